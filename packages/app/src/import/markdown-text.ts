/**
 * Markdown as a reader sees it: headings without `#`, links as their words, no marks of emphasis, no pictures. Line
 * ends stay as they are.
 *
 * @example markdownText('## **No** [change](https://x.org)') // 'No change'
 */
export function markdownText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[[^\]\n]*\]\([^)\s]*(?:\s+"[^"\n]*")?\)/g, '')
    .replace(/\[([^\]\n]+)\]\([^)\s]*(?:\s+"[^"\n]*")?\)/g, '$1')
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '$1')
    .replace(/^ {0,3}>[ \t]?/gm, '')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
}

/** The first top heading, which is the title where the header names none. */
export function markdownTitle(markdown: string): string | null {
  const match = /^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(markdown)
  return match === null ? null : markdownText(match[1]!).trim()
}

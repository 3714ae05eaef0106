import { raisedText } from './raised-text.ts'

/**
 * Markdown as a reader sees it: headings without `#`, links as their words, no marks of emphasis or of notes, no struck words, no
 * pictures. Line ends stay as they are.
 *
 * @example markdownText('## **No** [change](https://x.org)') // 'No change'
 */
export function markdownText(markdown: string): string {
  return withoutNoteMarks(markdown)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!\[[^\]\n]*\]\([^)\s]*(?:\s+"[^"\n]*")?\)/g, '')
    .replace(/\[([^\]\n]+)\]\([^)\s]*(?:\s+"[^"\n]*")?\)/g, '$1')
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, '$1')
    .replace(/^ {0,3}>[ \t]?/gm, '')
    .replace(/~~(?=[^\s~])[^\n~]*~~[ \t]?/g, '')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2')
}

const NOTE = /^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*/gm
const RAISED = /<sup>([^<>\n]{1,40})<\/sup>|\^(\d{1,3})\^/gi

/** "30[^1] tanks" are 30, as are "30<sup>1</sup>" and "30^1^"; the note itself stays, as its words. */
function withoutNoteMarks(markdown: string): string {
  const notes = new Set(Array.from(markdown.matchAll(NOTE), ([, name]) => name))
  return markdown
    .replace(NOTE, '')
    .replace(/\[\^([^\]\s]{1,40})\]/g, (mark, name: string) =>
      notes.has(name) || /^\d{1,3}$/.test(name) ? '' : mark,
    )
    .replace(RAISED, (_, sup: string | undefined, caret: string | undefined, at: number, all: string) => {
      return raisedText(sup ?? caret ?? '', { before: all.slice(Math.max(0, at - 40), at), linked: false })
    })
}

/** The first top heading, which is the title where the header names none. */
export function markdownTitle(markdown: string): string | null {
  const match = /^ {0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(markdown)
  return match === null ? null : markdownText(match[1]!).trim()
}

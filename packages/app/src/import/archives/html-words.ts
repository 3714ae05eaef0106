import { decoded, markupTree, paragraphsIn } from '../markup-tree.ts'

/** The paragraphs of a piece of HTML in a field of a feed or a record, apart by a blank line; `''` where it cannot be read. */
export function htmlWords(html: string): string {
  const tree = markupTree(html, 'html')
  return 'fault' in tree ? '' : paragraphsIn(tree).join('\n\n')
}

/** One line without marks and references: `Ferry <em>firms</em> &amp; board`. */
export const htmlLine = (html: string | undefined): string | undefined => {
  const line = decoded((html ?? '').replace(/<\/?[a-z][^>]*>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return line === '' ? undefined : line
}

/** An address without what only says where a reader came from. */
export function plainAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return address
  const url = new URL(address)
  const traced = [...url.searchParams.keys()].filter((name) => /^(?:utm_|fbclid$|gclid$)/.test(name))
  if (traced.length === 0) return address
  for (const name of traced) url.searchParams.delete(name)
  return url.href
}

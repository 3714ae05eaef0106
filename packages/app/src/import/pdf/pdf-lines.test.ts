import { expect, it } from 'vitest'
import { joinLines, type PdfLine } from './pdf-lines.ts'

/** Lines set in 10 points with 12 points from line to line; an empty string is a blank line. */
function page(...texts: string[]): PdfLine[] {
  return texts.flatMap((text, i) =>
    text === '' ? [] : [{ text, x: 50, y: 700 - 12 * i, right: 50 + 5 * text.length, size: 10 }],
  )
}

it('joins lines to paragraphs and keeps a wider gap as a new one', () => {
  expect(
    joinLines([page('The minister said that', 'nothing would change.', '', 'The vote is in May.')]),
  ).toBe('The minister said that nothing would change.\n\nThe vote is in May.')
})

const hyphens: [string, string, string][] = [
  ['no nego-', 'tiations yet', 'no negotiations yet'],
  ['of long-', 'range missiles', 'of long-range missiles'],
  ['the counter-', 'offensive. A counteroffensive', 'the counteroffensive. A counteroffensive'],
  ['a cease-', 'fire; the cease-fire', 'a cease-fire; the cease-fire'],
  ['the Anglo-', 'French plan', 'the Anglo-French plan'],
  ['from 2022-', '23 on', 'from 2022- 23 on'],
]

it.each(hyphens)('"%s" before "%s" becomes "%s"', (first, second, joined) => {
  expect(joinLines([page(first, second)])).toBe(joined)
})

it('leaves out page numbers and what stands at the top of most pages', () => {
  const firsts = ['Nothing had', 'been decided', 'by the time', 'of writing']
  const pages = firsts.map((first, i) => page('The Daily Paper', first, `and ${first}`, `Page ${i + 1} of 4`))
  expect(joinLines(pages)).toBe(firsts.map((first) => `${first} and ${first}`).join(' '))
})

import type { PdfDocument, PdfPage } from './pdf-document.ts'
import { operationsOf } from './pdf-operators.ts'

/** The words of a page in the order of painting, without blanks, and for each character whether its layer is switched off. */
interface Painted {
  readonly letters: string
  readonly hidden: readonly boolean[]
}

/** Whether the document has layers that are switched off, as a reader sees it: translations, notes of the press. */
export async function hasHiddenLayers(pdf: PdfDocument): Promise<boolean> {
  const config = await pdf.getOptionalContentConfig()
  return [...config].some(([, group]) => !group.visible)
}

/**
 * Tells of the words of a page, in the order in which the page gives them, which stand in a layer that is switched off. Words that are not
 * met again among the painted ones are shown.
 */
export async function hiddenWords(pdf: PdfDocument, page: PdfPage): Promise<(words: string) => boolean> {
  const painted = await paintedOn(pdf, page)
  let at = 0
  return (words) => {
    const letters = lettersOf(words)
    const found = letters === '' ? -1 : painted.letters.indexOf(letters, at)
    if (found < 0 || found > at + FURTHEST) return false
    at = found + letters.length
    return painted.hidden[found] === true
  }
}

/** Words are looked for no further on: what is there by chance is another's. */
const FURTHEST = 2000

const lettersOf = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '')

async function paintedOn(pdf: PdfDocument, page: PdfPage): Promise<Painted> {
  const config = await pdf.getOptionalContentConfig()
  const { OPS, fnArray, argsArray } = await operationsOf(page)
  const open: boolean[] = []
  const [pieces, hidden]: [string[], boolean[]] = [[], []]
  for (const [at, operation] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    if (operation === OPS.beginMarkedContent) open.push(false)
    else if (operation === OPS.beginMarkedContentProps)
      open.push(isOff(args, (group) => config.isVisible(group)))
    else if (operation === OPS.endMarkedContent) open.pop()
    else if (operation === OPS.showText) {
      const letters = lettersOf(shownBy(args))
      pieces.push(letters)
      const off = open.includes(true)
      for (let letter = 0; letter < letters.length; letter++) hidden.push(off)
    }
  }
  return { letters: pieces.join(''), hidden }
}

const isOff = (args: unknown, isVisible: (group: unknown) => boolean): boolean =>
  Array.isArray(args) && args[0] === 'OC' && !isVisible(args[1])

/** Glyphs with what they stand for, and numbers that move them. */
const shownBy = (args: unknown): string => {
  const glyphs: unknown = Array.isArray(args) ? args[0] : []
  return Array.isArray(glyphs) ? glyphs.map(unicodeOf).join('') : ''
}

const unicodeOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
    ? glyph.unicode
    : ''

import type { Range } from '@onrecord/reader'

/** Marks that models exchange for one another when they copy; each is one character, so offsets stay. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** A text in which quotation can be looked up: marks and blanks made alike, length and offsets unchanged. */
export function lookup(text: string): string {
  return text.replace(/[’‘ʼ“”„\u00a0\n\r\t–—‑]/g, (mark) => SAME[mark]!)
}

/**
 * Where the quoted words stand: the first place from `from` on, else the first anywhere; `null` where they do not stand in
 * the text. Only marks and blanks may differ; letters never.
 *
 * @example locate(lookup('She said “no”.'), 'said "no"', 0) // { start: 4, end: 13 }
 */
export function locate(alike: string, quoted: string, from: number): Range | null {
  const wanted = lookup(quoted).trim()
  if (wanted === '') return null
  const ahead = alike.indexOf(wanted, from)
  const start = ahead >= 0 ? ahead : alike.indexOf(wanted)
  return start < 0 ? null : { start, end: start + wanted.length }
}

/**
 * A text cell, always quoted as in RFC 4180. Spreadsheets run a text that begins with = + - @, a tab or a line break as a
 * formula (CWE-1236), so such a text gets an apostrophe in front; `onRisk` hears of it.
 */
export function csvText(text: string, onRisk: (text: string) => void = () => {}): string {
  const risky = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text)
  if (risky) onRisk(text)
  return `"${`${risky ? "'" : ''}${text}`.replaceAll('"', '""')}"`
}

/** One line without its end: numbers as they are, `null` as nothing. `csvLine([1, 'a', null])` is `1,"a",`. */
export function csvLine(cells: readonly (string | number | null)[], onRisk?: (text: string) => void): string {
  return cells
    .map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : csvText(cell, onRisk)))
    .join(',')
}

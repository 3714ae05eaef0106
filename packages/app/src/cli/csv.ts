export type Cell = string | number | null

/** Rows as CSV after RFC 4180, the head first: a cell with a comma, quote or line break stands in quotes. */
export function csvText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n')
}

function quoted(value: Cell): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

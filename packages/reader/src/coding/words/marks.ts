/** The strongest punctuation between two words: '' where there is only a blank. */
export type Mark = '' | '-' | ',' | ';' | '(' | ')' | '"'

const STRENGTH: Readonly<Record<Mark, number>> = { '': 0, '-': 1, '"': 2, ')': 3, '(': 3, ',': 4, ';': 5 }

/** A comma or more: what one word says of another hardly ever reaches over it. */
export function isPause(mark: Mark): boolean {
  return mark === ',' || mark === ';'
}

/** The stronger of two; the first where they are alike. */
export function stronger(a: Mark, b: Mark): Mark {
  return STRENGTH[b] > STRENGTH[a] ? b : a
}

/** The strongest of several symbols. */
export function markOf(symbols: string): Mark {
  let mark: Mark = ''
  for (const symbol of symbols) mark = stronger(mark, markOfOne(symbol))
  return mark
}

function markOfOne(symbol: string): Mark {
  if (symbol === ',') return ','
  if (symbol === ';' || symbol === ':' || symbol === '—' || symbol === '–' || symbol === '…') return ';'
  if (symbol === '-') return '-'
  if (symbol === '(' || symbol === '[') return '('
  if (symbol === ')' || symbol === ']') return ')'
  return /["“”„«»‘’']/.test(symbol) ? '"' : ''
}

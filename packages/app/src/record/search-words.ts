import { type RawBuilder, sql } from 'kysely'

/**
 * What a person types as a query of PostgreSQL, for columns made by `search_words`. All words must occur, `"in a row"`,
 * `-without`, `this or that`. Words joined by a hyphen or a slash stand in a row, whichever joins them in the text; a
 * designation is found in each of its forms: `F-16` finds "F-16s", "F16" and "F-16C", `Leopard-2` also "Leopard 2".
 */
export function queryOf(typed: string): RawBuilder<unknown> {
  const { words, designations } = partsOf(typed)
  return allOf(words, designations.map(anyForm))
}

/** As `queryOf`, for marking what was found in the text itself, where a designation is not one word. */
export function markQueryOf(typed: string): RawBuilder<unknown> {
  const { words, designations } = partsOf(typed)
  const found = allOf(
    words,
    designations.map(({ letters, number, suffix }) => {
      const parts = `${letters} & (${number}${suffix} | ${number}${suffix}s)`
      return sql`(to_tsquery('english', ${parts}) || to_tsquery('simple', ${letters + number + suffix}))`
    }),
  )
  const plurals = words.match(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu)?.map((number) => `${number}s`) ?? []
  return plurals.length === 0 ? found : sql`(${found} || to_tsquery('simple', ${plurals.join(' | ')}))`
}

const allOf = (words: string, others: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`(${sql.join([sql`websearch_to_tsquery('english', ${words})`, ...others], sql` && `)})`

/** "F-16": letters and a number, glued or not, and what may follow the number. */
interface Designation {
  readonly letters: string
  readonly number: string
  readonly suffix: string
}

/** One letter alone is a word that is left out of every index, so "S 400" would be 400 alone. */
function anyForm({ letters, number, suffix }: Designation): RawBuilder<unknown> {
  const whole = sql`to_tsquery('simple', ${letters + number + suffix})`
  if (letters.length === 1) return whole
  return sql`(${whole} || phraseto_tsquery('english', ${`${letters} ${number}${suffix}`}))`
}

/** Designations apart from the other words; beside an "or" they stay among them, as words in a row. */
function partsOf(typed: string): { readonly words: string; readonly designations: readonly Designation[] } {
  const tokens = typed.match(/-?"[^"]*"?|\S+/g) ?? []
  const either = tokens.some((token) => /^or$/i.test(token))
  const words: string[] = []
  const designations: Designation[] = []
  for (const token of tokens) {
    const designation = either ? null : designationIn(token)
    if (designation === null) words.push(apart(token))
    else designations.push(designation)
  }
  return { words: words.join(' '), designations }
}

function designationIn(token: string): Designation | null {
  const match = /^(\p{L}+)[-‐‑]?(\d+)([\p{L}\d]*)$/u.exec(token.replace(/[.,;:!?)]+$/, ''))
  if (match === null) return null
  const [, letters = '', number = '', suffix = ''] = match
  return { letters, number, suffix: suffix === 's' ? '' : suffix }
}

/** Joined words in a row, a number without its plural: as the columns have them. */
function apart(token: string): string {
  const words = token
    .replace(/(?<=[\p{L}\p{N}])[-‐‑/](?=[\p{L}\p{N}])/gu, ' ')
    .replace(/(\d)s(?![\p{L}\p{N}])/gu, '$1')
  if (words === token || token.includes('"') || !words.includes(' ')) return words
  const [, without = '', rest = ''] = /^(-?)(.*)$/s.exec(words) ?? []
  return `${without}"${rest}"`
}

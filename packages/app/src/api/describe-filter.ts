import type { Db } from '../record/engine/open-record.ts'
import type { Narrowing } from './contract/questions.ts'

/** A filter in words, for what leaves the record: which statements, and whose word. */
export interface Described {
  /** "concept 3 (A tax), against, from 2024-01-01"; "everything" without a filter. */
  readonly query: string
  readonly layer: string
}

/** `describeFilter(db, { stance: ['-1'], layer: 'checked' })` is `{ query: 'against', layer: 'what people checked' }`. */
export async function describeFilter(db: Db, narrowing: Narrowing): Promise<Described> {
  const { layer = 'current', coder, ...rest } = narrowing
  const names = await namesOf(db, narrowing)
  const words = Object.entries(rest).flatMap(([word, value]) =>
    value === undefined || value === '' ? [] : [said(word, value, names)],
  )
  const only = coder === undefined ? '' : `, coder ${coder}${names.get('coder') ?? ''} only`
  return { query: words.length === 0 ? 'everything' : words.join(', '), layer: `${LAYERS[layer]}${only}` }
}

const LAYERS = {
  current: 'people’s word where there is one, else readers’ proposals',
  proposal: 'readers’ proposals only',
  checked: 'what people checked only',
}

const STANCES: Readonly<Record<string, string>> = {
  '1': 'for',
  '-1': 'against',
  '0': 'neither',
  unset: 'no stance',
}

function said(
  word: string,
  value: string | number | readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  if (word === 'stance' && Array.isArray(value)) return value.map((one) => STANCES[one] ?? one).join(' or ')
  if (word === 'named') return value === 'true' ? 'named only' : 'named or not'
  const given = Array.isArray(value) ? value.join(' or ') : String(value)
  return `${LABELS[word] ?? word} ${given}${names.get(word) ?? ''}`
}

const LABELS: Readonly<Record<string, string>> = {
  stanceOf: 'stance of actor',
  kind: 'kind of actor',
  anonymity: 'source',
  q: 'words',
}

/** " (A tax)" for the numbers that stand for something with a name. */
async function namesOf(db: Db, { actor, stanceOf, concept, outlet, document, coder }: Narrowing) {
  const named = [
    ['actor', actor, 'actor', 'name'],
    ['stanceOf', stanceOf, 'actor', 'name'],
    ['concept', concept, 'concept', 'label'],
    ['outlet', outlet, 'outlet', 'name'],
    ['document', document, 'document', 'title'],
    ['coder', coder, 'coder', 'name'],
  ] as const
  const names = new Map<string, string>()
  for (const [word, id, table, column] of named) {
    if (id === undefined) continue
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.ref(column).as('name'))
      .where('id', '=', id)
      .executeTakeFirst()
    if (typeof row?.name === 'string') names.set(word, ` (${row.name})`)
  }
  return names
}

import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import { PART_FEATURES, PART_LAYER, STATEMENT_FEATURES, STATEMENT_LAYER } from './layers.ts'
import { type Mark, marksOf } from './marks.ts'
import type { Place } from './unit-of-place.ts'
import { escapeText, escapeValue } from './webanno-escapes.ts'
import { sentencesOf, tokenPlaces, tokensIn } from './webanno-tokens.ts'

/** An annotation of a layer: which tokens it covers, and its features' values. */
interface Annotation {
  readonly from: number
  readonly to: number
  readonly values: readonly (string | number | null)[]
}

/**
 * An article as WebAnno TSV 3.3 (inception-io-webanno-tsv: Tsv3XSerializer, Tsv3XDeserializer), or null where it has no word. Places
 * count UTF-16 units. Tokens are cut where a part of a statement begins or ends, so that none needs sub-tokens. A statement stands
 * on the first word of its content, its parts on all of theirs; the number ties them.
 */
export function webannoTsv(
  document: CodedDocument,
  sentenceStarts: readonly number[],
  losses: Losses,
): string | null {
  const marked = document.statements.map((statement) => ({
    statement,
    marks: marksOf(document.text, statement, losses),
  }))
  const spans = marked.flatMap(({ marks }) => marks.flatMap((mark) => mark.spans))
  const tokens = tokenPlaces(document.text, spans)
  if (document.text.slice(0, tokens[0]?.start).trimStart() !== '' && tokens.length > 0) {
    losses.add('what stands before the first word', 'document', document.id)
  }
  const [statements, parts]: [Annotation[], Annotation[]] = [[], []]
  for (const { statement, marks } of marked) {
    const covered = marks.flatMap((mark) => partsOn(tokens, statement, mark, losses))
    const anchor = covered[0]?.from
    if (anchor === undefined) losses.add(NOWHERE, 'statement', statement.id)
    else {
      const values = STATEMENT_FEATURES.map(({ of }) => of(statement, document))
      statements.push({ from: anchor, to: anchor + 1, values })
    }
    parts.push(...covered)
  }
  if (tokens.length === 0) return null
  const cells = rowsOf(tokens.length, [
    { annotations: statements, features: STATEMENT_FEATURES.length },
    { annotations: parts, features: PART_FEATURES.length },
  ])
  const body = sentencesOf(document.text, tokens, sentenceStarts).map(({ place, from, to }, at) => {
    const lines = document.text.slice(place.start, place.end).replace(/\n$/, '').split('\n')
    const rows = tokens.slice(from, to).map(({ start, end }, nth) => {
      return `${at + 1}-${nth + 1}\t${start}-${end}\t${document.text.slice(start, end)}\t${cells[from + nth]}\n`
    })
    return `\n${lines.map((line) => `#Text=${escapeText(line)}\n`).join('')}${rows.join('')}`
  })
  return `${HEAD}${body.join('')}`
}

const NOWHERE = 'statements whose words are not marked in the text'

const HEAD = [
  '#FORMAT=WebAnno TSV 3.3',
  `#T_SP=${[STATEMENT_LAYER, ...STATEMENT_FEATURES.map(({ name }) => name)].join('|')}`,
  `#T_SP=${[PART_LAYER, ...PART_FEATURES.map(({ name }) => name)].join('|')}`,
  '\n',
].join('\n')

function partsOn(
  tokens: readonly Place[],
  { id }: RecordedStatement,
  { role, kind, spans }: Mark,
  losses: Losses,
): Annotation[] {
  return spans.flatMap((span) => {
    const { from, to } = tokensIn(tokens, span)
    if (from === to) losses.add('passages of blanks alone', 'statement', id)
    else if (tokens[from]?.start !== span.start || tokens[to - 1]?.end !== span.end) {
      losses.add('blanks at the ends of a passage', 'statement', id)
    }
    return from === to ? [] : { from, to, values: [id, role, kind] }
  })
}

/** The columns of each token behind its word. Whoever shares a token or covers several has a number to be known by. */
function rowsOf(
  count: number,
  layers: readonly { readonly annotations: readonly Annotation[]; readonly features: number }[],
): readonly string[] {
  let number = 0
  const rows: string[] = Array.from({ length: count }, () => '')
  for (const { annotations, features } of layers) {
    const on: Annotation[][] = Array.from({ length: count }, () => [])
    for (const annotation of annotations) {
      for (let token = annotation.from; token < annotation.to; token++) on[token]?.push(annotation)
    }
    const crowded = new Set<Annotation>()
    for (const here of on) if (here.length > 1) for (const one of here) crowded.add(one)
    const written = new Map<Annotation, readonly string[]>()
    for (const one of annotations) {
      const sign = one.to - one.from > 1 || crowded.has(one) ? `[${++number}]` : ''
      const values = one.values.map((value) => (value === null ? '*' : escapeValue(String(value))))
      written.set(
        one,
        values.map((value) => `${value}${sign}`),
      )
    }
    const none = '_\t'.repeat(features)
    for (const [token, here] of on.entries()) {
      if (here.length === 0) {
        rows[token] += none
        continue
      }
      const columns = Array.from({ length: features }, (_, column) => {
        return here.map((one) => written.get(one)?.[column] ?? '*').join('|')
      })
      rows[token] += columns.map((column) => `${column}\t`).join('')
    }
  }
  return rows
}

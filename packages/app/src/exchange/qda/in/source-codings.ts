import type { Span } from '@onrecord/reader'
import type { CodedStatement } from '../../../record/statements/coded-statement.ts'
import { readDescribed } from '../described.ts'
import type { CodedSpeaker, CodeMeanings, Meaning } from './code-meanings.ts'
import { COUNTINGS, offsets } from './counting.ts'
import { type CountedText, type Fields, hasFields, statementOf } from './fields-statement.ts'
import type { Placed } from './place-selections.ts'
import type { QdaCoding, QdaSelection } from './qda-project.ts'

/** A statement of a source, who coded it and when. */
export interface SourceCoding {
  /** What the file calls it. */
  readonly key: string
  readonly statement: CodedStatement
  /** Which of the project's codebooks it is coded by. */
  readonly book: number
  /** The GUID of the coder. */
  readonly user: string | null
  readonly at: string | null
  readonly isProposal: boolean
  /** What its description tells in words, of which a statement needs more. */
  readonly wordsOnly: readonly string[]
}

export interface SourceCodings {
  readonly codings: readonly SourceCoding[]
  /** Selections that no code has, with something written to them. */
  readonly memos: number
  /** Kinds of statement beyond the first of one selection. */
  readonly otherTypes: number
}

interface Group {
  readonly key: string
  readonly user: string | null
  readonly fields: Fields
  readonly pieces: { readonly selection: QdaSelection; readonly span: Span; readonly coding: QdaCoding }[]
  readonly memos: Set<string>
}

/** The lists that a description holds as words, and a statement would need more of. */
const WORDS_ONLY = {
  chain: 'chains',
  quantities: 'figures',
  times: 'times',
  positions: 'positions on items',
} as const

/**
 * What is coded in a source as statements: one for each concept of a selection, by each coder. Selections that a record wrote are one
 * statement where their descriptions have one key: its stretches, and the pieces into which another tool took it apart.
 *
 * @param noteText the words of a note by its GUID
 */
export function sourceCodings(
  text: string,
  placed: readonly Placed[],
  { meanings }: CodeMeanings,
  noteText: (guid: string) => string,
): SourceCodings {
  const groups = new Map<string, Group>()
  let memos = 0
  for (const one of placed) {
    if ('fault' in one) continue
    const { selection, span } = one
    const described = readDescribed(selection.description)
    const notes = selection.notes.map(noteText)
    if (selection.codings.length === 0) {
      memos += [described.text, ...notes].some((words) => words !== '') ? 1 : 0
      continue
    }
    for (const coding of selection.codings) {
      const own = hasFields(described.fields) ? described.fields.key : `${selection.guid} ${span.start}`
      const key = `${own} ${coding.user ?? ''}`
      const group = groups.get(key) ?? newGroup(String(own), coding.user, described.fields)
      groups.set(key, group)
      group.pieces.push({ selection, span, coding })
      for (const words of [described.text, ...notes, ...coding.notes.map(noteText)])
        if (words !== '') group.memos.add(words)
    }
  }
  const counted: CountedText = { text, places: offsets(text, COUNTINGS[0] ?? never()) }
  let otherTypes = 0
  const codings = [...groups.values()].flatMap((group) => {
    const said = saidBy(group, meanings)
    otherTypes += Math.max(0, said.types.length - 1)
    return statementsOf(group, said, counted)
  })
  return { codings, memos, otherTypes }
}

const newGroup = (key: string, user: string | null, fields: Fields): Group => {
  return { key, user, fields, pieces: [], memos: new Set() }
}

function never(): never {
  throw new Error('There is a way of counting.')
}

type ConceptMeaning = Extract<Meaning, { readonly is: 'concept' }>

/** What the codes of a group say, each once; a side of a concept says the concept too. */
function saidBy({ pieces }: Group, meanings: CodeMeanings['meanings']) {
  const found = pieces.flatMap(({ coding }) => meanings.get(coding.code) ?? [])
  const concepts = new Map<string, ConceptMeaning>()
  const sides = found.flatMap((one) => (one.is === 'concept' ? one : []))
  for (const one of sides) if (one.stance !== null) concepts.set(`${one.book} ${one.key} ${one.stance}`, one)
  for (const one of sides)
    if (one.stance === null && !sides.some((side) => side.stance !== null && isSame(side, one)))
      concepts.set(`${one.book} ${one.key}`, one)
  const types = new Set(found.flatMap((one) => (one.is === 'type' ? one.type : [])))
  const speakers = new Map<string, CodedSpeaker>()
  for (const one of found)
    if (one.is === 'speaker') speakers.set(`${one.speaker.kind} ${one.speaker.name}`, one.speaker)
  return { concepts: [...concepts.values()], types: [...types], speakers: [...speakers.values()] }
}

const isSame = (a: ConceptMeaning, b: ConceptMeaning): boolean => a.book === b.book && a.key === b.key

type SaidByCodes = ReturnType<typeof saidBy>

function statementsOf(
  { key, user, fields, pieces, memos }: Group,
  { concepts, types, speakers }: SaidByCodes,
  text: CountedText,
): SourceCoding[] {
  if (concepts.length + types.length + speakers.length === 0) return []
  const spans = spansOf(pieces)
  const memo = [...memos].join('\n')
  const at = pieces.flatMap(({ coding }) => coding.at ?? []).sort()[0] ?? null
  const unset = { book: 0, key: null, stance: stanceIn(fields) }
  return (concepts.length === 0 ? [unset] : concepts).flatMap((concept) =>
    (speakers.length === 0 ? [null] : speakers).map((speaker): SourceCoding => {
      const own = { type: types[0] ?? 'assertion', concept: concept.key, stance: concept.stance }
      return {
        key: [key, user ?? '', concept.key ?? '', concept.stance ?? '', speaker?.name ?? ''].join(' '),
        statement: statementOf({ ...own, spans, speaker, memo }, fields, text),
        book: concept.book,
        user,
        at,
        isProposal: fields.layer === 'proposal',
        wordsOnly: Object.entries(WORDS_ONLY).flatMap(([name, said]) =>
          fields[name] === undefined ? [] : said,
        ),
      }
    }),
  )
}

const stanceIn = ({ stance }: Fields): -1 | 0 | 1 | null =>
  stance === '1' ? 1 : stance === '0' ? 0 : stance === '-1' ? -1 : null

/** Each stretch once, in the order of the text. */
function spansOf(pieces: Group['pieces']): readonly Span[] {
  const spans = new Map(pieces.map(({ span }) => [`${span.start} ${span.end}`, span]))
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

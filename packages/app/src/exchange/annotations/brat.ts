import {
  anonymities,
  chainRoles,
  commitments,
  hedgeKinds,
  quantityKinds,
  quoteModes,
  timeKinds,
} from '@onrecord/reader/vocabulary'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { layers, verdicts } from '../../record/vocabulary.ts'
import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writeZip, type ZipPart } from '../out/zip-file.ts'
import { documentPieces } from './document-pieces.ts'
import { type Mark, type MarkRole, markRoles, marksOf } from './marks.ts'
import { asciiJson, plainLines } from './plain-lines.ts'
import { type Place, placesIn } from './unit-of-place.ts'
import { articleFacts, wholeStatement } from './whole-statement.ts'

/**
 * brat's standoff (brat 1.3: server/src/annotation.py): for each article `12.txt` and `12.ann`, and the `annotation.conf` that brat
 * asks for. A statement is an event whose trigger is its content; places count code points; notes hold all that is coded.
 */
export const bratFormat: ExportFormat = {
  name: 'brat',
  ending: 'zip',
  type: 'application/zip',
  about: 'a text and its annotations an article, for brat',
  write: (taken, path) => writeZip(path, bratParts(taken)),
}

async function* bratParts(taken: Taken): AsyncGenerator<ZipPart> {
  const types = new Set<string>()
  yield* documentPieces(taken, (document) => {
    for (const { type } of document.statements) types.add(type)
    return bratFiles(document, taken.losses)
  })
  yield { name: 'annotation.conf', content: annotationConf([...types].sort()) }
}

/** The two files of an article, and a third that tells where it is from. */
export function bratFiles(
  document: CodedDocument,
  losses: Losses,
): readonly { readonly name: string; readonly content: string }[] {
  const text = plainLines(document.text)
  if (document.text.includes('\r'))
    losses.add('carriage returns, which became blanks,', 'document', document.id)
  return [
    { name: `${document.id}.txt`, content: text },
    { name: `${document.id}.ann`, content: bratAnnotations(document, text, losses) },
    { name: `${document.id}.json`, content: `${asciiJson(articleFacts(document))}\n` },
  ]
}

/** `text` is the article's as brat gets it. */
function bratAnnotations(document: CodedDocument, text: string, losses: Losses): string {
  const marked = document.statements.map((statement) => ({
    statement,
    marks: marksOf(document.text, statement, losses).flatMap((mark) => onLines(text, mark) ?? []),
  }))
  const spans = marked.flatMap(({ marks }) => marks.flatMap((mark) => mark.spans))
  const place = placesIn('code-points', text, spans)
  const lines: string[] = []
  const count = { T: 0, E: 0, A: 0, '#': 0 }
  const id = (letter: keyof typeof count): string => `${letter}${++count[letter]}`
  for (const { statement, marks } of marked) {
    const [trigger, ...others] = marks
    if (trigger === undefined) {
      losses.add('statements whose words are not marked in the text', 'statement', statement.id)
      continue
    }
    const textBound = (type: string, mark: Mark): string => {
      const name = id('T')
      const places = mark.spans.map(place).map(({ start, end }) => `${start} ${end}`)
      const words = mark.spans.map(({ start, end }) => text.slice(start, end))
      lines.push(`${name}\t${type} ${places.join(';')}\t${words.join(' ')}`)
      if (mark.kind !== null) lines.push(`${id('A')}\tKind ${name} ${mark.kind}`)
      return name
    }
    const type = typeName(statement.type)
    const head = `${type}:${textBound(type, trigger)}`
    const parts = trigger.role === 'content' ? others : marks
    const times = new Map<MarkRole, number>()
    const args = parts.map((mark) => {
      const nth = (times.get(mark.role) ?? 0) + 1
      times.set(mark.role, nth)
      return `${typeName(mark.role)}${nth === 1 ? '' : nth}:${textBound(typeName(mark.role), mark)}`
    })
    const event = id('E')
    lines.push(`${event}\t${[head, ...args].join(' ')}`)
    for (const [name, value] of attributesOf(statement)) lines.push(`${id('A')}\t${name} ${event} ${value}`)
    lines.push(`${id('#')}\tAnnotatorNotes ${event}\t${asciiJson(wholeStatement(statement))}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** brat reads an annotation a line, and for the ends of lines it takes all that Python does; a tab parts the fields. */
const BREAKS = /[^\p{Cc}\p{Zl}\p{Zp}]+/gu

/** The mark without the breaks in it: `5 9;12 20`; null where nothing but blanks is left. */
function onLines(text: string, mark: Mark): Mark | null {
  const pieces = merged(mark.spans).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(BREAKS)]
      .filter(([words]) => words.trim() !== '')
      .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length })),
  )
  return pieces.length === 0 ? null : { ...mark, spans: pieces }
}

/** brat refuses stretches of one annotation that overlap. */
function merged(spans: readonly Place[]): readonly Place[] {
  const result: Place[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last === undefined || span.start >= last.end) result.push(span)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return result
}

/** What is one of a few values: brat shows and searches it. */
function attributesOf({ mode, stance, commitment, speaker, layer, verdict }: RecordedStatement) {
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['Mode', mode],
    ['Stance', stance === null ? null : stance === 1 ? 'for' : stance === -1 ? 'against' : 'neither'],
    ['CommitmentOfSource', commitment.source],
    ['CommitmentOfReporter', commitment.reporter],
    ['Anonymity', speaker?.anonymity],
    ['Layer', layer],
    ['Verdict', verdict],
  ]
  return all.flatMap(([name, value]): (readonly [string, string])[] => (value == null ? [] : [[name, value]]))
}

/** `quantity-claim` is `Quantity-claim`; what brat has no place for in a name is a low line. */
function typeName(type: string): string {
  const clean = type.replace(/[^A-Za-z0-9_-]/g, '_')
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}

/** What brat must be told of the types, with those of the codebook. */
export function annotationConf(types: readonly string[]): string {
  const parts = markRoles.filter((role) => role !== 'content').map(typeName)
  const kinds = [...new Set([...hedgeKinds, ...quantityKinds, ...timeKinds, ...chainRoles])]
  const values = (name: string, all: readonly string[]) => `${name}\tArg:<EVENT>, Value:${all.join('|')}`
  return [
    '[entities]',
    ...parts,
    '[relations]',
    '[events]',
    ...types.map((type) => `${typeName(type)}\t${parts.map((part) => `${part}*:${part}`).join(', ')}`),
    '[attributes]',
    values('Mode', quoteModes),
    values('Stance', ['for', 'neither', 'against']),
    values('CommitmentOfSource', commitments),
    values('CommitmentOfReporter', commitments),
    values('Anonymity', anonymities),
    values('Layer', layers),
    values('Verdict', verdicts),
    `Kind\tArg:<ENTITY>, Value:${kinds.join('|')}`,
    '',
  ].join('\n')
}

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { comparisonKeys, fingerprint } from '../../import/near-duplicates.ts'
import { isKeyOf } from '../../import/same-text.ts'
import { inBatches } from '../engine/as-it-was.ts'
import type { Db } from '../engine/open-record.ts'
import type { ParagraphTriple, SentencePair } from '../engine/tables/document-tables.ts'
import type { Fault } from '../errors.ts'
import { surroundings } from '../statements/statement-rows.ts'
import { RESTORE } from './check.ts'

interface Version {
  readonly id: number
  readonly text: string
  readonly sha256: string
  readonly textKey: string
  readonly characters: number
  readonly print: string | null
  readonly keys: readonly number[] | null
  readonly sentences: readonly SentencePair[] | null
  readonly paragraphs: readonly ParagraphTriple[] | null
  readonly words: readonly Words[] | null
  readonly statements: readonly Sentence[] | null
}

/** Words of a statement and where they are said to stand: [statement, part, start, end, quote, prefix, suffix]. */
type Words = readonly [number, string, number, number, string, string | null, string | null]
/** [statement, start, words] */
type Sentence = readonly [number, number, string]

/** Texts at once, so that memory holds a few. */
const FEW = 8

/** Every text against its hashes, and all that points into it against the text. */
export async function* textFaults(tx: Db, onText: (many: number) => void): AsyncGenerator<Fault> {
  for await (const versions of inBatches<Version>(tx, VERSIONS, FEW)) {
    for (const version of versions)
      yield* [...hashFaults(version), ...layoutFaults(version), ...wordFaults(version)]
    onText(versions.length)
  }
}

const PARTS = [
  ['p.role', 'span', 'prefix', 'suffix'],
  ["'link'", 'chain_link', 'null', 'null'],
  ["'hedge'", 'hedge', 'null', 'null'],
  ["'figure'", 'quantity', 'null', 'null'],
  ["'time'", 'time_expression', 'null', 'null'],
] as const

const VERSIONS = sql.raw(`
  select v.id, v.text, v.sha256, v.text_key, v.characters, f.print, f.keys, l.sentences, l.paragraphs,
    (select json_agg(json_build_array(w.statement_id, w.part, w.first, w.last, w.quote, w.prefix, w.suffix)) from (${PARTS.map(
      ([name, table, prefix, suffix]) => `
        select p.statement_id, ${name} as part, p."start" as first, p."end" as last, p.quote, ${prefix}::text as prefix, ${suffix}::text as suffix
        from statement s join ${table} p on p.statement_id = s.id where s.version_id = v.id and p."start" is not null`,
    ).join(' union all ')}) w) as words,
    (select json_agg(json_build_array(s.id, s.sentence_start, s.sentence)) from statement s where s.version_id = v.id) as statements
  from document_version v
  left join fingerprint f on f.version_id = v.id
  left join text_layout l on l.version_id = v.id
  order by v.id`)

function hashFaults({ id, text, sha256, textKey, characters, print, keys }: Version): Fault[] {
  const at = `document version ${id}`
  const faults: Fault[] = []
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    faults.push(fault(at, 'its text is not what its hash says'))
  if (!isKeyOf(textKey, text))
    faults.push(fault(at, 'its text is not what its key says, by which the same text is known again'))
  if (text.length !== characters)
    faults.push(fault(at, `its text has ${text.length} characters, and it says ${characters}`))
  if (print === null) return faults
  const right = fingerprint(text)
  if (print !== right)
    faults.push(fault(at, 'its fingerprint is of another text, so that its copies are not found'))
  else if (String(keys) !== String(comparisonKeys(right)))
    faults.push(fault(at, 'the keys of its fingerprint are of another, so that its copies are not found'))
  return faults
}

function layoutFaults({ id, text, sentences, paragraphs }: Version): Fault[] {
  const at = `document version ${id}`
  return [
    ...(follow(sentences ?? [], text)
      ? []
      : [fault(at, 'its sentences do not follow each other in its text')]),
    ...(follow(paragraphs ?? [], text)
      ? []
      : [fault(at, 'its paragraphs do not follow each other in its text')]),
  ]
}

/** Whether stretches lie in a text one after the other. */
function follow(stretches: readonly (SentencePair | ParagraphTriple)[], text: string): boolean {
  let before = 0
  for (const [start, end] of stretches) {
    if (!(start >= before && end >= start && end <= text.length)) return false
    before = end
  }
  return true
}

function wordFaults({ text, words, statements }: Version): Fault[] {
  const faults: Fault[] = []
  for (const [statement, part, start, end, quote, prefix, suffix] of words ?? []) {
    const at = `statement ${statement}`
    if (text.slice(start, end) !== quote)
      faults.push(fault(at, `the words of its ${part} do not stand at ${start} to ${end} of its text`))
    else if (prefix !== null) {
      const around = surroundings(text, { start, end, quote })
      if (around.prefix !== prefix || around.suffix !== suffix)
        faults.push(fault(at, `the words around its ${part} are not those of its text`))
    }
  }
  for (const [statement, start, sentence] of statements ?? [])
    if (!standsAt(text, start, sentence))
      faults.push(fault(`statement ${statement}`, `its sentence does not stand at ${start} of its text`))
  return faults
}

/** A sentence cut for its length may have a blank where half a character was. */
function standsAt(text: string, start: number, sentence: string): boolean {
  const own = text.slice(start, start + sentence.length)
  return own === sentence || own.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ' ') === sentence
}

const fault = (where: string, what: string): Fault => ({ where, what: `${what}.`, todo: RESTORE })

import { type NetworkLabels, networkLabels } from '../../../analysis/network-labels.ts'
import type { ActorId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../../../record/statements/statement-filter.ts'
import type { RecordedStatement } from '../../../record/statements/statements.ts'
import type { Losses } from '../../losses.ts'
import { codedDocuments } from '../../out/coded-document.ts'
import type { ExportFormat, Taken } from '../../out/export-format.ts'
import { DnaCoders } from './dna-coders.ts'
import { shelveCodes } from './dna-codes.ts'
import { dnaDocument } from './dna-documents.ts'
import { dnaFileWriter } from './dna-file.ts'
import { fitted } from './dna-limits.ts'
import { dnaOrigins, type KeptStatement } from './dna-origins.ts'
import { DnaShelf, NEW_SCHEME, numbers } from './dna-shelf.ts'
import { type DnaSink, dnaSink } from './dna-sink.ts'
import { DnaCoder, type DnaNames } from './dna-values.ts'

/** A database that DNA 3 opens and rDNA computes the record's own networks from. */
export const dnaFormat: ExportFormat = {
  name: 'dna',
  ending: 'dna',
  type: 'application/vnd.sqlite3',
  about: 'a database for Discourse Network Analyzer 3 and rDNA',
  write: async (taken, path) => {
    const sink = dnaSink(path)
    try {
      await fill(taken, sink)
      sink.finish()
    } catch (error) {
      sink.abandon()
      throw error
    }
  },
}

async function fill({ db, filter, losses, written }: Taken, sink: DnaSink): Promise<void> {
  const origins = await dnaOrigins(db)
  const isNew = origins.schemes.length === 0
  const schemes = isNew ? [NEW_SCHEME] : origins.schemes
  const shelf = new DnaShelf(schemes)
  const coders = new DnaCoders(schemes, losses)
  const coder = new DnaCoder(shelf, losses)
  const met = await actorsMet(db, filter)
  const labels = await networkLabels(db, (actor) => met.has(actor))
  const writer = dnaFileWriter(sink, shelf)
  const [documentNumber, statementNumber] = [
    numbers(origins.numbers.documents),
    numbers(origins.numbers.statements),
  ]
  for await (const document of codedDocuments(db, filter)) {
    const { key, kept = null, coder: by = null } = origins.document(document.id) ?? {}
    const brought = (by === null ? null : coders.named(by)) ?? coders.first
    const row = dnaDocument(document, { coder: brought, kept }, losses)
    if (row === null) continue
    const id = documentNumber(key)
    writer.document({ ...row, id })
    for (const statement of document.statements) {
      const { type, values } = coder.code({ document, statement }, namesOf(statement, labels, losses))
      const kept = origins.statement(statement.id)
      writer.statement({
        id: statementNumber(kept?.key),
        type: type.id,
        document: id,
        ...placeOf(statement, document.text, kept),
        coder: coders.of(statement.coder, statement.id),
        values,
      })
    }
    written(document.statements.length)
  }
  await shelveCodes(db, shelf, labels, losses, { all: isNew })
  coders.write(sink)
  writer.codes(schemes.flatMap(({ regexes }) => regexes))
  for (const [property, value] of Object.entries(schemes[0]?.settings ?? {}))
    sink.run('INSERT INTO SETTINGS(Property, Value) VALUES (?, ?)', [property, value])
}

/** Whose stances a network of these statements could show. */
async function actorsMet(db: Db, filter: StatementFilter): Promise<ReadonlySet<ActorId>> {
  const rows = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(filter))
    .where('d.published', 'is not', null)
    .select('s.actorId')
    .distinct()
    .execute()
  return new Set(rows.flatMap(({ actorId }) => actorId ?? []))
}

/** As the networks of the record call them. */
function namesOf(statement: RecordedStatement, labels: NetworkLabels, losses: Losses): DnaNames {
  const { id, holder, speaker, holderId, speakerId, conceptId } = statement
  const { kind = null, organisation = null } = holder ?? speaker ?? {}
  const actorId = holderId ?? speakerId
  const { person, organization } = labels.personAndOrganization({ actorId, kind, organisation })
  const short = (text: string) =>
    fitted(text, () => losses.add('all but the first 180 characters of a name', 'statement', id))
  return {
    person: short(person),
    organization: short(organization),
    concept: short(conceptId === null ? '' : (labels.concepts.get(conceptId) ?? '')),
  }
}

/** From the first to the last of its words; what stood in the middle of a character in DNA goes back there. */
function placeOf({ source, cue, content }: RecordedStatement, text: string, kept: KeptStatement | null) {
  const spans = [...source, ...cue, ...content]
  const start = Math.min(...spans.map((span) => span.start))
  const stop = Math.max(...spans.map((span) => span.end))
  const cut = (was: number | undefined, now: number) =>
    was !== undefined && Math.abs(was - now) === 1 && /^[\udc00-\udfff]/.test(text.slice(was, was + 1))
  return {
    start: kept !== null && cut(kept.start, start) ? kept.start : start,
    stop: kept !== null && cut(kept.stop, stop) ? kept.stop : stop,
  }
}

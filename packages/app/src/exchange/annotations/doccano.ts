import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { ExportFormat } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { documentPieces } from './document-pieces.ts'
import { type Mark, marksOf } from './marks.ts'
import { asciiJson, plainLines } from './plain-lines.ts'
import { articleFacts, wholeStatement } from './whole-statement.ts'

/**
 * doccano's JSON lines for sequence labelling (doccano 1.8: backend/data_import/pipeline): `text`, `label` with start, end and
 * name, and every other column kept as metadata. Places count UTF-16 units, as its page does unless a project counts graphemes.
 * A line is ASCII, since doccano guesses the encoding; every line has the same columns, since it reads them as one table.
 */
export const doccanoFormat: ExportFormat = {
  name: 'doccano',
  ending: 'jsonl',
  type: 'application/x-ndjson',
  about: 'a line an article with its labels, for doccano',
  write: (taken, path) =>
    writePieces(
      path,
      documentPieces(taken, (document) => doccanoLine(document, taken.losses)),
    ),
}

/** One article as a line, or nothing where it has no text: doccano refuses it. */
export function* doccanoLine(document: CodedDocument, losses: Losses): Generator<string> {
  if (document.text === '') {
    losses.add('articles without a text', 'document', document.id)
    for (const { id } of document.statements)
      losses.add('statements of an article without a text', 'statement', id)
    return
  }
  if (document.text.includes('\r'))
    losses.add('carriage returns, which became blanks,', 'document', document.id)
  const labels = new Map<string, readonly [number, number, string]>()
  for (const statement of document.statements) {
    for (const mark of marksOf(document.text, statement, losses)) {
      const name = labelOf(mark, statement.type)
      for (const { start, end } of mark.spans) labels.set(`${start} ${end} ${name}`, [start, end, name])
    }
  }
  const line = {
    text: plainLines(document.text),
    label: [...labels.values()].sort(([a, b], [c, d]) => a - c || b - d),
    article: articleFacts(document),
    statements: document.statements.map(wholeStatement),
  }
  yield `${asciiJson(line)}\n`
}

/** "content: refusal", "hedge". */
const labelOf = ({ role }: Mark, type: string): string => (role === 'content' ? `${role}: ${type}` : role)

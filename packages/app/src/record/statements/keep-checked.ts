import type { CodebookId, StatementId, VersionId } from '../engine/ids.ts'
import { withNewIds } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid, notInRecord } from '../errors.ts'
import type { Act } from '../history/history.ts'
import type { Verdict } from '../vocabulary.ts'
import { versionThatCounts } from './codebook-of.ts'
import type { CodedStatement } from './coded-statement.ts'
import { ungrounded } from './grounding.ts'
import { impossible } from './impossible.ts'
import { type Coded, keepCoded } from './keep-statements.ts'
import type { VersionText } from './version-texts.ts'

/** A person's statement on its way into the record. */
export interface Checked {
  readonly statement: CodedStatement
  readonly version: VersionId
  readonly codebook: CodebookId | null
  readonly verdict: Verdict
  readonly supersedes: StatementId | null
}

/** Keeps people's statements and answers with each one's id, in order. */
export async function keepChecked<One extends Checked>(
  tx: Db,
  checked: readonly One[],
  texts: ReadonlyMap<VersionId, VersionText>,
  act: Act,
): Promise<readonly [One, StatementId][]> {
  const kept = await withNewIds(tx, 'statement', checked)
  const byCodebook = new Map<CodebookId | null, Coded[]>()
  for (const [one, id] of kept) {
    const coded = codedOf(one, id, texts.get(one.version), act)
    byCodebook.set(one.codebook, [...(byCodebook.get(one.codebook) ?? []), coded])
  }
  for (const [codebook, coded] of byCodebook) {
    const codebookVersionId = await versionThatCounts(tx, codebook)
    const byVersion = coded.map((one) => ({ ...one, row: { ...one.row, codebookVersionId } }))
    await keepCoded(tx, byVersion, codebook)
  }
  return kept
}

function codedOf(
  { statement, version, codebook, verdict, supersedes }: Checked,
  id: StatementId,
  found: VersionText | undefined,
  act: Act,
): Coded {
  if (found === undefined) throw notInRecord('document version', version)
  const { text, sentences, document, date } = found
  const [lie, nonsense] = [ungrounded(statement, text), impossible(statement)]
  if (lie !== null || nonsense !== null) {
    throw new Invalid({
      where: `document version ${version}`,
      what: `The statement cannot be kept: ${lie ?? nonsense}.`,
      todo:
        lie !== null
          ? 'Choose its words in the text.'
          : 'Give the smaller value first, and a probability from 0 to 1.',
    })
  }
  const row = { coderId: act.coder, codebookId: codebook, layer: 'checked', verdict, supersedes, place: 0 }
  return {
    id,
    statement,
    variables: statement.variables ?? {},
    text,
    sentences,
    document,
    date,
    row: { ...row, documentId: document, versionId: version },
  }
}

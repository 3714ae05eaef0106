import { idOf } from '../../record/called.ts'
import type { HistoryId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import type { Act } from '../../record/history/history.ts'
import { nextSteps } from '../../record/history/step-back.ts'
import type { Decided } from '../../record/statements/replace-statements.ts'
import { type RecordedStatement, statementsById } from '../../record/statements/statements.ts'
import type { Format } from '../options/open-for-reading.ts'
import { recordArgument } from '../output/as-argument.ts'
import { linesOf } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'

interface Telling {
  readonly act: Act
  readonly format: Format
  readonly record: string
  /** What became of the statement that this one stands for: "corrected". */
  readonly did: (statement: RecordedStatement) => string
}

/** Tells what a decision made; in JSON it is what the API answers. */
export async function tellDecided(
  db: Db,
  { statements: ids, history }: Decided,
  { act, format, record, did }: Telling,
  terminal: Terminal,
): Promise<void> {
  const statements = await statementsById(db, ids)
  if (format === 'json') {
    const answer = { statements, history, steps: await nextSteps(db, act.coder) }
    terminal.out(JSON.stringify(answer, null, 2))
    return
  }
  for (const one of statements) {
    const { id, supersedes } = one
    const which =
      supersedes === null
        ? `${idOf('statement', id)} ${did(one)}`
        : `${idOf('statement', supersedes)} ${did(one)}; ${idOf('statement', id)} ${one.verdict === 'rejected' ? 'keeps that' : 'stands for it'}`
    terminal.out(linesOf(`${which}: ${plainText(inShort(one))}`, terminal))
  }
  terminal.out(undoLine(history, record))
}

/** `Ada Ross, request, for C01: "build the bridge"`. */
function inShort({ speaker, holder, type, concept, stance, content }: RecordedStatement): string {
  const side = stance === null ? 'on' : stance === 1 ? 'for' : stance === -1 ? 'against' : 'neutral on'
  const who = (holder ?? speaker)?.name ?? 'the article'
  const what = concept === null ? type : `${type}, ${side} ${concept}`
  return `${who}, ${what.replaceAll('-', ' ')}: "${content.map(({ quote }) => quote).join(' … ')}"`
}

/** How a change is taken back. */
export function undoLine(history: HistoryId, record: string): string {
  return `Take it back: onrecord undo --change ${history} --record ${recordArgument(record)}`
}

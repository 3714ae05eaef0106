import type { Codebook, Forecast, Quantity, Statement } from '@onrecord/reader'
import { paint } from '../output/paint.ts'
import { type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'

/** Statements in text order: who, on what, for or against, and the words. */
export function statementTable(statements: readonly Statement[], codebook: Codebook, screen: Screen): string {
  const labels = new Map(codebook.concepts.map((concept) => [concept.id, concept.label]))
  const columns = [
    { head: 'WHO', share: 26 },
    { head: 'WHAT', share: 34 },
    { head: 'WORDS', share: 40 },
  ]
  const rows = statements.flatMap((statement) => [
    [speakerCell(statement), codingCell(statement, labels, screen), plainText(wordsOf(statement))],
    ['', '', ''],
  ])
  return tableText(columns, rows, screen)
}

function speakerCell({ speaker, holder }: Statement): string {
  const name = speaker === null ? 'the article' : plainText(speaker.name)
  const on = holder === null ? '' : `\non ${plainText(holder.name)}`
  const how = speaker === null ? 'outlet-voice' : speaker.anonymity
  return `${name}${on}\n${how.replaceAll('-', ' ')}`
}

function codingCell(statement: Statement, labels: ReadonlyMap<string, string>, screen: Screen): string {
  const lines = [statement.type.replaceAll('-', ' ')]
  if (statement.concept !== null) {
    lines.push(
      `${stanceMark(statement.stance, screen)} ${plainText(labels.get(statement.concept) ?? statement.concept)}`,
    )
  }
  const { decision } = statement
  if (decision !== null)
    lines.push(`decision: ${decision.affirmed ? '' : 'not '}${decision.state.replaceAll('-', ' ')}`)
  for (const { actor, item, stance } of statement.positions.filter(({ ended }) => !ended))
    lines.push(plainText(`${stanceMark(stance, screen)} ${item} (${actor})`))
  for (const quantity of statement.quantities) lines.push(plainText(quantityText(quantity)))
  if (statement.forecast !== null) lines.push(plainText(forecastText(statement.forecast)))
  return lines.join('\n')
}

export function stanceMark(
  stance: Statement['stance'],
  screen: Pick<Screen, 'colour'> = { colour: false },
): string {
  if (stance === 1) return paint(screen, 'green', '▲')
  if (stance === -1) return paint(screen, 'red', '▼')
  return stance === 0 ? paint(screen, 'yellow', '◆') : '·'
}

/** `produced 3600 to 4400 (around 4,000)`; an open end is written out, since "0 to nothing" would be a wrong number. */
export function quantityText(quantity: Quantity): string {
  const { lo, hi, loOpen, hiOpen } = quantity
  const low = lo === null ? null : `${loOpen ? 'more than ' : ''}${lo}`
  const high = hi === null ? null : `${hiOpen ? 'less than ' : ''}${hi}`
  const bounds =
    low === null && high === null
      ? 'no bound'
      : low === null
        ? `${hiOpen ? '' : 'at most '}${high}`
        : high === null
          ? `${loOpen ? '' : 'at least '}${low}`
          : lo === hi
            ? `${lo}`
            : `${low} to ${high}`
  const { unit, period, whole, against } = quantity
  const measure = [
    against === null ? null : `to ${against}`,
    unit,
    period === null ? null : `per ${period}`,
    whole === null ? null : `of ${whole}`,
  ].filter((part) => part !== null)
  return `${[quantity.kind, bounds, ...measure].join(' ')} (${quantity.quote})`
}

function forecastText({ word, kind, probability }: Forecast): string {
  if (probability === null) return `forecast: ${word}, ${kind}, not scored`
  const [low, high] = probability.map(percent)
  return `forecast: ${word}, ${low === high ? low : `${low} to ${high}`} %`
}

function percent(p: number): number {
  return Math.round(p * 100)
}

function wordsOf(statement: Statement): string {
  return statement.content.map((span) => span.quote).join(' … ')
}

import type { Codebook, Quantity, Statement } from '@onrecord/reader'
import Table from 'cli-table3'
import { plainText } from './terminal.ts'

const RULES_ONLY = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const

/** A table for people: no boxes, wrapped to the width. */
export function quietTable(head: readonly string[], widths: readonly number[]): InstanceType<typeof Table> {
  return new Table({
    head: [...head],
    colWidths: [...widths],
    wordWrap: true,
    chars: RULES_ONLY,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
}

/** Statements in text order: who, on what, for or against, and the words. */
export function statementTable(statements: readonly Statement[], codebook: Codebook, width: number): string {
  const [who, what, words] = columnWidths(width)
  const table = quietTable(['WHO', 'WHAT', 'WORDS'], [who, what, words])
  const labels = new Map(codebook.concepts.map((concept) => [concept.id, concept.label]))
  for (const statement of statements) {
    table.push(
      [speakerCell(statement), codingCell(statement, labels), plainText(wordsOf(statement))],
      ['', '', ''],
    )
  }
  return table.toString()
}

function columnWidths(width: number): [number, number, number] {
  const usable = Math.max(72, Math.min(width, 140)) - 6
  const who = Math.round(usable * 0.26)
  const what = Math.round(usable * 0.34)
  return [who, what, usable - who - what]
}

function speakerCell({ speaker, holder }: Statement): string {
  const name = speaker === null ? 'the article' : plainText(speaker.name)
  const on = holder === null ? '' : `\non ${plainText(holder.name)}`
  const how = speaker === null ? 'outlet-voice' : speaker.anonymity
  return `${name}${on}\n${how.replaceAll('-', ' ')}`
}

function codingCell(statement: Statement, labels: ReadonlyMap<string, string>): string {
  const lines = [statement.type.replaceAll('-', ' ')]
  if (statement.concept !== null) {
    lines.push(`${stanceMark(statement.stance)} ${labels.get(statement.concept) ?? statement.concept}`)
  }
  const { decision } = statement
  if (decision !== null)
    lines.push(`decision: ${decision.affirmed ? '' : 'not '}${decision.state.replaceAll('-', ' ')}`)
  for (const quantity of statement.quantities) lines.push(quantityText(quantity))
  if (statement.forecast !== null)
    lines.push(forecastText(statement.forecast.word, statement.forecast.probability))
  return lines.map(plainText).join('\n')
}

export function stanceMark(stance: Statement['stance']): string {
  return stance === 1 ? '▲' : stance === -1 ? '▼' : stance === 0 ? '◆' : '·'
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
  return `${quantity.kind} ${bounds} (${quantity.quote})`
}

function forecastText(word: string, probability: readonly [number, number] | null): string {
  if (probability === null) return `forecast: ${word}, not scored`
  const [low, high] = probability.map(percent)
  return `forecast: ${word}, ${low === high ? low : `${low} to ${high}`} %`
}

function percent(p: number): number {
  return Math.round(p * 100)
}

function wordsOf(statement: Statement): string {
  return statement.content.map((span) => span.quote).join(' … ')
}

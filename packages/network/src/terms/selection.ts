import { codesOf } from '../table/codes.ts'
import { inOrder } from '../table/order.ts'
import type { Statements } from '../table/statements.ts'
import { withoutDuplicates } from './duplicates.ts'
import { qualifierKind } from './levels.ts'
import type { Exclusion, Settled } from './settled.ts'
import { type TripleCodes, tripleCodes } from './triple-codes.ts'

/** Which statements are counted, as indices into the table. */
export interface Selection {
  readonly codes: TripleCodes
  /** Within the dates and the document filters. */
  readonly original: Int32Array
  /** Counted: after value filters, empty values and duplicates. In order where time matters. */
  readonly kept: Int32Array
}

/** When two statements count as one. */
export interface SamenessRules {
  /** The number of the week, month or year in which statements count as duplicates. */
  readonly periodOf: (settled: Settled) => (time: number) => number
  /** Of a whole-number qualifier: can two statements of this value be found the same? */
  readonly findsSame: (value: number) => boolean
}

/** Dates, document filters, value filters, empty values, duplicates: in this order. */
export function select(statements: Statements, settled: Settled, rules: SamenessRules): Selection {
  const codes = tripleCodes(statements, settled)
  const original = dated(statements, settled)
  const full = complete(filtered(statements, original, settled), settled, codes)
  const ordered = needsOrder(settled) ? inOrder(statements, full) : full
  if (settled.duplicates === 'include') return { codes, original, kept: ordered }
  const findsSame = sameness(statements, settled, codes, rules)
  const periodOf = rules.periodOf(settled)
  return {
    codes,
    original,
    kept: withoutDuplicates(statements, ordered, codes, settled, periodOf, findsSame),
  }
}

/** For each qualifier code: can two statements that have it be duplicates? Asked of the rules once a code. */
function sameness(
  statements: Statements,
  settled: Settled,
  { qualifier }: TripleCodes,
  rules: SamenessRules,
) {
  if (qualifier === null || qualifierKind(statements, settled) !== 'integer') return () => true
  const found = qualifier.labels.map((label) => rules.findsSame(Number(label)))
  return (code: number) => code < 0 || found[code]!
}

function needsOrder({ duplicates, timeWindow, networkType }: Settled): boolean {
  return duplicates !== 'include' || timeWindow !== 'no' || networkType === 'eventlist'
}

/** Statements whose document lies within the dates (both ends included) and passes the document filters. */
function dated(statements: Statements, settled: Settled): Int32Array {
  const { document, documents } = statements
  const rules = settled.exclusions.filter((exclusion) => exclusion.ofDocument)
  const passing = new Uint8Array(documents.count)
  const checks = rules.map((rule) => documentCheck(statements, rule))
  for (let d = 0; d < documents.count; d++) {
    const time = documents.time[d]!
    passing[d] = time >= settled.start && time <= settled.stop && checks.every((check) => check(d)) ? 1 : 0
  }
  const chosen = new Int32Array(statements.count)
  let count = 0
  for (let s = 0; s < document.length; s++) if (passing[document[s]!]) chosen[count++] = s
  return chosen.subarray(0, count)
}

function documentCheck(statements: Statements, rule: Exclusion): (document: number) => boolean {
  const perStatement = {
    ...statements,
    count: statements.documents.count,
    document: identity(statements.documents.count),
  }
  return valueCheck(perStatement, rule)
}

function identity(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, d) => d)
}

function valueCheck(statements: Statements, rule: Exclusion): (s: number) => boolean {
  const { of, labels } = codesOf(statements, rule.variable, rule.ofDocument)
  const listed = new Set(rule.values)
  const dropped = Uint8Array.from(labels, (label) => (listed.has(label) === rule.keepOnly ? 0 : 1))
  const blank = listed.has('') !== rule.keepOnly
  return (s) => (of[s]! < 0 ? !blank : dropped[of[s]!] === 0)
}

/** Value filters: all must let a statement pass. */
function filtered(statements: Statements, original: Int32Array, settled: Settled): Int32Array {
  return settled.exclusions
    .filter((rule) => !rule.ofDocument)
    .reduce((rest, rule) => rest.filter(valueCheck(statements, rule)), original)
}

/** Except in event lists, statements without a node, or without a level where levels count, are left out. */
function complete(chosen: Int32Array, settled: Settled, codes: TripleCodes): Int32Array {
  if (settled.networkType === 'eventlist') return chosen
  const row = codes.variable1.of
  const column = codes.variable2.of
  const level = settled.qualifierAggregation === 'ignore' ? row : (codes.qualifier?.of ?? row)
  const full = new Int32Array(chosen.length)
  let count = 0
  for (let n = 0; n < chosen.length; n++) {
    const s = chosen[n]!
    if (row[s]! >= 0 && column[s]! >= 0 && level[s]! >= 0) full[count++] = s
  }
  return full.subarray(0, count)
}

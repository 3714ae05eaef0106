import { type Codes, codesOf } from '../table/codes.ts'
import { isText, type Statements } from '../table/statements.ts'
import { variableOf } from '../table/variable.ts'
import type { Settled } from './settled.ts'

/** What kinds of node are wanted. */
type Wanted = Pick<Settled, 'namedOnly' | 'actorKinds'>

/** The kind of a source that is not named. */
export const ANONYMOUS = 'anonymous'

/**
 * The codes of a variable whose labels may be nodes: a label of a kind that is not wanted counts as no value, so its
 * statements are not counted and it is no isolate, either. A table that knows no kinds is left as it is.
 */
export function admittedCodes(
  statements: Statements,
  name: string,
  ofDocument: boolean,
  wanted: Wanted,
): Codes {
  const codes = codesOf(statements, name, ofDocument)
  const kinds = kindsOf(statements, name, ofDocument)
  if (kinds === null) return codes
  const admitted = kinds.map((kind) => isWanted(kind, wanted))
  if (admitted.every((one) => one)) return codes
  return {
    of: codes.of.map((code) => (code >= 0 && admitted[code] === false ? -1 : code)),
    labels: codes.labels.map((label, code) => (admitted[code] === false ? '' : label)),
  }
}

function kindsOf(statements: Statements, name: string, ofDocument: boolean) {
  const variable = variableOf(statements, name, ofDocument)
  return isText(variable) ? (variable.kinds ?? null) : null
}

function isWanted(kind: string | null, { namedOnly, actorKinds }: Wanted): boolean {
  if (kind === null) return true
  if (kind === ANONYMOUS && namedOnly) return false
  return actorKinds === null || actorKinds.includes(kind)
}

/** What is left out because of who speaks, in one sentence for each side of a network that leaves something out. */
export function leftOut(statements: Statements, settled: Settled): string[] {
  if (settled.networkType === 'eventlist') return []
  const sides = [
    [settled.variable1, settled.variable1Document],
    [settled.variable2, settled.variable2Document],
  ] as const
  return sides.flatMap(([name, ofDocument]) => {
    const whole = codesOf(statements, name, ofDocument)
    const admitted = admittedCodes(statements, name, ofDocument, settled)
    if (whole === admitted) return []
    const gone = whole.of.filter((code, s) => code >= 0 && admitted.of[s] === -1)
    if (gone.length === 0) return []
    const sources = new Set(gone).size
    const many = `${counted(gone.length, 'statement')} by ${counted(sources, 'source')}`
    return [`${many} of "${name}" ${gone.length === 1 ? 'is' : 'are'} not counted: ${whyNot(settled)}.`]
  })
}

function whyNot({ namedOnly, actorKinds }: Wanted): string {
  const reasons = [
    ...(namedOnly ? ['only who is named can be a node (namedOnly)'] : []),
    ...(actorKinds === null ? [] : [`only these kinds can: ${actorKinds.join(', ')} (actorKinds)`]),
  ]
  return reasons.join(', and ')
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

import {
  type BackboneOptions,
  backbone,
  evaluateBackbone,
  matrix,
  type Network,
  nestedBackbone,
  type Settings,
  type Statements,
} from '@onrecord/network'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'
import { settingsOf } from './recorded-settings.ts'
import { answersClearly, dnaThrew, type Verdict, verdict } from './verdict.ts'

type Result = Readonly<Record<string, unknown>>

/** A backbone: nested ones step by step, annealed ones by the losses of their sets and the exhaustive optimum. */
export function checkBackbone(recorded: RecordedCase, databases: Databases): Verdict {
  const settings = backboneSettings(recorded)
  const statements = databases.statements(recorded.db, String(settings.statementType ?? 'DNA Statement'))
  const { result } = recorded
  if (dnaThrew(recorded)) return answersClearly(() => void nestedBackbone(statements, settings))
  if (!isObject(result)) return { failed: 'the case has no result' }
  if (Array.isArray(result.entity)) return checkNested(result, statements, settings)
  if (Array.isArray(result.backboneEntities)) return checkAnnealed(recorded, result, statements, settings)
  return { failed: 'the result has neither steps nor a backbone' }
}

/** DNA's backbone is of a one-mode network, whatever the recorded settings say of the network type. */
function backboneSettings(recorded: RecordedCase): Settings {
  return { ...settingsOf(recorded), networkType: 'onemode', timeWindow: 'no', kernel: 'no' }
}

function checkNested(result: Result, statements: Statements, settings: Settings): Verdict {
  const { steps, fullNetwork, fullSpectrum } = nestedBackbone(statements, settings)
  const column = (name: 'iteration' | 'entity' | 'backboneLoss' | 'redundantLoss' | 'statements') => () =>
    difference(
      result[name],
      steps.map((step) => step[name]),
      name,
    )
  return verdict(
    firstOf(
      () => fullDifference(result.fullMatrix, fullNetwork),
      () => difference(result.eigenvaluesFull, [...fullSpectrum], 'eigenvaluesFull'),
      column('iteration'),
      column('entity'),
      column('backboneLoss'),
      column('redundantLoss'),
      column('statements'),
      () => difference(result.statementsFull, fullNetwork.numStatements, 'statementsFull'),
    ),
  )
}

/** DNA sets negative cells to 0 before it forms the spectrum, and hands the network out like that. */
function fullDifference(recorded: unknown, full: Network): string | null {
  if (!isObject(recorded)) return null
  const { rowNames, start, middle, stop, numStatements, integer } = full
  const known = { rowNames, colNames: rowNames, start, middle, stop, numStatements, integer }
  return difference(recorded, { ...known, matrix: withoutNegatives(full) }, 'fullMatrix')
}

function withoutNegatives(network: Network): number[][] {
  return matrix(network).map((row) => row.map((cell) => Math.max(0, cell)))
}

function checkAnnealed(
  recorded: RecordedCase,
  result: Result,
  statements: Statements,
  settings: Settings,
): Verdict {
  const concepts = (result.backboneEntities as readonly unknown[]).map(String)
  const options = optionsOf(recorded)
  const best = backbone(statements, settings, options)
  const own = evaluateBackbone(statements, settings, concepts, 0)
  const all = best.backbone.length + best.redundant.length
  const p = options.method === 'penalty' ? (options.penalty ?? 0) : 0
  const objective = own.backboneLoss * Math.exp((-p * (all - concepts.length)) / all)
  const found = firstOf(
    () => fullDifference(result.fullMatrix, best.fullNetwork),
    () => difference(result.eigenvaluesFull, [...best.fullSpectrum], 'eigenvaluesFull'),
    () =>
      best.objective <= objective + 1e-9
        ? null
        : `optimum: DNA's set reaches ${objective}, ours ${best.objective}`,
    () => difference([...best.backbone, ...best.redundant].toSorted(), conceptsOf(result), 'concepts'),
    () =>
      lossDifference(result, own.backboneLoss, own.redundantLoss, statements, settings, conceptsOf(result)),
  )
  return verdict(found, 'annealing', 'log')
}

function optionsOf({ settings }: RecordedCase): BackboneOptions {
  return {
    method: settings.method === 'fixed' ? 'fixed' : 'penalty',
    backboneSize: Number(settings.backboneSize ?? 1),
    penalty: Number(settings.penalty ?? 3.5),
    search: 'auto',
  }
}

function conceptsOf({ backboneEntities, redundantEntities }: Result): readonly string[] {
  return [backboneEntities, redundantEntities]
    .flatMap((names) => (Array.isArray(names) ? names.map(String) : []))
    .toSorted()
}

/** The losses DNA reports are of its set, or (its defect) of the last set it accepted: then some set must have them. */
function lossDifference(
  result: Result,
  backboneLoss: number,
  redundantLoss: number,
  statements: Statements,
  settings: Settings,
  concepts: readonly string[],
): string | null {
  const found = firstOf(
    () => difference(result.unpenalizedBackboneLoss, backboneLoss, 'unpenalizedBackboneLoss'),
    () => difference(result.unpenalizedRedundantLoss, redundantLoss, 'unpenalizedRedundantLoss'),
  )
  if (found === null || concepts.length > 12) return found
  const ofSomeSet = subsets(concepts).some((set) => {
    const { backboneLoss: one, redundantLoss: other } = evaluateBackbone(statements, settings, set, 0)
    return (
      difference([result.unpenalizedBackboneLoss, result.unpenalizedRedundantLoss], [one, other], '') === null
    )
  })
  return ofSomeSet ? null : found
}

function subsets(concepts: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** concepts.length - 2 }, (_, n) =>
    concepts.filter((_, c) => ((n + 1) >> c) & 1),
  )
}

/** The losses of a set that somebody chose; DNA cuts its penalty to a whole number. */
export function checkBackboneLoss(recorded: RecordedCase, databases: Databases): Verdict {
  const settings = backboneSettings(recorded)
  const statements = databases.statements(recorded.db, String(settings.statementType ?? 'DNA Statement'))
  const { backboneEntities, p } = recorded.settings
  const concepts = Array.isArray(backboneEntities) ? backboneEntities.map(String) : []
  const evaluate = () => evaluateBackbone(statements, settings, concepts, Math.trunc(Number(p ?? 0)))
  if (dnaThrew(recorded)) return answersClearly(() => void evaluate())
  if (!isObject(recorded.result)) return { failed: 'the case has no result' }
  const { backboneLoss, redundantLoss, fullSpectrum } = evaluate()
  return verdict(
    difference(
      recorded.result,
      { loss: [backboneLoss, redundantLoss], eigenvaluesFull: [...fullSpectrum] },
      'result',
    ),
  )
}

import { countedRows, type Network, type Settings } from '@onrecord/network'
import { campsOf } from './camps.ts'
import { frequenciesOf } from './frequencies.ts'
import type { NetworkSource, NodeAttributes } from './network-source.ts'
import { statementsBehind } from './tie-statements.ts'

/** What a network says beside labels and ties. */
export interface NetworkDetails {
  /** By label; an entity without any is known by its label only. */
  readonly rowAttributes?: ReadonlyMap<string, NodeAttributes>
  readonly columnAttributes?: ReadonlyMap<string, NodeAttributes>
  /** What rows and columns are: 'organization', 'concept'. */
  readonly rowVariable?: string
  readonly columnVariable?: string
  /** The statements behind each tie, in the order of the network's ties. */
  readonly statementsOf?: (network: Network) => readonly (readonly (string | number)[])[]
}

export interface WantedDetails {
  /** Attributes, colours and frequencies. */
  readonly attributes?: boolean
  /** The camps of the whole period, as one attribute more. */
  readonly camps?: boolean
  /** The statements behind each tie. */
  readonly statements?: boolean
}

/**
 * The details of the networks that these settings make of a source; `recipe` is that of any of them.
 *
 * @example
 * networkDetails(source, settings, network.recipe, { attributes: true }).rowAttributes   // Map { 'Greens' => { frequency: 12 } }
 */
export function networkDetails(
  source: NetworkSource,
  settings: Settings,
  recipe: Network['recipe'],
  wanted: WantedDetails,
): NetworkDetails {
  const { variable1, variable1Document, variable2, variable2Document } = recipe.settings
  const names = { rowVariable: variable1, columnVariable: variable2 }
  const traced = wanted.statements
    ? { ...names, statementsOf: statementsBehind(source.statements, settings) }
    : names
  if (!wanted.attributes) return traced
  const camps: ReadonlyMap<string, number> = wanted.camps ? campsOf(source.statements, settings) : new Map()
  const rows = countedRows(source.statements, settings)
  const attributes = (variable: string, ofDocument: boolean) =>
    ofDocument
      ? new Map<string, NodeAttributes>()
      : counted(source.attributes(variable), frequenciesOf(source.statements, rows, variable))
  return {
    ...traced,
    rowAttributes: withCamps(attributes(variable1, variable1Document), camps),
    columnAttributes: attributes(variable2, variable2Document),
  }
}

function counted(
  known: ReadonlyMap<string, NodeAttributes>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, NodeAttributes> {
  const labels = new Set([...known.keys(), ...counts.keys()])
  return new Map(
    [...labels].map((label) => [label, { ...known.get(label), frequency: counts.get(label) ?? 0 }]),
  )
}

/** Camps are counted from 1 for people. */
function withCamps(
  known: ReadonlyMap<string, NodeAttributes>,
  camps: ReadonlyMap<string, number>,
): ReadonlyMap<string, NodeAttributes> {
  const labels = new Set([...known.keys(), ...camps.keys()])
  return new Map(
    [...labels].map((label) => {
      const camp = camps.get(label)
      return [label, { ...known.get(label), ...(camp === undefined ? {} : { camp: camp + 1 }) }]
    }),
  )
}

import { type Network, networks } from '@onrecord/network'
import { CAMP_SEED, campsOf } from '../../analysis/camps.ts'
import { countedBy, mustHaveStatements } from '../../analysis/measures/counted.ts'
import type { OnProgress } from '../../analysis/measures/measured.ts'
import { withoutRare } from '../../analysis/measures/rare-values.ts'
import { networkDetails } from '../../analysis/network-details.ts'
import type { NetworkSource } from '../../analysis/network-source.ts'
import { statementsBehind, statementsOfNode } from '../../analysis/tie-statements.ts'
import { edgeListPieces, toMatrixCsv } from '../../exchange/networks/csv.ts'
import { toGexf } from '../../exchange/networks/gexf.ts'
import { toGraphml } from '../../exchange/networks/graphml.ts'
import { toNetworkJson } from '../../exchange/networks/network-json.ts'
import { networkRecipe } from '../../exchange/networks/network-recipe.ts'
import { headLines, type TableHead } from '../../exchange/tables/table-file.ts'
import { networkPicture } from '../../pictures/network-picture.ts'
import { networkView } from './network-view.ts'
import type { HeldTable, NetworkWork } from './work.ts'

/** A slider has no use for more. */
const SLICES = 400

/** The networks that a question makes, and what else is asked of them. */
interface Made {
  readonly source: NetworkSource
  readonly settings: Parameters<typeof networks>[1] & object
  readonly all: readonly Network[]
}

/** Does what is asked of the networks of a table; they are remembered, so that a picture or a tie costs no second run. */
export function networkWork(
  table: HeldTable,
  source: NetworkSource,
  work: NetworkWork,
  onProgress: OnProgress,
): string {
  const made = remembered(table, source, work, onProgress)
  switch (work.do) {
    case 'network':
      return viewOf(made, work)
    case 'network-file':
      return fileOf(made, work)
    case 'network-svg':
      return pictureOf(made, work)
    case 'network-statements':
      return behind(made, work)
  }
}

const tables = new WeakMap<HeldTable, Map<string, Made>>()
const REMEMBERED = 3

function remembered(
  table: HeldTable,
  source: NetworkSource,
  { question }: NetworkWork,
  onProgress: OnProgress,
): Made {
  const known = tables.get(table) ?? new Map<string, Made>()
  tables.set(table, known)
  const key = JSON.stringify(question)
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make(source, question, onProgress)
  known.set(key, made)
  const [oldest] = known.keys()
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
  return made
}

function make(source: NetworkSource, question: NetworkWork['question'], onProgress: OnProgress): Made {
  const settings = withoutRare(source, question.settings, question.least)
  if (settings.qualifierAggregation === 'congruence & conflict')
    throw new Error('One network at a time is shown: take congruence, conflict or subtract.')
  const all: Network[] = []
  for (const one of networks(source.statements, settings)) {
    onProgress(all.push(strongEnough(one, question.threshold)), 'windows')
    if (all.length > SLICES)
      throw new Error(`These are more than ${SLICES} windows; take longer ones or a larger step.`)
  }
  mustHaveStatements(countedBy(source.statements, settings))
  if (all.length === 0)
    throw new Error('no window fits between the dates; take shorter windows, or keep those that reach beyond')
  return { source, settings, all }
}

/** Ties below the threshold are none; what is left out is counted by whoever shows it. */
function strongEnough(network: Network, threshold: number): Network {
  if (threshold <= 0) return network
  const { row, column, weight } = network.ties
  const kept = [...weight.keys()].filter((t) => Math.abs(weight[t]!) >= threshold)
  const of = (values: readonly number[]) => kept.map((t) => values[t]!)
  return { ...network, ties: { row: of(row), column: of(column), weight: of(weight) } }
}

function viewOf({ source, settings, all }: Made, work: NetworkWork & { readonly do: 'network' }): string {
  const view = networkView(source, settings, all, work)
  return JSON.stringify({ ...work.head, ...view, counted: countedBy(source.statements, settings) })
}

function sliceOf({ all }: Made, slice: number): Network {
  const found = all[slice - 1]
  if (found === undefined) throw new Error(`There is no slice ${slice}: there are ${all.length}.`)
  return found
}

function fileOf(made: Made, work: NetworkWork & { readonly do: 'network-file' }): string {
  const { source, settings, all } = made
  const { format, head, slice } = work
  const chosen = slice === undefined ? all : [sliceOf(made, slice)]
  const [first] = chosen
  if (first === undefined) throw new Error('There is no network.')
  const details = {
    ...networkDetails(source, settings, first.recipe, { attributes: format !== 'csv', camps: work.camps }),
    recipe: networkRecipe({
      source: 'record',
      ...{ layer: head.layer, query: head.query, statements: source.statements.count },
      campSeed: work.camps ? CAMP_SEED : null,
    }),
  }
  if (format === 'json') {
    const said = JSON.stringify({ query: head.query, layer: head.layer, address: head.address })
    return toNetworkJson(chosen, details).replace('{', `${said.slice(0, -1)},`)
  }
  if (format === 'csv' && work.layout === 'edge-list')
    return headLines('networks', head) + [...edgeListPieces(chosen, details).pieces].join('')
  if (chosen.length > 1)
    throw new Error(
      `These are ${chosen.length} networks, and such a file holds one: ask for a slice, or for json.`,
    )
  if (format === 'csv') return headLines('networks', head) + toMatrixCsv(first).text
  return commented((format === 'graphml' ? toGraphml : toGexf)(first, details).text, head)
}

/** What was asked, after the first line of an XML file. */
function commented(xml: string, { query, layer, address }: TableHead): string {
  const said = [`query: ${query}`, `layer: ${layer}`, `address: ${address}`]
    .join('\n')
    .replace(/-(?=-)|-$/g, '- ')
  const line = xml.indexOf('\n')
  return `${xml.slice(0, line)}\n<!--\n${said}\n-->${xml.slice(line)}`
}

function pictureOf(made: Made, work: NetworkWork & { readonly do: 'network-svg' }): string {
  const { source, settings } = made
  const network = sliceOf(made, work.slice ?? 1)
  const dates = `${network.start.slice(0, 10)} to ${network.stop.slice(0, 10)} · ${network.numStatements} statements`
  return networkPicture(network, {
    ...work.drawn,
    subtitle: dates,
    anonymous: source.anonymous,
    ...(work.camps ? { camps: campsOf(source.statements, settings) } : {}),
  })
}

/** The ids of the statements behind a tie or a node. */
function behind(made: Made, work: NetworkWork & { readonly do: 'network-statements' }): string {
  const { source, settings } = made
  const network = sliceOf(made, work.slice ?? 1)
  const { a, b, mode } = work
  if (b === undefined)
    return JSON.stringify(statementsOfNode(source.statements, settings, network, { label: a, mode }))
  const [one, other] = [network.rowNames.indexOf(a), network.colNames.indexOf(b)]
  const { row, column } = network.ties
  const twoMode = network.networkType === 'twomode'
  const at = row.findIndex(
    (r, t) => (r === one && column[t] === other) || (!twoMode && r === other && column[t] === one),
  )
  if (at === -1) return '[]'
  const tie = (values: readonly number[]) => [values[at]!]
  const only = { ...network, ties: { row: tie(row), column: tie(column), weight: tie(network.ties.weight) } }
  return JSON.stringify([...new Set(statementsBehind(source.statements, settings)(only)[0])])
}

import { pathToFileURL } from 'node:url'
import type * as Library from '@onrecord/network'
import { workload } from './network-workload.ts'

/** What is measured; in a process of its own, since what one leaves in memory slows the next. */
export const ANALYSES = [
  'frequencies',
  'two-mode network',
  'one-mode network, congruence',
  'one-mode congruence, windows of a month',
  'the same, gaussian slices of six months',
  'polarisation, windows of two years',
  'phases, a thousand windows',
  'nested backbone of twelve concepts',
  'clusters: four linkages, Louvain, Leiden',
  'correspondence',
  'ideal points, two starts',
] as const
export type AnalysisName = (typeof ANALYSES)[number]

const CONGRUENCE = {
  networkType: 'onemode',
  qualifierAggregation: 'congruence',
  normalization: 'average',
} as const
const MONTHS = { ...CONGRUENCE, timeWindow: 'months', windowSize: 1, windowStep: 1 } as const
const THOUSAND = { timeWindow: 'days', windowSize: 60, windowStep: 4, partialWindows: 'keep' } as const

/** A nested backbone of c concepts takes c (c + 1) / 2 spectra of 500 actors: of all sixty some minutes. */
const LATER = Array.from({ length: 48 }, (_, n) => `Concept ${String(n + 13).padStart(4, '0')}`)
const LINKAGES = ['single', 'complete', 'average', 'ward', 'louvain', 'leiden'] as const

/** Each by the library of a tree, so that two trees do the same work on the same statements. */
function work(name: string, library: typeof Library, statements: Library.Statements): unknown {
  const whole = () => library.network(statements, CONGRUENCE)
  const each = (settings: Library.Settings) => [
    ...mapped(library.networks(statements, settings), ({ ties }) => ties.weight.length),
  ]
  switch (name) {
    case 'frequencies':
      return library.barCounts(statements)
    case 'one-mode congruence, windows of a month':
      return each(MONTHS)
    case 'the same, gaussian slices of six months':
      return each({ ...MONTHS, windowSize: 6, kernel: 'gaussian' })
    case 'polarisation, windows of two years':
      return [...library.polarisation(statements, { timeWindow: 'years', windowSize: 2, windowStep: 2 })]
        .length
    case 'phases, a thousand windows':
      return library.phaseTransitions(statements, THOUSAND, { methods: ['average'] }).states.length
    case 'two-mode network':
      return library.network(statements, {}).ties.weight.length
    case 'one-mode network, congruence':
      return whole().ties.weight.length
    case 'nested backbone of twelve concepts':
      return library.nestedBackbone(statements, { excludeValues: { concept: LATER } }).steps.length
    case 'clusters: four linkages, Louvain, Leiden':
      return library.clusterings(whole(), { methods: LINKAGES }).best.method
    case 'correspondence':
      return library.correspondence(
        library.network(statements, { networkType: 'twomode', qualifierAggregation: 'ignore' }),
      )
    default:
      return library.idealPoints(statements, {}, { starts: 2 }).settled
  }
}

function* mapped<From, To>(all: Iterable<From>, to: (one: From) => To): Generator<To> {
  for (const one of all) yield to(one)
}

const [, , tree, name, count] = process.argv
if (tree !== undefined && name !== undefined && count !== undefined) {
  const library: typeof Library = await import(pathToFileURL(`${tree}/packages/network/dist/index.js`).href)
  const statements = workload(Number(count))
  const before = process.cpuUsage()
  work(name, library, statements)
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }))
}

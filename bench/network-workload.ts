import { type Random, randomFrom, type Statements, statementsFromColumns } from '@onrecord/network'

const [PERSONS, ORGANISATIONS, CONCEPTS] = [2000, 500, 60]
const START = Date.UTC(2010, 0, 1) / 1000
const SPAN = 3652 * 86400

/**
 * A made-up debate of any size, the same on every machine: a tenth as many documents over ten years (2010-2019), 500 organisations
 * in two camps, 2000 persons, 60 concepts, agreement within a camp 85 %, across 20 %; persons and concepts by Zipf's law (0.7).
 */
export function workload(count: number, seed = 1): Statements {
  const random = randomFrom(seed)
  const organisationOf = Int32Array.from({ length: PERSONS }, () => below(random, ORGANISATIONS))
  const [side, conceptSide] = [coins(random, ORGANISATIONS), coins(random, CONCEPTS)]
  const [someone, something] = [zipf(PERSONS, 0.7), zipf(CONCEPTS, 0.7)]
  const documents = Math.max(1, Math.floor(count / 10))
  const time = Float64Array.from({ length: documents }, () => START + below(random, SPAN)).sort()
  const columns = {
    person: ints(count),
    organization: ints(count),
    concept: ints(count),
    agreement: ints(count),
  }
  const [document, start] = [ints(count), ints(count)]
  for (let s = 0; s < count; s++) {
    const [person, concept] = [someone(random), something(random)]
    const organisation = organisationOf[person]!
    columns.person[s] = person
    columns.organization[s] = organisation
    columns.concept[s] = concept
    columns.agreement[s] = unit(random) < (side[organisation] === conceptSide[concept] ? 0.85 : 0.2) ? 1 : 0
    document[s] = Math.min(Math.floor(s / 10), documents - 1)
    start[s] = below(random, 1900)
  }
  const text = (codes: Int32Array, name: string, size: number) =>
    ({ type: 'short text', codes, labels: labels(name, size) }) as const
  return statementsFromColumns({
    count,
    document,
    start,
    stop: start.map((at) => at + 60),
    variables: {
      person: text(columns.person, 'Person', PERSONS),
      organization: text(columns.organization, 'Organisation', ORGANISATIONS),
      concept: text(columns.concept, 'Concept', CONCEPTS),
      agreement: { type: 'boolean', values: columns.agreement },
    },
    documents: { count: documents, ids: labels('', documents), time, variables: {} },
  })
}

function ints(count: number): Int32Array {
  return new Int32Array(count)
}

function labels(name: string, size: number): string[] {
  return Array.from({ length: size }, (_, n) => `${name} ${String(n + 1).padStart(4, '0')}`.trim())
}

function unit(random: Random): number {
  return random() / 4294967296
}

function below(random: Random, count: number): number {
  return Math.floor(unit(random) * count)
}

function coins(random: Random, count: number): boolean[] {
  return Array.from({ length: count }, () => unit(random) < 0.5)
}

/** Numbers 0, 1, 2 ... with weights 1 / (n + 1)^a. */
function zipf(count: number, a: number): (random: Random) => number {
  const sums = new Float64Array(count)
  for (let n = 0; n < count; n++) sums[n] = (n === 0 ? 0 : sums[n - 1]!) + 1 / (n + 1) ** a
  return (random) => {
    const at = unit(random) * sums[count - 1]!
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

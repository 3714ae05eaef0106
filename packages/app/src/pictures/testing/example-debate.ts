import { type Row, type Statements, statementsFromRows } from '@onrecord/network'
import { seeded } from '../seeded.ts'

interface Voice {
  readonly organization: string
  /** How likely it supports each concept, from -1 to 1 along the axis of the debate. */
  readonly place: number
  readonly weight: number
}

// Nobody of these exists: a debate made up for the gallery, with two camps, some in between, and one unnamed source.
const VOICES: readonly Voice[] = [
  { organization: 'Climate Alliance', place: 1, weight: 9 },
  { organization: 'Ministry for the Environment', place: 0.8, weight: 8 },
  { organization: 'Green Party', place: 0.95, weight: 7 },
  { organization: 'Solar Manufacturers', place: 0.7, weight: 4 },
  { organization: 'Council of Economists', place: 0.45, weight: 6 },
  { organization: 'Ministry of Finance', place: 0.05, weight: 7 },
  { organization: 'Trade Union Congress', place: -0.2, weight: 5 },
  { organization: 'officials, speaking anonymously', place: -0.1, weight: 2 },
  { organization: 'Farmers’ League', place: -0.7, weight: 5 },
  { organization: 'Steel Federation', place: -0.95, weight: 8 },
  { organization: 'Chamber of Industry', place: -0.85, weight: 7 },
  { organization: 'Liberal Party', place: -0.6, weight: 5 },
  { organization: 'Motorists’ Club', place: -1, weight: 4 },
]

interface Claim {
  readonly concept: string
  /** 1: the first camp's claim, -1: the other's. */
  readonly side: 1 | -1
  readonly weight: number
}

const CLAIMS: readonly Claim[] = [
  { concept: 'A carbon tax should be introduced.', side: 1, weight: 9 },
  { concept: 'A carbon tax lowers emissions.', side: 1, weight: 6 },
  { concept: 'Revenue should be returned to households.', side: 1, weight: 5 },
  { concept: 'A carbon tax costs jobs.', side: -1, weight: 7 },
  { concept: 'Imports must be taxed at the border.', side: -1, weight: 4 },
  { concept: 'A carbon tax burdens the poor most.', side: -1, weight: 5 },
  { concept: 'Voluntary agreements are enough.', side: -1, weight: 4 },
]

export const UNNAMED: ReadonlySet<string> = new Set(['officials, speaking anonymously'])

/** A debate of six years about a carbon tax that grows more divided as it goes on: made up, seeded, always the same. */
export function exampleDebate(count = 640, seed = 7): Statements {
  const random = seeded(seed)
  const rows = Array.from({ length: count }, (_, n) => statement(n / count, random))
  return statementsFromRows(rows)
}

function statement(progress: number, random: () => number): Row {
  const voice = drawn(VOICES, random)
  const claim = drawn(CLAIMS, random)
  const sharpness = 0.15 + 0.85 * Math.sqrt(progress)
  const agrees = random() < 0.5 + 0.48 * voice.place * claim.side * sharpness
  const day = Math.floor((progress + random() * 0.01) * 365 * 6)
  return {
    organization: voice.organization,
    concept: claim.concept,
    agreement: agrees,
    intensity: Math.round((agrees ? 1 : -1) * (1 + 2 * random() * sharpness)),
    date: Date.UTC(2018, 0, 1 + day) / 1000,
  }
}

function drawn<Choice extends { readonly weight: number }>(
  choices: readonly Choice[],
  random: () => number,
): Choice {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0)
  let left = random() * total
  for (const choice of choices) {
    left -= choice.weight
    if (left < 0) return choice
  }
  return choices.at(-1)!
}

import type { Anonymity, Decision, DecisionState, Quantity, TimeExpression } from '@onrecord/reader'
import { namesOf } from '../names.ts'
import type { Told } from '../told.ts'

/** A statement as a test tells it; what it leaves out no text said. */
export interface Saying extends Partial<Pick<Told, 'type' | 'concept' | 'stance' | 'positions'>> {
  readonly id: number
  readonly day: string | null
  readonly who?: string
  readonly anonymity?: Anonymity
  readonly outlet?: string
  /** The outlet it goes back to; its own article when left out. */
  readonly origin?: string
  readonly decision?: Partial<Decision> & Pick<Decision, 'state'>
  readonly figure?: Partial<Quantity> & Pick<Quantity, 'kind' | 'quote'>
  readonly time?: Partial<TimeExpression>
}

export function say({ id, day, who, anonymity = 'named-person', outlet, origin, ...saying }: Saying): Told {
  const { decision, figure, time } = saying
  return {
    id,
    type: saying.type ?? 'assertion',
    speaker: who === undefined ? null : speaker(who, anonymity),
    holder: null,
    chain: [],
    hedges: [],
    forecast: null,
    concept: saying.concept ?? null,
    conceptLabel: null,
    stance: saying.stance ?? null,
    quantities: figure === undefined ? [] : [{ ...FIGURE, ...figure }],
    times: time === undefined ? [] : [{ ...TIME, ...time }],
    decision: decision === undefined ? null : { ...DECISION, track: trackOf(decision.state), ...decision },
    positions: saying.positions ?? [],
    speakerId: null,
    holderId: null,
    document: {
      ...{ id, versionId: id, title: null, date: day, outlet: outlet ?? null, group: null },
      textKey: String(id).padStart(9, '0'),
    },
    words: { first: 0, last: 0, place: 0 },
    sentence: { start: 0, text: `Sentence ${id}.` },
    origin: origin ?? `document ${id}`,
  }
}

function speaker(name: string, anonymity: Anonymity): Told['speaker'] {
  const kind = anonymity === 'named-person' ? 'person' : 'anonymous'
  return { name, id: null, kind, organisation: null, anonymity }
}

function trackOf(state: DecisionState): Decision['track'] {
  if (state.startsWith('use-restriction')) return 'condition'
  if (['undisclosed', 'later-confirmed'].includes(state)) return 'publicity'
  return ['shipped', 'delivered', 'in-use', 'exhausted'].includes(state) ? 'material' : 'process'
}

const DECISION: Omit<Decision, 'state' | 'track'> = {
  decider: 'US',
  requester: null,
  recipient: 'Ukraine',
  item: 'ATACMS',
  condition: null,
  date: null,
  affirmed: true,
}

const FIGURE: Omit<Quantity, 'kind' | 'quote'> = {
  start: 0,
  end: 0,
  item: 'ATACMS',
  holder: null,
  unit: null,
  period: null,
  whole: null,
  against: null,
  nominal: null,
  lo: null,
  hi: null,
  loOpen: false,
  hiOpen: false,
  hedge: null,
  convention: null,
}

const TIME: TimeExpression = { start: 0, end: 0, quote: '', from: null, to: null, kind: 'range' }

/** The items of the supply debate, a variant of one among them. */
export const NAMES = namesOf([
  {
    actors: [
      { ...actor('US', 'United States'), aliases: ['the US'], metonyms: ['Washington'] },
      actor('Ukraine', 'Ukraine'),
      actor('France', 'France'),
    ],
    items: [
      {
        id: 'ATACMS',
        label: 'ATACMS',
        aliases: ['Army Tactical Missile System'],
        variantOf: null,
        isClass: false,
      },
      { id: 'M39A1', label: 'ATACMS of longer range', aliases: [], variantOf: 'ATACMS', isClass: false },
      { id: 'SCALP', label: 'SCALP', aliases: [], variantOf: null, isClass: false },
    ],
  },
])

function actor(id: string, label: string) {
  const none: readonly string[] = []
  return {
    ...({ id, label, kind: 'country', of: null, role: null, from: null, to: null } as const),
    ...{ aliases: none, metonyms: none, notIn: none },
  }
}

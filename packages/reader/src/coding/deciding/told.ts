import type { DecisionState } from '../../statement.ts'
import type { WordRange } from '../words/words.ts'

/** Somebody's stance on an item as a sentence tells it; `side` is 1 for, -1 against. */
export interface PositionAt {
  /** `null` where it is the speaker's own. */
  readonly holder: WordRange | null
  /** `null` where the words leave it to what was named before. */
  readonly item: WordRange | null
  readonly side: 1 | -1
  /** True for a stance told as given up. */
  readonly ended: boolean
  /** A turn of mind: the side is the opposite of what was held before. */
  readonly turns?: true
  /** Of what was decided last, as it was decided: "furious" behind a refusal is for what was refused. */
  readonly onNews?: true
  /** Only where the item was told of before: "the flats are a mistake". */
  readonly ifKnown?: true
  /** What a decision told as the item is about: "criticised the refusal to send tanks" is for tanks. */
  readonly about?: { readonly item: WordRange; readonly side: 1 | -1 }
}

/** A decision, a request or a stance as a sentence tells it: who and what are words of the sentence. The range is the trigger's. */
export interface ToldAt extends WordRange {
  /** `null` where only a stance is told. */
  readonly state: DecisionState | null
  readonly affirmed: boolean
  readonly decider: WordRange | null
  /** Whether the speaker decides by saying so: "there will be no levy". */
  readonly bySaying: boolean
  /** Who asks, where the decision is one that is asked for. */
  readonly requester: WordRange | null
  readonly recipient: WordRange | null
  readonly item: (WordRange & { readonly coreEnd?: number }) | null
  /** The noun that stands for the item where nothing was named before: "Norland's request was turned down". */
  readonly otherwise?: WordRange
  readonly condition: WordRange | null
  readonly positions: readonly PositionAt[]
  /** The deed in its words: "close four clinics". */
  readonly deedAt?: WordRange
  /** Whether what is decided goes for or against the item, where no stance tells it: "will close the pool". */
  readonly goes?: 1 | -1
  /** Whether it tells something only behind a plea or a matter told before: "the council agreed". */
  readonly answers?: true
}

/** An empty stretch stands for what was named before: "the army objected". */
export const nothingNamed = (at: number): WordRange => ({ first: at, end: at })

/** A told decision with what is known of it; the rest is open. */
export function firstTold(
  { first, end }: WordRange,
  state: DecisionState | null,
  known: Partial<Omit<ToldAt, 'first' | 'end' | 'state'>> & { readonly end?: number },
): ToldAt {
  return {
    affirmed: true,
    decider: null,
    bySaying: false,
    requester: null,
    recipient: null,
    item: null,
    condition: null,
    positions: [],
    ...known,
    state,
    first,
    end,
  }
}

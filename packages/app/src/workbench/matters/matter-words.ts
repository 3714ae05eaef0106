import type { MatterAnswer, MatterStateAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'

const words = sayAnalyses.matters

export const matterName = ({ decider, recipient, item }: MatterAnswer): string =>
  partsName({
    decider: decider?.name ?? null,
    recipient: recipient?.name ?? null,
    item: item?.name ?? null,
  })

/** "United States → Ukraine: ATACMS"; what no text says is said to be so. */
export function partsName({ decider, recipient, item }: MatterParts): string {
  const to = recipient === null ? '' : ` → ${recipient}`
  return `${decider ?? words.deciderNotSaid}${to}: ${item ?? words.itemNotSaid}`
}

interface MatterParts {
  readonly decider: string | null
  readonly recipient: string | null
  readonly item: string | null
}

/** "refused", "not announced". */
export function stateWord({ state, affirmed }: Pick<MatterStateAnswer, 'state' | 'affirmed'>): string {
  const word = say.terms.decisionState[state]
  return affirmed ? word : words.denied(word)
}

/** "1 to 29 February 2024"; of a day that no text tells, "by 24 April 2024". */
export function happenedWords({ happened: { from, to } }: Pick<MatterStateAnswer, 'happened'>): string {
  if (to === null) return from === null ? words.dayNotKnown : words.orLater(say.longDay(from))
  if (from === null) return words.by(say.longDay(to))
  return from === to ? say.longDay(to) : words.between(say.longDay(from), say.longDay(to))
}

/** Blue for yes and eased, ochre for no and limited, grey for the rest and for what is denied; the words say the same. */
export function colourOf({
  direction,
  affirmed,
}: Pick<MatterStateAnswer, 'direction' | 'affirmed'>): 'for' | 'against' | 'neither' {
  if (!affirmed) return 'neither'
  if (direction === 'yes' || direction === 'eased') return 'for'
  return direction === 'no' || direction === 'limited' ? 'against' : 'neither'
}

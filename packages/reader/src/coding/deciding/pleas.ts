import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { isPronoun, type Memory, type Plea } from './antecedents.ts'
import type { Named } from './names.ts'
import type { Party } from './party.ts'
import type { Telling } from './tellings.ts'
import type { ToldAt } from './told.ts'

/** What a plea or a matter told before makes an answer: a yes or a no needs a plea, a condition or a wait something told. */
export function hasAnswer({ state }: ToldAt, { plea, item, news }: Memory): boolean {
  // "She held firm": only against what was asked or decided.
  if (state === 'refused-maintained') return plea !== null || news !== null
  return state === 'decided' || state === 'refused' ? plea !== null && plea.age < FORGOTTEN : item !== null
}

/** After so many sentences an answer is to something else. */
const FORGOTTEN = 3
/** After so many "the request" is another. */
const REMEMBERED = 12

/** "He refused": who was asked, what for, and by whom stand before. */
export function answered(told: ToldAt, telling: Telling, sentence: Named, memory: Memory): Telling {
  const recent = memory.plea !== null && memory.plea.age < FORGOTTEN ? memory.plea : null
  const again = isPleaAgain(sentence, told.item) || isRepeated(sentence, told) || isSaidAgain(sentence, told)
  // "the request" may be taken up long after.
  const plea = again && memory.plea !== null && memory.plea.age < REMEMBERED ? memory.plea : recent
  const open = told.item !== null && told.item.first === told.item.end
  if (
    plea !== null &&
    telling.state === 'requested' &&
    telling.decider === null &&
    alike(plea.item, telling.item)
  )
    return {
      ...telling,
      decider: plea.decider === null ? null : { ...told, name: plea.decider, stands: 'name' },
    }
  if (plea !== null && again && telling.state === 'requested') return repeated(telling, plea, told)
  if (plea === null || telling.state === null || !ANSWERS.has(telling.state)) return telling
  const asked = isPleaAgain(sentence, told.item)
  if (!open && !asked) return telling
  const { decider } = telling
  const unnamed = told.decider === null || isPronoun(sentence, told.decider)
  return {
    ...telling,
    decider: unnamed && decider?.stands !== 'self' ? (named(plea.decider, told) ?? decider) : decider,
    requester: telling.requester ?? named(plea.requester, told),
    recipient: telling.recipient ?? named(plea.recipient, told),
    item: plea.item ?? telling.item,
    positions: open
      ? telling.positions.map((one) => ({
          ...one,
          // "he had refused": who was asked, whoever was named last.
          actor:
            unnamed && (decider?.stands === 'person' || decider?.stands === 'body')
              ? (named(plea.decider, told) ?? one.actor)
              : one.actor,
          item: plea.item ?? one.item,
          stance: one.stance * plea.side > 0 ? 1 : -1,
        }))
      : telling.positions,
  }
}

const named = (name: string | null, { first, end }: WordRange): Party | null =>
  name === null ? null : { first, end, name, stands: 'name' }

/** "repeated the request": what was asked for, of whom and for whom stand before. */
const repeated = (telling: Telling, plea: Plea, told: ToldAt): Telling => ({
  ...telling,
  decider: telling.decider ?? named(plea.decider, told),
  recipient: telling.recipient ?? named(plea.recipient, told),
  item: plea.item ?? telling.item,
  positions: telling.positions.map((one) => ({ ...one, item: plea.item ?? one.item, stance: plea.side })),
})

/** A plea's noun whose matter stands before: "repeated the request on Friday". */
const isRepeated = ({ words }: Named, { first, end, item }: ToldAt): boolean =>
  end - first === 1 &&
  PLEAS.has(wordAt(words, first).stem) &&
  wordAt(words, first).tag.startsWith('NN') &&
  (item === null || item.first === item.end) &&
  /^(?:the|that|this|its|their|his|her)$/.test(wordAt(words, first - 1).norm)

/** "repeated it on Monday": the plea. */
const isSaidAgain = ({ words }: Named, { first, state, item }: ToldAt): boolean =>
  state === 'requested' &&
  item !== null &&
  item.end - item.first === 1 &&
  wordAt(words, item.first).norm === 'it' &&
  /^(?:repeat|renew|reiterat|restat)/.test(wordAt(words, first).stem)

/** "two air defence batteries" and "the batteries": the last word is one. */
const alike = (a: string | null, b: string | null): boolean =>
  a !== null &&
  b !== null &&
  stem(a.slice(a.lastIndexOf(' ') + 1).toLowerCase()) === stem(b.slice(b.lastIndexOf(' ') + 1).toLowerCase())

const ANSWERS: ReadonlySet<DecisionState> = new Set([
  'refused',
  'refused-maintained',
  'decided',
  'deferred',
  'under-discussion',
])
export const PLEAS = wordSet('request plea appeal demand call bid application petition')

/** "the request", "their plea": what was asked for before. */
export function isPleaAgain({ words }: Named, item: ToldAt['item']): boolean {
  if (item === null || item.end - item.first !== 2) return false
  return (
    /^(?:the|that|this|its|their|his|her|these|those)$/.test(wordAt(words, item.first).norm) &&
    PLEAS.has(wordAt(words, item.end - 1).stem)
  )
}

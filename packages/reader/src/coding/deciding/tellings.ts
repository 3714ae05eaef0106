import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { isPronoun, type Memory, type Plea, remembered } from './antecedents.ts'
import { toldIn } from './deciding.ts'
import { type PositionTold, stancesOf } from './held-stances.ts'
import { BODY, itemOf } from './item-names.ts'
import { isCount, withMatter, withTold } from './matters-told.ts'
import { type Named, nameOf, quote } from './names.ts'
import type { Party } from './party.ts'
import type { ToldAt } from './told.ts'

/** A decision or stance told at some words, its words and names looked up: the codebook's ids where it knows them. */
export interface Telling extends WordRange {
  readonly state: DecisionState | null
  readonly affirmed: boolean
  readonly decider: Party | null
  readonly bySaying: boolean
  readonly requester: Party | null
  readonly recipient: Party | null
  readonly item: string | null
  readonly itemAt: WordRange | null
  readonly condition: string | null
  readonly positions: readonly PositionTold[]
}

/** The decisions and stances of a sentence, with names looked up and pronouns by what was named before; `memory` grows by the sentence. */
export function tellingsIn(sentence: Named, memory: Memory): Telling[] {
  const told = toldIn(sentence.words, sentence.asking)
  const tellings = told.flatMap((one): Telling[] => {
    if (one.answers && !hasAnswer(one, memory)) return []
    const { words } = sentence
    const telling = withMatter(
      answered(one, tellingOf(one, sentence, memory), sentence, memory),
      one,
      words,
      memory.matters,
    )
    takenIn(memory, sentence, one, telling)
    memory.matters = withTold(memory.matters, telling, one, words)
    return [telling]
  })
  remembered(memory, sentence, told)
  const turns = tellings.length > 0 && sentence.words.some(({ norm }) => SINCE.test(norm))
  return turns ? turnedWithin(tellings) : tellings
}

/** What a plea or a matter told before makes an answer: a yes or a no needs a plea, a condition or a wait something told. */
function hasAnswer({ state }: ToldAt, { plea, item }: Memory): boolean {
  return state === 'decided' || state === 'refused' ? plea !== null && plea.age < FORGOTTEN : item !== null
}

const SINCE = /^(?:now|since|today|later|eventually|then)$/

/** "who had long defended the levy now opposes it": of two opposite stances of a sentence the first has ended. */
function turnedWithin(tellings: readonly Telling[]): Telling[] {
  const all = tellings.flatMap(({ positions }) => positions)
  return tellings.map((one) => {
    const positions = one.positions.map((position) => {
      const later = all.slice(all.indexOf(position) + 1)
      const turns = later.some(
        ({ actor, item, stance }) =>
          item === position.item &&
          stance !== position.stance &&
          actor?.name != null &&
          actor.name === position.actor?.name,
      )
      return turns && position.item !== null ? { ...position, ended: true } : position
    })
    return positions.every((position, k) => position === one.positions[k]) ? one : { ...one, positions }
  })
}

/** After so many sentences an answer is to something else. */
const FORGOTTEN = 3
/** After so many "the request" is another. */
const REMEMBERED = 12

/** "He refused": who was asked, what for, and by whom stand before. */
function answered(told: ToldAt, telling: Telling, sentence: Named, memory: Memory): Telling {
  const recent = memory.plea !== null && memory.plea.age < FORGOTTEN ? memory.plea : null
  const again = isPleaAgain(sentence, told.item) || isRepeated(sentence, told)
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
const PLEAS = wordSet('request plea appeal demand call bid application petition')

/** "the request", "their plea": what was asked for before. */
function isPleaAgain({ words }: Named, item: ToldAt['item']): boolean {
  if (item === null || item.end - item.first !== 2) return false
  return (
    /^(?:the|that|this|its|their|his|her|these|those)$/.test(wordAt(words, item.first).norm) &&
    PLEAS.has(wordAt(words, item.end - 1).stem)
  )
}

const ANY_MATTER = wordSet(
  'decision move step issue matter question proposal idea vote measure news step action refusal rejection veto approval',
)

/** "this decision", "the move": what it is stands before. */
function isAnyMatter({ words }: Named, item: WordRange): boolean {
  if (item.end - item.first !== 2) return false
  return (
    /^(?:the|this|that|its|their)$/.test(wordAt(words, item.first).norm) &&
    ANY_MATTER.has(wordAt(words, item.end - 1).stem)
  )
}

function takenIn(memory: Memory, sentence: Named, told: ToldAt, { state, ...telling }: Telling): void {
  const { item } = told
  const own =
    item !== null &&
    item.end > item.first &&
    !isPronoun(sentence, item) &&
    !isPleaAgain(sentence, item) &&
    !isAnyMatter(sentence, item)
  if (own && !isCount(item, sentence.words)) remember(memory, sentence, item)
  if (state !== 'requested' && state !== 'urged-by-third-party') return
  memory.plea = {
    decider: telling.decider?.name ?? null,
    requester: telling.requester?.name ?? null,
    recipient: telling.recipient?.name ?? null,
    item: telling.item,
    side: told.positions[0]?.side ?? 1,
    age: 0,
  }
}

/** An item told by name: "it" may mean it, or "them" where it is many or of many. */
function remember(memory: Memory, sentence: Named, item: WordRange & { readonly coreEnd?: number }): void {
  const { words } = sentence
  memory.item = nameOf(item, sentence)
  const many = (end: number): boolean => /^NNP?S$/.test(wordAt(words, end - 1).tag)
  if (many(item.coreEnd ?? item.end)) memory.things = memory.item
  else if (many(item.end)) {
    const of = words.findLastIndex(({ norm }, i) => i >= item.first && i < item.end && norm === 'of')
    memory.things = nameOf({ first: of + 1, end: item.end }, sentence)
  }
}

function tellingOf(told: ToldAt, sentence: Named, memory: Memory): Telling {
  const party = (range: WordRange | null): Party | null =>
    range === null ? null : partyOf(range, sentence, memory)
  const item = itemOf(told.item, sentence, memory)
  const requester = party(told.requester)
  return {
    ...told,
    decider: another(party(told.decider), requester, memory),
    requester,
    recipient: party(told.recipient),
    item,
    itemAt: told.item,
    condition: told.condition === null ? null : quote(sentence, told.condition),
    positions: stancesOf(told, sentence, memory, party),
  }
}

/** "Sorin appealed to him": somebody else, named before. */
function another(asked: Party | null, requester: Party | null, memory: Memory): Party | null {
  if (asked === null || asked.stands !== 'person' || asked.name === null || asked.name !== requester?.name)
    return asked
  return { ...asked, name: memory.person === asked.name ? null : memory.person, stands: 'name' }
}

const SELF = /^(?:i|we|us|me|my|our)$/
const PERSON = /^(?:he|she|him|her|his|who)$/

function partyOf(range: WordRange, sentence: Named, memory: Memory): Party {
  const { norm } = wordAt(sentence.words, range.first)
  const at = { first: range.first, end: range.end }
  if (range.end - range.first === 1) {
    if (SELF.test(norm)) return { ...at, name: null, stands: 'self' }
    if (PERSON.test(norm))
      return { ...at, name: memory.personBefore(sentence, range.first), stands: 'person' }
    if (BODY.test(norm)) return { ...at, name: memory.bodyBefore(sentence, range.first), stands: 'body' }
  }
  const holder =
    range.end - range.first === 2 && norm === 'the'
      ? memory.offices.get(wordAt(sentence.words, range.end - 1).stem)
      : null
  return { ...at, name: holder ?? nameOf(range, sentence), stands: 'name' }
}

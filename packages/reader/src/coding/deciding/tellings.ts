import { wordSet } from '../../language/stance-words.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { type Memory, remembered } from './antecedents.ts'
import { withDecider, withDeciderTold } from './deciders-told.ts'
import { toldIn } from './deciding.ts'
import { HOUSES } from './frames/houses.ts'
import { type PositionTold, stancesOf } from './held-stances.ts'
import { itemOf } from './item-names.ts'
import { withMatter, withTold } from './matters-told.ts'
import { mentioned, type Named, quote } from './names.ts'
import { manyBefore, officeBody, partyOf, personIn } from './parties.ts'
import type { Party } from './party.ts'
import { answered, hasAnswer } from './pleas.ts'
import { takenIn } from './taken-in.ts'
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
  if (isHeading(sentence) && told.some(({ state }) => state !== null)) forgetNews(memory)
  const tellings = told.flatMap((one): Telling[] => {
    if (one.answers && !hasAnswer(one, memory)) return []
    if (memory.accused && isOfClaim(sentence, one)) return []
    const { words } = sentence
    const answer = answered(one, tellingOf(one, sentence, memory), sentence, memory)
    const telling = withDecider(withMatter(answer, one, words, memory.matters), one, words, memory.deciders)
    takenIn(memory, sentence, one, telling)
    memory.deciders = withDeciderTold(memory.deciders, telling)
    memory.matters = withTold(memory.matters, telling, one, words)
    return [telling]
  })
  const [body, person] = [officeBody(sentence, memory), personIn(sentence)]
  if (body !== null && person !== null) memory.bodyOf.set(person, body)
  remembered(memory, sentence, told)
  memory.many = manyBefore(sentence, sentence.words.length)
  const turns = tellings.length > 0 && sentence.words.some(({ norm }) => SINCE.test(norm))
  return withoutOver(turns ? turnedWithin(tellings) : tellings)
}

const HEADING = 10

/** A line without a full stop: the headline of the next of several pieces. */
function isHeading({ text, words }: Named): boolean {
  const last = words.at(-1)
  return (
    last !== undefined && words.length <= HEADING && /^\s*(?:\n|$)/.test(text.slice(last.end, last.end + 3))
  )
}

/** Another piece has news of its own. */
function forgetNews(memory: Memory): void {
  memory.news = null
  memory.focal = null
  memory.event = null
  memory.subject = null
}

/** "which had objected, withdrew its objection": a stance that the sentence says has ended is not told as held too. */
function withoutOver(tellings: readonly Telling[]): Telling[] {
  const over = tellings.flatMap(({ positions }) => positions.filter(({ ended }) => ended))
  if (over.length === 0) return [...tellings]
  return tellings.map((one) => {
    const positions = one.positions.filter(
      ({ actor, item, stance, ended }) =>
        ended ||
        !over.some(
          (old) =>
            old.item === item &&
            old.stance === stance &&
            old.actor?.name != null &&
            old.actor.name === actor?.name,
        ),
    )
    return positions.length === one.positions.length ? one : { ...one, positions }
  })
}

/** "The trawler owners reject that": a reproach, and no matter. */
const isOfClaim = ({ words }: Named, { state, item }: ToldAt): boolean =>
  state === 'refused' &&
  item !== null &&
  item.end - item.first === 1 &&
  /^(?:that|this)$/.test(wordAt(words, item.first).norm)

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

function tellingOf(told: ToldAt, sentence: Named, memory: Memory): Telling {
  const party = (range: WordRange | null): Party | null =>
    range === null ? null : partyOf(range, sentence, memory)
  const item =
    itemOf(told.item, sentence, memory) ??
    (told.otherwise === undefined ? null : quote(sentence, told.otherwise))
  const requester = party(told.requester)
  const decider = another(party(told.decider), requester, memory, sentence) ?? inHouse(told, sentence, memory)
  if (decider !== null && decider.name !== null && isHouse(sentence, decider)) memory.house = decider.name
  return {
    ...told,
    decider,
    requester,
    recipient: unlessThing(party(told.recipient), sentence, memory),
    item,
    itemAt: told.item,
    condition: told.condition === null ? null : quote(sentence, told.condition),
    positions: stancesOf(told, sentence, memory, party),
  }
}

const COUNCILS = wordSet('council committee board synod')
const BY_VOTE: ReadonlySet<DecisionState> = new Set(['decided', 'refused', 'authorised-in-law'])
const VOTED = wordSet('motion bill amendment resolution')

/** "The motion was carried": by the house that the article told of. */
function inHouse(
  { first, end, decider, item, state, bySaying }: ToldAt,
  { words }: Named,
  { house }: Memory,
): Party | null {
  if (decider !== null || item === null || item.end <= item.first || house === null || bySaying) return null
  if (state === null || !BY_VOTE.has(state) || !VOTED.has(wordAt(words, (item.coreEnd ?? item.end) - 1).stem))
    return null
  return { first, end, name: house, stands: 'name' }
}

const isHouse = ({ words }: Named, { first, end }: WordRange): boolean =>
  words.slice(first, end).some(({ stem }) => HOUSES.has(stem) || COUNCILS.has(stem))

/** "set 4m aside for them": things, where no body in the plural was named. */
function unlessThing(whom: Party | null, { words }: Named, { things }: Memory): Party | null {
  if (whom === null || wordAt(words, whom.first).norm !== 'them') return whom
  if (whom.name !== null && (things === null || /s$/.test(whom.name))) return whom
  return things === null ? null : { ...whom, name: things, stands: 'name' }
}

/** "Sorin appealed to him": somebody else, named before. */
function another(
  asked: Party | null,
  requester: Party | null,
  memory: Memory,
  sentence: Named,
): Party | null {
  if (asked?.stands === 'body' && asked.name !== null && asked.name === requester?.name) {
    // "Tovia, which buys from Brava, urged it to": Brava.
    const other = sentence.actors.findLast(
      (one) => one.end <= asked.first && mentioned(one, sentence) !== asked.name,
    )
    const body = memory.body === asked.name ? null : memory.body
    return { ...asked, name: other === undefined ? body : mentioned(other, sentence), stands: 'name' }
  }
  // Who asks does not ask itself.
  if (asked?.stands === 'body' && requester?.stands === 'name' && asked.name !== null)
    return { ...asked, stands: 'name' }
  if (asked === null || asked.stands !== 'person' || asked.name === null || asked.name !== requester?.name)
    return asked
  return { ...asked, name: memory.person === asked.name ? null : memory.person, stands: 'name' }
}

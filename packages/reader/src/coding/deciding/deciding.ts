import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import type { DecisionState } from '../../statement.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import { placesIn, type Word, type WordRange } from '../words/words.ts'
import { agentBehind, conditionBehind } from './complement.ts'
import { compiled, type Frame } from './frames/frame.ts'
import { frameOf } from './frames/frames.ts'
import { HOUSES } from './frames/houses.ts'
import { fitsObject } from './frames/objects.ts'
import { isBehindNoun, isInPaper } from './frames/subjects.ts'
import { jointly } from './jointly.ts'
import { isPolicy } from './matter.ts'
import { type Mood, moodOf } from './mood.ts'
import { toldByNorm } from './norms.ts'
import { bringsMatter } from './noun-phrase.ts'
import { isThing, type NounTold, nounAt, nounRowAt, positionOf, toldByNoun } from './nouns.ts'
import { toldByPredicate } from './predicates.ts'
import { type Reading, readingOf } from './readings.ts'
import { behind, rowIndex } from './row-index.ts'
import type { DecidingRow } from './rows/deciding-row.ts'
import { IDIOMS } from './rows/idioms.ts'
import { STANCES, VERDICTS } from './rows/stances.ts'
import { VERBS } from './rows/verbs.ts'
import { firstTold, nothingNamed, type PositionAt, type ToldAt } from './told.ts'

const ROWS = rowIndex([...IDIOMS, ...VERDICTS, ...VERBS, ...STANCES].map(compiled))

/**
 * The decisions, requests and stances a sentence tells, in text order, from its verbs and nouns of deciding. What is asked,
 * supposed or only aimed at is none.
 *
 * @example toldIn(words of "Norland refused to send Sudland tanks", []) // refused: Norland, tanks, for Sudland
 */
export function toldIn(words: readonly Word[], asking: readonly number[]): ToldAt[] {
  const taken = new Set<number>()
  const told: ToldAt[] = []
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || asking.some((word) => word >= at)) continue
    const found = isVerb(words, at) ? toldByVerb(words, at, taken) : []
    for (const one of found) told.push(one)
  }
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || asking.some((word) => word >= at)) continue
    const found = toldByPredicate(words, at) ?? toldByNorm(words, at)
    if (found !== null) told.push(found)
  }
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at) || nounRowAt(words, at, true) === null || asking.some((word) => word >= at)) continue
    const found = toldByNoun(words, at)
    if (found !== null) told.push(found)
  }
  const sorted = told.filter(tellsSomething).sort((a, b) => a.first - b.first)
  return sorted.map((one) => withAll(words, isTurnedFrom(one, sorted) ? over(one) : one))
}

/** "had backed it but changed her mind": what the same holder turns from behind it. */
const isTurnedFrom = ({ first, positions }: ToldAt, all: readonly ToldAt[]): boolean =>
  all.some(
    (other) =>
      other.first > first &&
      other.positions.some(
        ({ turns, holder }) => turns && positions.some((one) => one.holder?.first === holder?.first),
      ),
  )

const tellsSomething = ({ state, positions }: ToldAt): boolean => state !== null || positions.length > 0

/** With all who decide or hold a stance together: the first of them decides, each holds. */
function withAll(words: readonly Word[], told: ToldAt): ToldAt {
  const decider = told.decider === null ? null : (jointly(words, told.decider)[0] ?? told.decider)
  const positions = told.positions.flatMap((position) =>
    position.holder === null
      ? [position]
      : jointly(words, position.holder).map((holder) => ({ ...position, holder })),
  )
  return { ...told, decider, positions }
}

/** A stance on a decision, with what that decision is about. */
function onMatter(positions: readonly PositionAt[], noun: NounTold | null): readonly PositionAt[] {
  const { item = null } = noun ?? {}
  if (noun === null || item === null || noun.row.state === null) return positions
  const turned = (noun.row.side < 0 ? -1 : 1) * noun.side
  return positions.map((one) => ({ ...one, about: { item, side: one.side * turned > 0 ? 1 : -1 } }))
}

/** A verb by its tag, or in a headline in capitals by its place: "Council Blocks Night Shelter". */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at)
  if (!ROWS.has(word.stem) && !ROWS.has(word.norm)) return false
  if (word.norm === 'provided' && wordAt(words, at + 1).norm === 'that') return false
  if (word.tag.startsWith('VB')) return !isAdjectival(words, at)
  if (word.norm === 'plans')
    return (
      wordAt(words, at + 1).norm === 'to' &&
      wordAt(words, at - 1).tag.startsWith('NNP') &&
      !words.some(({ tag }, i) => i > at && isFiniteVerb(tag))
    )
  const [left, right] = [wordAt(words, at - 1), wordAt(words, at + 1)]
  // "ready to hand over": a rough tagger's noun.
  if (left.norm === 'to' && word.tag === 'NN' && /^(?:over|back|out)$/.test(right.norm)) return true
  // "Half of the farmers back the export": most taggers' adverb.
  if (word.norm === 'back' && /^NN(?:S|PS|P)?$/.test(left.tag) && /^(?:DT|PRP\$)$/.test(right.tag))
    return left.tag !== 'NN' || left.norm === 'cent'
  return (
    word.capital &&
    at > 0 &&
    left.capital &&
    right.capital &&
    word.tag !== 'IN' &&
    isHeadline(words) &&
    /(?:s|ed|back)$/.test(word.norm)
  )
}

function isAdjectival(words: readonly Word[], at: number): boolean {
  const [left, word, right] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)]
  if (!/^VB[NG]$/.test(word.tag) || /^(?:both|all|each)$/.test(left.norm)) return false
  return /^(?:DT|JJ|PRP\$|CD|POS)$/.test(left.tag) && right.tag.startsWith('NN') && right.mark === ''
}

/** Every longer word is in capitals. */
function isHeadline(words: readonly Word[]): boolean {
  return (
    words.length < 16 && words.every(({ capital, norm }) => capital || norm.length < 4 || /\d/.test(norm))
  )
}

function toldByVerb(words: readonly Word[], at: number, taken: Set<number>): ToldAt[] {
  const entries = ROWS.get(wordAt(words, at).stem) ?? ROWS.get(wordAt(words, at).norm) ?? []
  const mood = moodOf(words, at)
  if (isSupposed(words, mood.first)) return []
  for (const entry of entries) {
    const { row } = entry
    const from = behind(words, at, entry)
    if (from < 0) continue
    const place = { first: at, end: from }
    const frame = frameOf(words, row, place, mood)
    if (frame === null || !fitsObject(words, row, frame)) continue
    if (!mood.passive && row.takes !== 'moves' && !canDecide(words, frame.decider)) return []
    const reading = mood.governed && !isOwnParticiple(words, at, mood) ? null : readingOf(row, mood)
    if (reading === null || isExhortation(words, place, frame)) return []
    const all = toldOf(words, row, place, frame, reading, taken).filter(tellsSomething)
    const former = mood.once ? all.map(over) : all
    const told = isDisclaimed(words, mood.first) ? former.map(disclaimed) : former
    if (told.length === 0) return []
    for (const word of [...frame.deeds, ...placesIn(place)]) taken.add(word)
    return told
  }
  return []
}

const DISCLAIMS = wordSet('deny dispute refute rebut')
const CLAIMS = wordSet('report claim allegation suggestion rumour rumor accusation assertion')
const DISCLAIMING = 12

/** "denied that it had agreed", "dismissed reports that it had": what is told is said not to be so. */
function isDisclaimed(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - DISCLAIMING); i--) {
    const { stem, tag } = wordAt(words, i)
    if (isPause(wordAt(words, i + 1).mark)) return false
    if (tag.startsWith('VB') && DISCLAIMS.has(stem)) return true
    const claim = wordAt(words, i + 1)
    if (isFiniteVerb(tag))
      return /^(?:dismiss|reject)$/.test(stem) && claim.tag === 'NNS' && CLAIMS.has(claim.stem)
  }
  return false
}

const disclaimed = (told: ToldAt): ToldAt => ({ ...told, affirmed: !told.affirmed, positions: [] })

/** "had at first accepted": stances that are held no longer. */
const over = (told: ToldAt): ToldAt => ({
  ...told,
  positions: told.positions.map((one) => ({ ...one, ended: true })),
})

const PAPERS = wordSet(
  'law bill rule treaty clause article agreement deal contract regulation constitution directive act statute plan budget',
)

/** "Let me be blunt": nobody is given leave. */
const isExhortation = (words: readonly Word[], { first }: WordRange, { decider }: Frame): boolean =>
  decider === null && wordAt(words, first).norm === 'let' && wordAt(words, first).capital

const BODIES = wordSet(
  `government administration department opposition coalition commission delegation federation association organisation organization
  corporation parliament union alliance faction foundation institution mission nation court panel committee council station generation population section division regiment detachment establishment legion`,
)

/**
 * "A law that bars exports": who wrote it has decided, and is not named. "The deal gives", "these events provided": a matter decides
 * nothing, nor do "you".
 */
function canDecide(words: readonly Word[], decider: WordRange | null): boolean {
  if (decider === null) return true
  const head = wordAt(words, decider.end - 1)
  if (!head.tag.startsWith('NN')) return head.norm !== 'you'
  if (head.tag.startsWith('NNP') || BODIES.has(head.stem)) return true
  return (
    !PAPERS.has(head.stem) && !THINGS.has(head.stem) && !isPolicy(words, decider) && !ABSTRACT.test(head.norm)
  )
}

const ABSTRACT = /(?:ness|ism|[ts]ion|ment)s?$/
const THINGS = wordSet(
  `use event cover speech video ad advert book poll data number study evidence fact result win defeat loss way year news story document
  email message weather storm flood drought war debate technology phone app website site page table photo picture speech score game match
  season goal lead interest rate money dollar cost price microphone performance oil label argument presence line tax bill`,
)

/** "if Norland approved", "had it refused": only supposed. */
function isSupposed(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (isPause(wordAt(words, i + 1).mark)) return false
    if (/^(?:if|unless|whether|suppose|unlikely|doubtful|impossible)$/.test(wordAt(words, i).norm))
      return true
    if (isFiniteVerb(wordAt(words, i).tag)) return false
  }
  return false
}

/** A participle that tells what somebody does: "Rejecting pleas, ...", "..., turning down a request", "after blocking it". */
function isOwnParticiple(words: readonly Word[], at: number, mood: Mood): boolean {
  const { tag, mark } = wordAt(words, at)
  if (tag !== 'VBG' || mood.progressive) return false
  if (at === 0 || mark === ',' || isBehindNoun(words, at) || isInPaper(words, at)) return true
  return /^(?:after|since|while|by|despite|before)$/.test(wordAt(words, at - 1).norm)
}

function toldOf(
  words: readonly Word[],
  row: DecidingRow,
  place: WordRange,
  frame: Frame,
  reading: Reading,
  taken: Set<number>,
): ToldAt[] {
  const asks = row.takes === 'asked' || row.takes === 'plea'
  const holder = asks ? frame.requester : frame.decider
  const turned = frame.not ? -1 : 1
  const fights = row.takes === 'deed' && frame.deeds.some((deed) => takesSide(words, deed))
  const ends = row.takes === 'deed' && frame.side < 0 && frame.deeds.length > 0
  const own = (fights || ends) && reading.state === 'announced' ? 1 : reading.side
  if (row.takes === 'turn')
    return [
      firstTold(place, null, {
        positions: positionOf(holder, nothingNamed(place.end), reading.ended || turned < 0 ? 0 : 1).map(
          (one) => ({
            ...one,
            turns: true,
          }),
        ),
      }),
    ]
  const side = own * turned * (row.takes === 'thing' && frame.deeds.length === 0 ? 1 : frame.side)
  const condition = reading.state === null ? null : conditionBehind(words, place.end)
  const none = /^(?:no|nothing)$/.test(wordAt(words, frame.item?.first ?? -1).norm)
  const noun = none ? null : nounIn(words, frame.item)
  if (noun !== null) {
    taken.add(noun.at)
    if (!row.mind && noun.row.state === null && noun.item !== null)
      return [onStance(words, row, place, frame, reading, noun, holder, side)]
    if (row.mind)
      return [
        firstTold(place, null, {
          positions: ended(holder, noun.item ?? nothingNamed(place.end), noun.row.side * noun.side),
        }),
      ]
    if (noun.row.state !== null && noun.row.state !== 'decided' && noun.row.state !== 'announced')
      return onNoun(words, place, frame, reading, condition, noun, holder)
  }
  if (row.mind) return []
  if (noun !== null && noun.item !== null && isTakenBack(words, reading, noun))
    return [takenBack(words, place, frame, reading, condition, noun, holder)]
  const state = stateIn(words, row, frame, reading)
  if (none && (row.neither || state === null)) return []
  if (none && reading.state === 'announced' && row.denied !== undefined)
    return [firstTold(place, row.denied, rolesWithout(words, frame))]
  if (none) return [firstTold(place, state, { affirmed: false, ...rolesWithout(words, frame) })]
  const ofSubject =
    noun !== null &&
    noun.holder !== null &&
    /^(?:his|her|its|their)$/.test(wordAt(words, noun.holder.first).norm)
  const before =
    ofSubject && reading.state === 'reversed'
      ? [{ holder: holder ?? place, item: frame.item, side: 1 as const, ended: true }]
      : []
  return [
    firstTold(place, state, {
      affirmed: reading.affirmed,
      decider: frame.decider,
      requester: frame.requester,
      recipient: frame.recipient,
      item: frame.item,
      condition,
      positions: [
        ...before,
        ...onMatter(
          reading.ended ? ended(holder, frame.item, side) : positionOf(holder, frame.item, side),
          noun,
        ),
      ],
    }),
  ]
}

const VOTERS = wordSet(
  'council councillor member committee board panel voter resident citizen shareholder commons',
)

/** A house, its members, or nobody named. */
const isHouse = (words: readonly Word[], decider: WordRange | null): boolean =>
  decider === null || [HOUSES, VOTERS].some((some) => some.has(wordAt(words, decider.end - 1).stem))

const LAWS = wordSet('law bill act budget legislation statute')

/** "Parliament approved the bill": a house's yes to a law makes it one. */
function isLaw(words: readonly Word[], { takes }: DecidingRow, { decider, item }: Frame): boolean {
  if (takes !== 'thing' || decider === null || item === null) return false
  const head = (item.coreEnd ?? item.end) - 1
  return HOUSES.has(wordAt(words, decider.end - 1).stem) && LAWS.has(wordAt(words, head).stem)
}

/** What "voted to" makes of a deed that is a decision itself: "voted to refuse". */
const STATES: readonly (readonly [ReadonlySet<string>, DecisionState])[] = [
  [wordSet('refuse reject block veto deny decline dismiss'), 'refused'],
  [wordSet('postpone delay suspend defer pause shelve'), 'deferred'],
]

/** The state of a reading in its frame: a plea for others, a promise not to, a promise to fight. */
function stateIn(
  words: readonly Word[],
  row: DecidingRow,
  frame: Frame,
  { state }: Reading,
): DecisionState | null {
  if (row.house && state !== null && !isHouse(words, frame.decider)) return null
  if (row.takes === 'asked' && state === 'requested' && isThird(words, frame)) return 'urged-by-third-party'
  if (state === 'decided' && isLaw(words, row, frame)) return 'authorised-in-law'
  if (row.takes !== 'deed') return state
  const [deed] = frame.deeds
  const done = deed === undefined ? undefined : STATES.find(([stems]) => stems.has(wordAt(words, deed).stem))
  if (done !== undefined && !frame.not && (state === 'announced' || state === 'decided')) return done[1]
  if (frame.not && (state === 'announced' || state === 'decided')) return 'refused'
  return state === 'announced' && frame.deeds.some((deed) => takesSide(words, deed)) ? null : state
}

/** "Mayors urged the president to send Norland kitchens": they ask for others. */
function isThird(words: readonly Word[], { recipient, requester }: Frame): boolean {
  if (recipient === null || requester === null || recipient.first === requester.first) return false
  return !/^(?:us|me|them|him|her|it)$/.test(wordAt(words, recipient.first).norm)
}

/** "fight the tax", "vote against it", not "vote in the primary". */
const takesSide = (words: readonly Word[], deed: number): boolean =>
  TAKES_SIDE.has(wordAt(words, deed).stem) ||
  (wordAt(words, deed).norm === 'vote' && /^(?:for|against)$/.test(wordAt(words, deed + 1).norm))

const TAKES_SIDE = wordSet('fight oppose resist defend support back protect')

/** "No decision has been taken on the centre", "no troops had been promised": denied, and the item without its "no". */
function rolesWithout(words: readonly Word[], { decider, requester, recipient, item, end }: Frame) {
  const known = { decider, requester, recipient }
  if (item === null || item.end - item.first < 2) return known
  const head = (item.coreEnd ?? item.end) - 1
  if (wordAt(words, head).stem !== stem('decision'))
    return { ...known, item: { first: item.first + 1, end: item.end } }
  const about =
    agentBehind(words, Math.max(end, item.end), 'on') ?? agentBehind(words, Math.max(end, item.end), 'about')
  return { ...known, recipient: null, item: about }
}

/** A stance that is no longer held, and the one that follows. */
function ended(holder: WordRange | null, item: WordRange | null, side: number): PositionAt[] {
  if (holder === null || side === 0) return []
  const old: 1 | -1 = side > 0 ? 1 : -1
  return [
    { holder, item, side: old, ended: true },
    { holder, item, side: old > 0 ? -1 : 1, ended: false },
  ]
}

/** "urged it to drop its objections to the jets", "rejected criticism of the dam": the matter is what the noun is about. */
function onStance(
  words: readonly Word[],
  row: DecidingRow,
  place: WordRange,
  frame: Frame,
  reading: Reading,
  { row: { side: noun }, item, side: inner }: NounTold,
  holder: WordRange | null,
  side: number,
): ToldAt {
  const asks = row.takes === 'asked' || row.takes === 'plea'
  return firstTold(place, asks ? stateIn(words, row, { ...frame, recipient: null }, reading) : null, {
    affirmed: reading.affirmed,
    decider: frame.decider,
    requester: frame.requester,
    item,
    positions: positionOf(holder, item, side * noun * inner),
  })
}

const BACK: ReadonlySet<DecisionState> = new Set(['reversed', 'withdrawn', 'deferred'])

/** A noun that names its matter itself ("a ban on cars") is what is taken back. */
const isTakenBack = (words: readonly Word[], { state }: Reading, { at, row }: NounTold): boolean =>
  state !== null && BACK.has(state) && row.state !== null && !bringsMatter(wordAt(words, at))

/** "reversed its decision to close the clinic": the matter is the clinic, and the old stance has ended. */
function takenBack(
  words: readonly Word[],
  place: WordRange,
  frame: Frame,
  reading: Reading,
  condition: WordRange | null,
  noun: NounTold,
  holder: WordRange | null,
): ToldAt {
  const old = noun.row.side < 0 ? -noun.side : noun.side
  const own = noun.holder !== null && /^(?:his|her|its|their)$/.test(wordAt(words, noun.holder.first).norm)
  const turns = reading.affirmed && reading.state !== 'deferred'
  return firstTold(place, reading.state, {
    affirmed: reading.affirmed,
    decider: frame.decider,
    recipient: noun.recipient,
    item: noun.item,
    condition,
    positions: !turns ? [] : own ? ended(holder, noun.item, old) : positionOf(holder, noun.item, -old),
  })
}

/** The noun of pleading or siding that an object holds: "a request for tanks", "her resistance to the bypass". */
function nounIn(words: readonly Word[], item: Frame['item']) {
  if (item === null) return null
  const head = (item.coreEnd ?? item.end) - 1
  return nounRowAt(words, head, true) === null ? null : nounAt(words, head)
}

/** "a request that Norland had made", "a request made in May": what for stands before. */
const isMadeBefore = (words: readonly Word[], { row, at, item, owned }: NounTold): boolean =>
  row.state === 'requested' &&
  item === null &&
  (owned || /^(?:that|which|made)$/.test(wordAt(words, at + 1).norm))

/** "turned down an Estrian request to sell tanks": the plea is told too, and what it asks for is what is refused. */
function onNoun(
  words: readonly Word[],
  place: WordRange,
  frame: Frame,
  reading: Reading,
  condition: WordRange | null,
  noun: NounTold,
  holder: WordRange | null,
): ToldAt[] {
  const plea = noun.row.state === 'requested'
  const item = noun.item
  const recipient = noun.recipient ?? (plea && isThing(words, noun) ? noun.holder : null)
  const side = reading.side * noun.side * (item === null ? 1 : noun.row.side)
  const outer = firstTold(place, reading.state, {
    affirmed: reading.affirmed,
    decider: frame.decider,
    requester: plea ? noun.holder : frame.requester,
    recipient: recipient ?? (plea ? null : frame.recipient),
    item: item ?? (isMadeBefore(words, noun) ? nothingNamed(place.end) : frame.item),
    condition,
    positions: reading.ended
      ? ended(holder, item, side)
      : positionOf(holder, item ?? (isMadeBefore(words, noun) ? nothingNamed(place.end) : frame.item), side),
  })
  if (!plea || (noun.holder === null && item === null)) return [outer]
  const inner = firstTold({ first: noun.at, end: noun.at + 1 }, 'requested', {
    decider: reading.state === null ? noun.asked : frame.decider,
    requester: noun.holder,
    recipient,
    item,
    positions: positionOf(noun.holder, item, noun.side),
  })
  return [outer, inner]
}

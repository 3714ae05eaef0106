import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { isPolicy } from './matter.ts'
import { bringsMatter, coreOf, isTime, type Phrase, phraseAt } from './noun-phrase.ts'
import { GOODS } from './rows/matters.ts'

/** What a verb of deciding is about. */
export interface Complement {
  readonly item: (WordRange & { readonly coreEnd?: number }) | null
  readonly recipient: WordRange | null
  /** -1 where the deed ends its item: "to scrap the levy". */
  readonly side: 1 | -1
  /** The verbs of the deed, which tell no decision of their own. */
  readonly deeds: readonly number[]
  readonly end: number
}

/** Deeds that end what they are done to. */
const ENDS = wordSet(
  `scrap drop withdraw abolish end stop close ban reverse lift reject block cancel halt cut oppose veto shut postpone abandon repeal
  overturn revoke outlaw limit restrict prevent suspend pause remove demolish evict deport expel shelve delay lower reduce ditch fight
  resist decline refuse quash leave quit exit`,
)
/** Deeds that change or keep what they are done to, as those that may decide do. */
const POLICIES = wordSet(
  `build open introduce raise extend keep tax legalise expand increase deliver send supply sell buy lease join host admit impose
  lift fund create ease double protect save preserve maintain reform nationalise privatise restore reopen reinstate approve pass adopt
  allow permit arm deploy replace modernise merge dig drill mine subsidise ratify sign lend donate export ship transfer lease`,
)

/** Whether the verb at a word is a deed of a policy: it ends or changes what it is done to. */
export function isPolicyDeed(words: readonly Word[], verb: number): boolean {
  const { stem } = wordAt(words, verb)
  return ENDS.has(stem) || POLICIES.has(stem) || ENDING[stem]?.has(wordAt(words, verb + 1).norm) === true
}

/** Particles with which a deed ends its item, whatever the verb alone does: "hold up", "call off". */
const ENDING: Readonly<Record<string, ReadonlySet<string>>> = {
  hold: new Set(['up', 'back', 'off']),
  call: new Set(['off']),
  put: new Set(['off']),
  turn: new Set(['down', 'away']),
  vote: new Set(['down', 'against']),
  rule: new Set(['out']),
  tear: new Set(['down', 'up']),
  throw: new Set(['out']),
  strike: new Set(['down']),
  give: new Set(['up']),
  phase: new Set(['out']),
  wind: new Set(['down', 'up']),
  pull: new Set(['out', 'down']),
}
/** Deeds that let somebody do what stands behind. */
const LETS = wordSet('let allow permit enable authorise help')

/** Deeds whose first object may be who gets it. */
const GIVES = wordSet(
  'give send lend offer grant sell supply provide deliver hand ship promise award donate pay owe',
)
const NO_RECIPIENT = wordSet(
  'free good now example instance sale fear reason term vote talk court return part use purpose price sake moment',
)
const REACH = 10

const stops = ({ mark, tag, norm }: Word): boolean =>
  (mark !== '' && mark !== '-' && mark !== '"') || isFiniteVerb(tag) || /^W/.test(tag) || norm === 'that'

const LEADS_AWAY =
  /^(?:if|unless|because|while|after|before|when|as|until|since|during|against|than|despite|amid|under)$/
const BODIES = wordSet(
  `government ministry country council company army navy force police city town region state party union agency fund school hospital clinic
  farmer family child people patient republic kingdom public industry community allies ally neighbour side military minister president person
  household tenant student pupil parent teacher nurse woman man veteran resident refugee migrant victim survivor worker village province
  nation soldier troop firm business shop operator bank charity clinic airline airport university prison guest herd elderly homeless
  pensioner ward farm fishery`,
)
/** Plural nouns of people by their endings: "growers", "motorists", "tenants"; and who ends so and is none. */
const PEOPLE = /(?:[eo]rs|ists|ians|[ae]nts|ees)$/
const THINGS =
  /^(?:tablets|computers|papers|numbers|letters|orders|corners|rivers|waters|shelters|towers|matters|flowers|tractors|reactors|generators|boosters|helicopters|ventilators|elements|events|apartments|payments|agreements|plants|documents|trees|committees|fees)$/

/** Who gets something is named, or one of many, or a body: "for growers", not "for the roof". */
export const canGet = ({ tag, stem, norm }: Word): boolean =>
  tag.startsWith('NNP') ||
  tag === 'PRP' ||
  BODIES.has(stem) ||
  (tag === 'NNS' && PEOPLE.test(norm) && !THINGS.test(norm))

const TRANSFERS =
  wordSet(`sale shipment export re-export delivery transfer supply donation gift loan lease aid assistance access return
  handover exemption permission consent right payment grant subsidy offer sell send give lend ship deliver donate hand pay ${GOODS}`)

/** Whether something is handed on: goods, or a noun or deed of handing on. What else stands before "to" leads to a place. */
const isTransfer = (words: readonly Word[], { first, end }: WordRange): boolean =>
  words.slice(first, end).some(({ stem }) => TRANSFERS.has(stem))

/** Who gets it, behind the item: "to Norland", "for growers"; "to" only behind what is handed on. */
export function recipientBehind(
  words: readonly Word[],
  from: number,
  gives: boolean,
  handsOn = true,
): WordRange | null {
  for (let i = from; i < words.length && i < from + REACH; i++) {
    const word = wordAt(words, i)
    if (stops(word) || LEADS_AWAY.test(word.norm)) return null
    const opens = word.norm === 'to' || word.norm === 'for'
    if (!opens || (!gives && i > from) || (word.norm === 'to' && !gives && !handsOn)) continue
    const phrase = phraseAt(words, i + 1)
    if (phrase === null || wordAt(words, i + 1).tag === 'VB' || wordAt(words, i + 1).tag === 'VBG') continue
    if (isTime(words, phrase) || NO_RECIPIENT.has(wordAt(words, phrase.coreEnd - 1).stem)) continue
    if (/^(?:CD|JJR)$/.test(wordAt(words, phrase.coreEnd - 1).tag)) continue
    if (word.norm === 'for' && wordAt(words, phrase.first).tag === 'CD') continue
    const head = wordAt(words, phrase.coreEnd - 1)
    if (word.norm === 'for' && !canGet(head) && !(gives && head.tag === 'NNS')) continue
    if (word.norm === 'for' && !gives && bringsMatter(wordAt(words, i - 1))) continue
    return { first: phrase.first, end: phrase.coreEnd }
  }
  return null
}

/** "lent Norland ships", "ships to Norland", "supply Norland with ships". */
export function gift(words: readonly Word[], at: number): Complement | null {
  const one = phraseAt(words, at)
  // "promised residents that ..." tells them something.
  if (one === null || wordAt(words, one.end).norm === 'that') return null
  const next = wordAt(words, one.coreEnd)
  if (/^shar(?:e|es|ed|ing)$/.test(wordAt(words, at - 1).norm)) {
    const whom = next.norm === 'with' ? phraseAt(words, one.coreEnd + 1) : null
    return { item: one, recipient: coreOf(whom), side: 1, deeds: [], end: one.end }
  }
  if (next.norm === 'with' && next.mark === '') {
    const thing = phraseAt(words, one.coreEnd + 1)
    if (thing !== null) return { item: thing, recipient: coreOf(one), side: 1, deeds: [], end: thing.end }
  }
  const other = splitObjects(words, one)
  if (other !== null) return { ...other, side: 1, deeds: [], end: other.item.end }
  return { item: one, recipient: recipientBehind(words, one.end, true), side: 1, deeds: [], end: one.end }
}

/** "Norland | ten ferries", "us | the buses": two phrases without a word between. */
function splitObjects(words: readonly Word[], one: Phrase): { item: Phrase; recipient: WordRange } | null {
  const next = wordAt(words, one.coreEnd)
  if (/^(?:DT|CD|PRP\$|JJ)/.test(next.tag) && next.mark === '') {
    const item = phraseAt(words, one.coreEnd)
    // "systems able to reach": an adjective behind is no second object.
    if (item !== null && (!next.tag.startsWith('JJ') || wordAt(words, item.coreEnd - 1).tag.startsWith('NN')))
      return { item, recipient: coreOf(one) }
  }
  // "Norland mobile clinics": names first, then small letters, under one phrase.
  if (!wordAt(words, one.first).capital || wordAt(words, one.first).tag !== 'NNP') return null
  // "sending Leopard tanks to Sudland": a designation.
  if (wordAt(words, one.end).norm === 'to') return null
  for (let i = one.first + 1; i < one.coreEnd; i++) {
    const { capital, tag, mark } = wordAt(words, i)
    if (mark === '-' || tag === 'POS') return null
    if (!capital) {
      const item = phraseAt(words, i)
      return item === null ? null : { item, recipient: { first: one.first, end: i } }
    }
  }
  return null
}

const WHEN = /^(?:before|after|until|till|during|by|within|since)$/
const parted = ({ mark }: Word): boolean => mark !== '' && mark !== '-' && mark !== '"'

/** Deeds that answer what was asked before: "urged him to agree". */
const ANSWERS = wordSet('agree comply relent accept refuse decline consent concede budge')
/** Deeds that take up what was named before: "to do so", "to follow suit". */
const TAKING_UP: readonly (readonly string[])[] = [
  ['do', 'so'],
  ['do', 'the', 'same'],
  ['do', 'likewise'],
  ['follow', 'suit'],
]
/** Verbs in -ing that make a noun with the one behind: "swimming pool". */
const COMPOUNDS: ReadonlySet<string> = new Set(
  `swimming planning parking mining fishing building housing farming firing cooking drinking teaching training nursing shipping banking
  spending heating hunting voting opening working living operating driving sewing waiting dining bargaining manufacturing funding`.split(
    /\s+/,
  ),
)

/** The deed whose verb stands at a word ("send tanks to Norland"): what it is done to, and for whom. */
export function deed(words: readonly Word[], verb: number, depth = 0): Complement {
  const { stem, norm } = wordAt(words, verb)
  const particle = wordAt(words, verb + 1).norm
  const ends = ENDS.has(stem) || particle === 'against' || ENDING[stem]?.has(particle) ? -1 : 1
  let at = verb + 1
  const again = TAKING_UP.find(([one]) => one === stem)
  if (again?.slice(1).every((word, k) => wordAt(words, at + k).norm === word)) {
    const end = at + again.length - 1
    return { item: { first: end, end }, recipient: null, side: 1, deeds: [verb], end }
  }
  while (
    /^(?:RB|RP)/.test(wordAt(words, at).tag) ||
    /^(?:on|over|up|off|back|out|down)$/.test(wordAt(words, at).norm)
  )
    at++
  const next = wordAt(words, at)
  if (depth < 2 && next.norm === 'to' && /^VB/.test(wordAt(words, at + 1).tag)) {
    const inner = deed(words, at + 1, depth + 1)
    return { ...inner, deeds: [verb, ...inner.deeds] }
  }
  if (depth < 2 && next.tag === 'VBG') {
    const inner = deed(words, at, depth + 1)
    return { ...inner, side: inner.side === ends ? 1 : -1, deeds: [verb, ...inner.deeds] }
  }
  const timed = WHEN.test(next.norm)
  if (/^(?:IN|TO)$/.test(next.tag) && norm !== 'be' && !timed) at++
  if (GIVES.has(stem) || GIVES.has(wordAt(words, verb).norm)) {
    const given = gift(words, at)
    if (given !== null) return { ...given, deeds: [verb] }
  }
  // "been told to wait," | Teig said; "decide | before the end of the year": nothing it is done to.
  if (stem === 'wait')
    return { item: { first: verb + 1, end: verb + 1 }, recipient: null, side: -1, deeds: [verb], end: at }
  const thing = timed || parted(wordAt(words, verb + 1)) ? null : phraseAt(words, at)
  if (thing !== null && LETS.has(stem)) {
    const infinitive = infinitiveAt(words, thing.end)
    const done = infinitive?.verb ?? (/^VBP?$/.test(wordAt(words, thing.end).tag) ? thing.end : -1)
    if (depth < 2 && done >= 0 && wordAt(words, done).norm !== 'be') {
      const inner = deed(words, done, depth + 1)
      return {
        ...inner,
        item: { first: done, end: inner.end },
        recipient: coreOf(thing),
        deeds: [verb, done],
      }
    }
  }
  if (thing === null && ANSWERS.has(stem))
    return { item: { first: at, end: at }, recipient: null, side: ends, deeds: [verb], end: at }
  if (thing === null)
    return {
      item: { first: verb, end: Math.max(verb + 1, at) },
      recipient: null,
      side: ends,
      deeds: [verb],
      end: at,
    }
  const recipient = recipientBehind(
    words,
    thing.end,
    false,
    isTransfer(words, { first: verb, end: thing.end }),
  )
  // "asked to put off its decision": who asks for time is no opponent of the decision.
  const waits = DECISIONS.has(wordAt(words, thing.coreEnd - 1).stem) && WAITS.has(stem)
  return { item: thing, recipient, side: waits ? 1 : ends, deeds: [verb], end: thing.end }
}

const DECISIONS = wordSet('decision vote verdict ruling debate deadline')
const WAITS = wordSet('postpone delay suspend pause put hold defer')

/** A thing or a deed: "the levy", "sending ships", "whether to lease the land". */
export function thing(words: readonly Word[], at: number): Complement | null {
  // "no longer object, their whip said": nothing behind the comma.
  if (/[,;:]/.test(wordAt(words, at).mark)) return null
  // "blasted: “It's a disgrace”": what is quoted is no object.
  if (
    wordAt(words, at).mark.includes('"') &&
    /^(?:PRP|DT)$/.test(wordAt(words, at).tag) &&
    isFiniteVerb(wordAt(words, at + 1).tag)
  )
    return null
  let from = at
  while (wordAt(words, from).tag === 'RB') from++
  const { norm, tag } = wordAt(words, from)
  if (norm === 'whether' && wordAt(words, from + 1).norm === 'to') return deed(words, from + 2)
  if (norm === 'whether') return matter(words, from + 1)
  if (norm === 'to' && wordAt(words, from + 1).tag === 'VB') return null
  if (tag === 'VBG' && !(COMPOUNDS.has(norm) && wordAt(words, from + 1).tag.startsWith('NN')))
    return deed(words, from)
  const phrase = phraseAt(words, from) ?? thatThing(words, from) ?? headlineThing(words, from)
  if (phrase === null || isTime(words, phrase)) return null
  const over = ended(words, phrase)
  if (over !== null) return over
  return {
    item: phrase,
    recipient: recipientBehind(words, phrase.end, false, isTransfer(words, phrase)),
    side: 1,
    deeds: [],
    end: phrase.end,
  }
}

const HEADLINE = 10

/** "Minister rules out levy": in a short line a tagger's verb that is a noun of policy. */
function headlineThing(words: readonly Word[], at: number): Phrase | null {
  const last = at === words.length - 1 || wordAt(words, at + 1).mark !== ''
  const noun = { first: at, coreEnd: at + 1, end: at + 1 }
  return words.length <= HEADLINE && last && /^VBP?$/.test(wordAt(words, at).tag) && isPolicy(words, noun)
    ? noun
    : null
}

/** "supported that plan": a tagger's conjunction before its noun. */
function thatThing(words: readonly Word[], at: number): Phrase | null {
  if (wordAt(words, at).norm !== 'that' || wordAt(words, at + 1).tag !== 'NN') return null
  const thing = phraseAt(words, at + 1)
  const next = thing === null ? null : wordAt(words, thing.end)
  if (thing === null || next === null || (next.mark === '' && isFiniteVerb(next.tag))) return null
  return { ...thing, first: at }
}

const END_NOUNS = wordSet(
  'end halt stop abolition withdrawal scrapping removal suspension repeal cancellation lifting reversal abandonment dismantling',
)

/** Whether a noun ends what stands behind it: "a halt to the cull". */
export const isEndNoun = ({ tag, stem }: Word): boolean => tag.startsWith('NN') && END_NOUNS.has(stem)

/** "an end to the strikes", "the repeal of the law": a noun that ends what stands behind it. */
function ended(words: readonly Word[], { coreEnd }: Phrase): Complement | null {
  const head = wordAt(words, coreEnd - 1)
  if (!isEndNoun(head) || !/^(?:to|of|on)$/.test(wordAt(words, coreEnd).norm)) return null
  const item = phraseAt(words, coreEnd + 1)
  return item === null || isTime(words, item)
    ? null
    : { item, recipient: null, side: -1, deeds: [], end: item.end }
}

/** "whether the county keeps its buses": what the clause's verb is done to. */
function matter(words: readonly Word[], at: number): Complement | null {
  for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
    const { tag, mark } = wordAt(words, i)
    if (mark === ',' || mark === ';') break
    if (/^VB[ZPD]?$/.test(tag)) return deed(words, i)
  }
  return null
}

/** The infinitive behind a verb, over "not" and a time ("on Monday to release"): where its verb stands, and whether it is denied. */
export function infinitiveAt(
  words: readonly Word[],
  at: number,
  reach = 1,
): { verb: number; not: boolean } | null {
  let not = false
  for (let i = at; i < at + reach + 1 && i < words.length; i++) {
    const { norm, mark } = wordAt(words, i)
    if (i > at && mark !== '' && mark !== '-' && mark !== '"') return null
    if (norm === 'not') not = true
    else if (
      norm === 'to' &&
      !wordAt(words, i + 1).capital &&
      /^(?:VB|NN|JJ|RB)/.test(wordAt(words, i + 1).tag)
    ) {
      let verb = i + 1
      while (wordAt(words, verb).tag === 'RB' || wordAt(words, verb + 1).mark === '-') verb++
      return { verb, not }
    } else if (i === at + reach) return null
  }
  return null
}

const CONDITIONS: readonly (readonly string[])[] = [
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['provided', 'that'],
  ['provided'],
  ['as', 'long', 'as'],
  ['unless'],
  ['if'],
]
const CONDITION_LONGEST = 20

/** The condition told behind a decision: "on condition that plans are filed", "if Norland pays". */
export function conditionBehind(words: readonly Word[], from: number): WordRange | null {
  for (let i = from; i < words.length; i++) {
    if (wordAt(words, i).mark === ';') return null
    const opening = CONDITIONS.find((one) => one.every((norm, k) => wordAt(words, i + k).norm === norm))
    if (opening === undefined && isFiniteVerb(wordAt(words, i).tag)) return null
    if (opening === undefined) continue
    const first = i + opening.length
    let end = first
    while (
      end < words.length &&
      end < first + CONDITION_LONGEST &&
      (end === first || !/[,;]/.test(wordAt(words, end).mark))
    )
      end++
    return end > first ? { first, end } : null
  }
  return null
}

/** "by the assembly" behind a passive. */
export function agentBehind(words: readonly Word[], from: number, preposition: string): Phrase | null {
  for (let i = from; i < words.length && i < from + REACH; i++) {
    const { mark, norm } = wordAt(words, i)
    if (mark === ';' || (mark === ',' && i > from && norm !== preposition)) return null
    if (norm !== preposition) continue
    const agent = phraseAt(words, i + 1)
    if (
      agent !== null &&
      !isTime(words, agent) &&
      wordAt(words, i + 1).tag !== 'VBG' &&
      !/^CD$/.test(wordAt(words, i + 1).tag)
    )
      return agent
  }
  return null
}

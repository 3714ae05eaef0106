import type { Codebook, Concept } from '../codebook.ts'
import { AGAINST, FOR, NEGATORS, wordSet } from './lexicon.ts'
import { stem } from './stem.ts'
import { act, opposed } from './synonyms.ts'
import { isContent } from './triggers.ts'
import { type Word, wordsOfPhrase } from './words.ts'

/** What a policy concept's label says: an act, and the things it is done to ("ATACMS should be supplied to Ukraine"). */
export interface PolicyClaim {
  readonly concept: string
  /** -1 where the label itself says "should not". */
  readonly sign: 1 | -1
  readonly act: string
  /** Stems or phrases (stems joined by a blank) that name the thing. */
  readonly things: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  readonly longestThing: number
  /** The label's other content words: each one found makes the match surer. */
  readonly rest: ReadonlySet<string>
}

export interface PolicyMatch {
  readonly concept: string
  readonly stance: 1 | -1
  readonly literal: readonly number[]
}

const OPERATOR_REACH = 14

/** The policy claims of a codebook, taken from labels worded with "should"; others match by their triggers alone. */
export function policyClaims(codebook: Codebook): PolicyClaim[] {
  return codebook.concepts.flatMap((concept) => claimOf(concept, codebook) ?? [])
}

function claimOf(concept: Concept, codebook: Codebook): PolicyClaim | null {
  if (concept.kind !== 'policy-claim') return null
  const words = wordsOfPhrase(concept.label)
  const should = words.indexOf('should')
  if (should < 0) return null
  if (words[0] === 'there' && words[should + 1] === 'be')
    return bareClaim(concept.id, words.slice(should + 2), codebook)
  const negated = words[should + 1] === 'not'
  const found = actAfter(words, should + (negated ? 2 : 1))
  if (found === null) return null
  const passive = words.slice(should, found.at).includes('be') || found.act === 'keep'
  const before = words.slice(0, should)
  const after = words.slice(found.at + 1)
  const things = thingsOf(passive ? before : after, codebook)
  if (things.size === 0) return null
  const rest = new Set([...(passive ? after : before)].filter(isContent).map(stem))
  const longestThing = Math.max(...[...things].map((thing) => thing.split(' ').length))
  return {
    concept: concept.id,
    sign: negated ? -1 : 1,
    act: found.act,
    things,
    openings: openingsOf(things),
    longestThing,
    rest,
  }
}

/** "There should be a carbon tax": having it is the act of introducing it. */
function bareClaim(concept: string, phrase: readonly string[], codebook: Codebook): PolicyClaim | null {
  const things = thingsOf(phrase, codebook)
  if (things.size === 0) return null
  const longestThing = Math.max(...[...things].map((thing) => thing.split(' ').length))
  return {
    concept,
    sign: 1,
    act: 'introduce',
    things,
    openings: openingsOf(things),
    longestThing,
    rest: new Set(),
  }
}

function actAfter(words: readonly string[], from: number): { at: number; act: string } | null {
  for (let at = from; at < words.length; at++) {
    const word = words[at]!
    if (word === 'stay' || word === 'remain') return { at, act: 'keep' }
    const named = act(stem(word))
    if (named !== undefined) return { at, act: named }
  }
  return null
}

/** The thing's own words, and where they name a codebook item, every name of that item and of its variants. */
function thingsOf(phrase: readonly string[], codebook: Codebook): Set<string> {
  const things = new Set<string>()
  const content = phrase
    .filter((word) => isContent(word) && !/^(?:new|all|more|single)$/.test(word))
    .map(stem)
  const label = content.join(' ')
  if (content.length > 0) things.add(label)
  if (content.length > 1) things.add(content.slice(-2).join(' '))
  const items = codebook.items.filter((item) =>
    names(item).some((name) => name === label || content.includes(name)),
  )
  for (const item of codebook.items) {
    const kin = items.some((one) => one.id === item.id || item.variantOf === one.id)
    if (kin) for (const name of names(item)) things.add(name)
  }
  if (items.length === 0 && content.length > 0) things.add(content.at(-1)!)
  for (const item of codebook.items) {
    if (item.isClass && items.length > 0) for (const name of names(item)) things.add(name)
  }
  return things
}

function openingsOf(things: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...things].map((thing) => thing.split(' ')[0]!))
}

function names(item: { readonly label: string; readonly aliases: readonly string[] }): string[] {
  return [item.label, ...item.aliases].map((name) =>
    wordsOfPhrase(name).filter(isContent).map(stem).join(' '),
  )
}

/**
 * The stances on policy claims in words `first` to `end`: the thing, an act on it (or a word for or against the thing
 * itself) and what stands before it: "urged Berlin to deliver", "opposes the closure", "no plans to raise the levy".
 * A mention of the act alone ("the debate over supplying") takes no stance. `lead` is 1 or -1 where the attribution's
 * cue already says so.
 */
export function policyStances(
  claims: readonly PolicyClaim[],
  words: readonly Word[],
  first: number,
  end: number,
  lead: { readonly sign: 1 | -1 | 0; readonly at: number },
): PolicyMatch[] {
  const matches: PolicyMatch[] = []
  for (const claim of claims) {
    const thing = findThing(claim, words, first, end) ?? actAsThing(claim, claims, words, first, end)
    if (thing === null) continue
    const match = stanceOn(claim, words, first, end, thing, lead)
    if (match !== null) matches.push(match)
  }
  return matches
}

/** "the closure", "the ban": the act's noun names the whole claim where no other claim has that act. */
function actAsThing(
  claim: PolicyClaim,
  claims: readonly PolicyClaim[],
  words: readonly Word[],
  first: number,
  end: number,
): Found | null {
  if (claims.some((other) => other !== claim && other.act === claim.act)) return null
  for (let i = first + 1; i < end; i++) {
    const noun = words[i]!.tag.startsWith('NN') && act(words[i]!.stem) === claim.act
    if (noun && /^(?:the|this|such|its)$/.test(words[i - 1]!.norm)) return { first: i, end: i + 1 }
  }
  return null
}

interface Found {
  readonly first: number
  readonly end: number
}

function findThing(claim: PolicyClaim, words: readonly Word[], first: number, end: number): Found | null {
  for (let i = first; i < end; i++) {
    if (!claim.openings.has(words[i]!.stem)) continue
    let key = ''
    for (let k = i; k < end && k < i + claim.longestThing; k++) {
      key = key === '' ? words[k]!.stem : `${key} ${words[k]!.stem}`
      if (claim.things.has(key)) return { first: i, end: k + 1 }
    }
  }
  return null
}

function stanceOn(
  claim: PolicyClaim,
  words: readonly Word[],
  first: number,
  end: number,
  thing: Found,
  lead: { readonly sign: 1 | -1 | 0; readonly at: number },
): PolicyMatch | null {
  const done = nearestAct(claim, words, first, end, thing)
  if (done === null && otherVerb(words, first, thing)) return null
  const direction = done === null ? 1 : done.opposite ? -1 : 1
  const from = done === null ? thing.first : Math.min(done.at, thing.first)
  const operator =
    operatorBefore(words, Math.max(0, Math.min(first, from)), from, words, thing) ??
    shouldBetween(words, thing, done?.at ?? -1)
  const literal = [...(done === null ? [] : [done.at]), ...range(thing)].sort((a, b) => a - b)
  if (operator !== null) {
    const own = [...operator.words, ...literal].sort((a, b) => a - b)
    // "for" and "against" words inside the content decide; the cue's direction is then already spoken for.
    return { concept: claim.concept, stance: signed(operator.sign * direction * claim.sign), literal: own }
  }
  if (lead.sign === 0 || (done === null && lead.at < 0)) return null
  const cue = lead.at >= 0 ? [lead.at] : []
  return {
    concept: claim.concept,
    stance: signed(lead.sign * direction * claim.sign),
    literal: [...cue, ...literal],
  }
}

/** "to overhaul the tax", "to explain the tax": a verb that is no act of the claim and takes no side tells no stance. */
function otherVerb(words: readonly Word[], first: number, thing: Found): boolean {
  for (let i = Math.max(first, thing.first - 6); i < thing.first; i++) {
    const { tag, stem: root, norm } = words[i]!
    if (!/^VB[PG]?$/.test(tag) || NEUTRAL_VERBS.has(root) || AGAINST.has(root) || FOR.has(root)) continue
    if (norm === 'going' || act(root) !== undefined) continue
    return true
  }
  return false
}

const NEUTRAL_VERBS = wordSet(
  'be have do get see go want make say think believe keep begin start continue remain offer rule vote sign',
)

function signed(value: number): 1 | -1 {
  return value > 0 ? 1 : -1
}

function range({ first, end }: Found): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k)
}

/** The act's word nearest to the thing, at most eight words off. */
function nearestAct(claim: PolicyClaim, words: readonly Word[], first: number, end: number, thing: Found) {
  let best: { at: number; opposite: boolean } | null = null
  let distance = 9
  for (let i = Math.max(first, thing.first - 8); i < Math.min(end, thing.end + 8); i++) {
    if (i >= thing.first && i < thing.end) continue
    const named = act(words[i]!.stem)
    if (named === undefined) continue
    const opposite = opposed(named, claim.act)
    if (named !== claim.act && !opposite) continue
    const away = i < thing.first ? thing.first - i : i - thing.end + 1
    if (away < distance) [best, distance] = [{ at: i, opposite }, away]
  }
  return best
}

interface Operator {
  readonly sign: 1 | -1
  readonly words: readonly number[]
}

/** The nearest word for or against before the act, with the negation that bears on it. */
function operatorBefore(
  words: readonly Word[],
  low: number,
  from: number,
  _all: readonly Word[],
  thing: Found,
): Operator | null {
  for (let i = from - 1; i >= Math.max(low, from - OPERATOR_REACH); i--) {
    if (words[i + 1]!.mark === ';') return null
    const word = words[i]!
    const sign = operatorSign(words, i)
    if (sign === 0) {
      if (word.norm === 'not' && refusal(words, i)) return { sign: -1, words: [i - 1, i] }
      continue
    }
    if (i >= thing.first && i < thing.end) continue
    const not = negatedBefore(words, i, low)
    return not < 0 ? { sign, words: [i] } : { sign: signed(-sign), words: [not, i] }
  }
  return null
}

/** "will not", "won't", "would not", "not going to". */
function refusal(words: readonly Word[], not: number): boolean {
  const before = words[not - 1]?.norm
  if (before === 'will' || before === 'would' || before === 'shall') return true
  return words[not + 1]?.norm === 'going'
}

function operatorSign(words: readonly Word[], i: number): 1 | -1 | 0 {
  const word = words[i]!
  const next = words[i + 1]?.norm
  if (word.norm === 'no' && (next === 'plans' || next === 'intention' || next === 'plan')) return -1
  if (word.stem === 'rule' && next === 'out') return -1
  if (word.stem === 'hold' && next === 'off') return -1
  if (word.norm === 'in' && next === 'favour') return 1
  if (word.norm === 'in' && next === 'favor') return 1
  if (word.norm === 'must' || word.norm === 'should' || word.norm === 'ought') return 1
  if (AGAINST.has(word.stem)) return -1
  return FOR.has(word.stem) ? 1 : 0
}

function negatedBefore(words: readonly Word[], i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - 4); k--) {
    if (words[k + 1]!.mark === ',' || words[k + 1]!.mark === ';') return -1
    if (NEGATORS.has(words[k]!.norm) && !(words[k]!.norm === 'not' && words[k + 1]?.norm === 'only')) return k
  }
  const after = words[i + 1]?.norm
  return (words[i]!.norm === 'should' || words[i]!.norm === 'must') && after === 'not' ? i + 1 : -1
}

/** "The tax should not be raised": the modal stands between the thing and the act. */
function shouldBetween(words: readonly Word[], thing: Found, act: number): Operator | null {
  const to = act > thing.end ? act : Math.min(words.length, thing.end + 5)
  for (let i = thing.end; i < to; i++) {
    const { norm } = words[i]!
    if (norm !== 'should' && norm !== 'must' && norm !== 'ought') {
      if ((norm === 'will' || norm === 'would') && words[i + 1]?.norm === 'not' && act > i)
        return { sign: -1, words: [i, i + 1] }
      continue
    }
    return words[i + 1]?.norm === 'not' ? { sign: -1, words: [i, i + 1] } : { sign: 1, words: [i] }
  }
  return null
}

import { AGAINST, FOR, wordSet } from '../../../language/stance-words.ts'
import { act, opposed } from '../../../language/synonyms.ts'
import { wordAt } from '../../words/word-at.ts'
import { placesIn, type Word, type WordRange } from '../../words/words.ts'
import type { PolicyClaim, PolicyClaims } from './claims.ts'
import { modalBetween, operatorBefore } from './operators.ts'

export interface PolicyMatch {
  readonly concept: string
  readonly stance: 1 | -1
  readonly literal: readonly number[]
}

/** Which way the attribution's cue leads, and where it stands; -1 outside this sentence. */
export interface Lead {
  readonly sign: 1 | -1 | 0
  readonly at: number
}

/**
 * The stances on policy claims in a run of words: the thing, an act on it (or a word for or against the thing itself) and
 * what stands before it: "urged Berlin to deliver", "opposes the closure", "no plans to raise the levy". A mention of the
 * act alone ("the debate over supplying") takes no stance, unless the cue leads somewhere.
 */
export function policyStances(
  claims: PolicyClaims,
  words: readonly Word[],
  run: WordRange,
  lead: Lead,
): PolicyMatch[] {
  return namedIn(claims, words, run).flatMap((claim) => {
    const named = findThing(claim, words, run)
    const thing = named ?? (claims.byAct.get(claim.act) === claim ? actAsThing(claim, words, run) : null)
    return thing === null ? [] : (stanceOn(claim, words, run, thing, lead) ?? [])
  })
}

const NONE: readonly PolicyClaim[] = []

/** The claims that a run of words may name: one of their things can begin in it, or their act stands there as a noun. */
function namedIn(
  { all, byOpening, byAct }: PolicyClaims,
  words: readonly Word[],
  { first, end }: WordRange,
): readonly PolicyClaim[] {
  const named = new Set<PolicyClaim>()
  for (let i = first; i < end; i++) {
    const { stem, tag } = wordAt(words, i)
    for (const claim of byOpening.get(stem) ?? NONE) named.add(claim)
    const ofAct = tag.startsWith('NN') ? byAct.get(act(stem) ?? '') : undefined
    if (ofAct !== undefined) named.add(ofAct)
  }
  return named.size === 0 ? NONE : all.filter((claim) => named.has(claim))
}

function findThing(claim: PolicyClaim, words: readonly Word[], { first, end }: WordRange): WordRange | null {
  for (let i = first; i < end; i++) {
    if (!claim.openings.has(wordAt(words, i).stem)) continue
    let phrase = ''
    for (let k = i; k < end && k < i + claim.longestThing; k++) {
      phrase = phrase === '' ? wordAt(words, k).stem : `${phrase} ${wordAt(words, k).stem}`
      if (claim.things.has(phrase)) return { first: i, end: k + 1 }
    }
  }
  return null
}

/** "the closure", "the ban": the act's noun names the whole claim where no other claim has that act. */
function actAsThing(claim: PolicyClaim, words: readonly Word[], { first, end }: WordRange): WordRange | null {
  for (let i = first + 1; i < end; i++) {
    const noun = wordAt(words, i).tag.startsWith('NN') && act(wordAt(words, i).stem) === claim.act
    if (noun && /^(?:the|this|such|its)$/.test(wordAt(words, i - 1).norm)) return { first: i, end: i + 1 }
  }
  return null
}

function stanceOn(
  { concept, act, sign }: PolicyClaim,
  words: readonly Word[],
  run: WordRange,
  thing: WordRange,
  lead: Lead,
): PolicyMatch | null {
  const done = nearestAct(act, words, run, thing)
  if (done === null && hasOtherVerb(words, run.first, thing)) return null
  const supports = done?.opposite === true ? -sign : sign
  const stance = (side: 1 | -1): 1 | -1 => (side === supports ? 1 : -1)
  const from = Math.min(done?.at ?? thing.first, thing.first)
  const ground = [...(done === null ? [] : [done.at]), ...placesIn(thing)].sort((a, b) => a - b)
  // Words for and against inside the content decide; the cue's direction is then already spoken for.
  const operator =
    operatorBefore(words, Math.min(run.first, from), from) ?? modalBetween(words, thing, done?.at ?? -1)
  if (operator !== null) {
    const literal = [...operator.words, ...ground].sort((a, b) => a - b)
    return { concept, stance: stance(operator.sign), literal }
  }
  if (lead.sign === 0 || (done === null && lead.at < 0)) return null
  return { concept, stance: stance(lead.sign), literal: [...(lead.at < 0 ? [] : [lead.at]), ...ground] }
}

const NEAR = 8

/** The act's word nearest to the thing, or that of an act that undoes it. */
function nearestAct(claimed: string, words: readonly Word[], run: WordRange, thing: WordRange) {
  let nearest: { at: number; opposite: boolean } | null = null
  let distance = NEAR + 1
  const end = Math.min(run.end, thing.end + NEAR)
  for (let at = Math.max(run.first, thing.first - NEAR); at < end; at++) {
    if (at >= thing.first && at < thing.end) continue
    const named = act(wordAt(words, at).stem)
    if (named === undefined) continue
    const opposite = opposed(named, claimed)
    if (named !== claimed && !opposite) continue
    const away = at < thing.first ? thing.first - at : at - thing.end + 1
    if (away < distance) [nearest, distance] = [{ at, opposite }, away]
  }
  return nearest
}

const NEUTRAL_VERBS = wordSet(
  'be have do get see go want make say think believe keep begin start continue remain offer rule vote sign',
)
const VERB_REACH = 6

/** "to overhaul the tax", "to explain the tax": a verb that is no act of the claim and takes no side tells no stance. */
function hasOtherVerb(words: readonly Word[], first: number, thing: WordRange): boolean {
  return words.slice(Math.max(first, thing.first - VERB_REACH), thing.first).some(({ tag, stem, norm }) => {
    const neutral = NEUTRAL_VERBS.has(stem) || norm === 'going'
    const known = neutral || AGAINST.has(stem) || FOR.has(stem) || act(stem) !== undefined
    return /^VB[PG]?$/.test(tag) && !known
  })
}

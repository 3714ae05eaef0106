import { firstWhere } from '../../first-where.ts'
import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import { type OutletAt, outletAt } from '../chain/chain.ts'
import { titleGender } from '../speakers/antecedents.ts'
import type { Stage } from '../speakers/stage.ts'
import { sentenceNumber } from '../speakers/stage.ts'
import { inPerson, type Who } from '../speakers/who.ts'
import { type Cast, namedAt } from './cast.ts'
import type { Gender } from './document-people.ts'
import { ownMention } from './mention.ts'
import { mayMean, type OfficeKey, officeAt, titleBefore } from './office-key.ts'
import { UNIQUE_OFFICES } from './people-words.ts'

/** "the minister" is the person named in that office before. */
export function inOfficeOr(stage: Stage, found: Who, head: number): Who {
  const { text } = stage.cast
  const office = tokenAt(text.tokens, head).norm
  const outlet = lastOutlet(stage, found, office)
  if (outlet !== null) return outlet
  // "the mayor, Carl Brandt": where a name was found beside the office, nobody else is meant.
  const isOffice = found.at.first <= head && head < found.at.end && found.actor.id === null
  if (!isOffice || found.actor.anonymity !== 'named-person' || !UNIQUE_OFFICES.has(office)) return found
  const asked = officeAt(text, head)
  const holder = stage.inOffice
    .get(office)
    ?.findLast(({ key, who }) => mayMean(asked, key, who.actor.organisation))
  if (holder !== undefined) return { ...holder.who, at: found.at }
  const person =
    personWithTitle(stage, asked, head) ??
    (DESCRIBES.test(office) && asked.place === null ? lastPerson(stage, office, head) : null)
  return person === null ? found : inPerson(person, found.at)
}

/** "The newspaper said" is the outlet named last. */
function lastOutlet(stage: Stage, found: Who, head: string): Who | null {
  if (
    !/^(?:newspaper|paper|agency|broadcaster|magazine|outlet|website|site|channel|network|station|tabloid|daily)$/.test(
      head,
    )
  )
    return null
  if (found.actor.id !== null || found.actor.kind === 'outlet') return null
  if (!/^(?:the|this|that)$/.test(tokenAt(stage.cast.text.tokens, found.at.first).norm)) return null
  const outlet = outletBefore(stage, found.at.first) ?? stage.lastOutlet?.outlet
  return outlet === undefined
    ? null
    : inPerson({ ...ownMention(outlet.name, 'outlet'), id: outlet.id }, found.at)
}

/** The outlet named last in this paragraph or the one before. */
function outletBefore({ cast }: Stage, token: number): OutletAt | undefined {
  const { paragraphs } = cast.text
  const own = firstWhere(paragraphs, ({ endToken }) => endToken > token)
  const floor = paragraphs[Math.max(0, own - 1)]?.first ?? token
  for (let i = token - 1; i >= Math.max(floor, token - FARTHEST); i--) {
    const outlet = outletAt(cast, i)
    if (outlet !== null) return outlet
  }
  return undefined
}

const FARTHEST = 200

/** Descriptions that take up the person the article is just speaking of: "the candidate", "the businessman". */
const DESCRIBES =
  /^(?:candidate|nominee|senator|governor|congressman|congresswoman|mayor|author|billionaire|businessman|mogul|general|professor|judge)$/

/** Whoever holds one of these is hardly ever called by another of them: "President Hill ... the mayor" are two people. */
const EXCLUDES =
  /^(?:senator|governor|congressman|congresswoman|mayor|general|judge|president|minister|premier|chancellor|secretary|commissioner|ambassador|speaker|king|queen|pope|archbishop)$/

function holdsAnother(stage: Stage, { name }: ActorMention, office: string): boolean {
  if (!EXCLUDES.test(office)) return false
  return [...stage.inOffice].some(
    ([held, holders]) =>
      held !== office && EXCLUDES.test(held) && holders.some(({ who }) => who.actor.name === name),
  )
}

/** The person who spoke last, in this sentence or the two before it. */
function lastPerson(stage: Stage, office: string, head: number): ActorMention | null {
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 20); i--) {
    const antecedent = stage.antecedents[i]
    if (antecedent === undefined) continue
    const { actor, speaks, sentence } = antecedent
    if (sentenceNumber(stage, head) - sentence > 2) return null
    if (speaks && actor.kind === 'person') return holdsAnother(stage, actor, office) ? null : actor
  }
  return null
}

/** The person last named with the title right before the name: "Mayor Jo Hill ... the mayor". */
function personWithTitle(stage: Stage, asked: OfficeKey, before: number): ActorMention | null {
  const { text } = stage.cast
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 80); i--) {
    const antecedent = stage.antecedents[i]
    if (antecedent === undefined) continue
    const { token, actor } = antecedent
    if (actor.kind !== 'person' || token >= before) continue
    const title = titleBefore(text, token, (norm) => norm === asked.office)
    if (title >= 0 && mayMean(asked, officeAt(text, title), actor.organisation)) return actor
  }
  return null
}

export function remember(stage: Stage, found: Who, at: number): void {
  const { cast } = stage
  const named = namedAt(cast, found.at.first)
  const token = found.at.first
  const gender =
    named?.of.gender ??
    stage.genderOf.get(found.actor.name) ??
    // "Her husband" is no "her".
    (found.at.end - token === 1 ? genderFromPronoun(tokenAt(cast.text.tokens, token).norm) : null) ??
    titleGender(cast.text, token)
  if (gender !== null) stage.genderOf.set(found.actor.name, gender)
  const sentence = sentenceNumber(stage, at)
  stage.antecedents.push({
    token: Math.min(token, at),
    sentence,
    actor: found.actor,
    gender,
    speaks: true,
    subject: true,
    office: null,
  })
  if (found.actor.kind !== 'person') return
  const title = titleBefore(cast.text, token, (norm) => UNIQUE_OFFICES.has(norm))
  const offices = [...(title < 0 ? [] : [title]), ...officesBehind(cast, found.at.end)]
  for (const office of offices) {
    const key = officeAt(cast.text, office)
    stage.inOffice.set(key.office, [...(stage.inOffice.get(key.office) ?? []), { key, who: found }])
  }
}

/** The offices of ", the mayor of Lund," behind a name; none where another person's name stands there: ", Minister Ben Okoye". */
function officesBehind(cast: Cast, comma: number): number[] {
  const { tokens, tags } = cast.text
  const offices: number[] = []
  if (tokenAt(tokens, comma).norm !== ',') return offices
  for (let i = comma + 1; i < Math.min(tokens.length, comma + LONGEST_ASIDE); i++) {
    const { norm } = tokenAt(tokens, i)
    if (norm === ',' || norm === 'and' || /^(?:VB[DZP]|MD)$/.test(tagAt(tags, i))) break
    if (namedAt(cast, i)?.of.kind === 'person') return []
    if (UNIQUE_OFFICES.has(norm)) offices.push(i)
  }
  return offices
}

const LONGEST_ASIDE = 8

function genderFromPronoun(norm: string): Gender {
  if (norm === 'he' || norm === 'his') return 'male'
  return norm === 'she' || norm === 'her' ? 'female' : null
}

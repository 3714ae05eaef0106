import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import { titleGender } from '../speakers/antecedents.ts'
import type { Stage } from '../speakers/stage.ts'
import { sentenceNumber } from '../speakers/stage.ts'
import { inPerson, type Who } from '../speakers/who.ts'
import { type Cast, namedAt } from './cast.ts'
import type { Gender } from './document-people.ts'
import { ownMention } from './mention.ts'
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
  const holder = stage.inOffice.get(office)
  if (holder !== undefined) return { ...holder, at: found.at }
  const person =
    personWithTitle(stage, office, head) ?? (DESCRIBES.test(office) ? lastPerson(stage, office, head) : null)
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
  if (found.actor.id !== null || found.actor.kind === 'outlet' || stage.lastOutlet === null) return null
  if (!/^(?:the|this|that)$/.test(tokenAt(stage.cast.text.tokens, found.at.first).norm)) return null
  const { name, id } = stage.lastOutlet.outlet
  return inPerson({ ...ownMention(name, 'outlet'), id }, found.at)
}

/** Descriptions that take up the person the article is just speaking of: "the candidate", "the businessman". */
const DESCRIBES =
  /^(?:candidate|nominee|senator|governor|congressman|congresswoman|mayor|author|billionaire|businessman|mogul|general|professor|judge)$/

/** Whoever holds one of these is hardly ever called by another: "Mayor Hill ... the senator" are two people. */
const EXCLUDES = /^(?:senator|governor|congressman|congresswoman|mayor|general|judge)$/

function holdsAnother(stage: Stage, { name }: ActorMention, office: string): boolean {
  if (!EXCLUDES.test(office)) return false
  return [...stage.inOffice].some(
    ([held, { actor }]) => held !== office && EXCLUDES.test(held) && actor.name === name,
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
function personWithTitle(stage: Stage, office: string, before: number): ActorMention | null {
  const { text } = stage.cast
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 80); i--) {
    const antecedent = stage.antecedents[i]
    if (antecedent === undefined) continue
    const { token, actor } = antecedent
    if (actor.kind !== 'person' || token >= before) continue
    if (text.tokens[token - 1]?.norm === office || namedWithTitle(stage, token, office)) return actor
  }
  return null
}

/** Titles that stand inside a known mention's left neighbourhood: "Prime Minister Jo Hill". */
function namedWithTitle(stage: Stage, token: number, office: string): boolean {
  const { tokens } = stage.cast.text
  for (let i = token - 1; i >= Math.max(0, token - 4); i--) {
    if (tokenAt(tokens, i).norm === office) return true
    if (!/^\p{L}/u.test(tokenAt(tokens, i).text)) return false
  }
  return false
}

export function remember(stage: Stage, found: Who, at: number): void {
  const { cast } = stage
  const named = namedAt(cast, found.at.first)
  const token = found.at.first
  const gender =
    named?.of.gender ??
    stage.genderOf.get(found.actor.name) ??
    genderFromPronoun(tokenAt(cast.text.tokens, token).norm) ??
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
  })
  if (found.actor.kind !== 'person') return
  for (let i = Math.max(0, token - 3); i < token; i++)
    if (UNIQUE_OFFICES.has(tokenAt(cast.text.tokens, i).norm))
      stage.inOffice.set(tokenAt(cast.text.tokens, i).norm, found)
  for (const office of officesBehind(cast, found.at.end)) stage.inOffice.set(office, found)
}

/** The offices of ", the mayor of Lund," behind a name; none where another person's name stands there: ", Minister Ben Okoye". */
function officesBehind(cast: Cast, comma: number): string[] {
  const { tokens, tags } = cast.text
  const offices: string[] = []
  if (tokenAt(tokens, comma).norm !== ',') return offices
  for (let i = comma + 1; i < Math.min(tokens.length, comma + LONGEST_ASIDE); i++) {
    const { norm } = tokenAt(tokens, i)
    if (norm === ',' || norm === 'and' || /^(?:VB[DZP]|MD)$/.test(tagAt(tags, i))) break
    if (namedAt(cast, i)?.of.kind === 'person') return []
    if (UNIQUE_OFFICES.has(norm)) offices.push(norm)
  }
  return offices
}

const LONGEST_ASIDE = 8

function genderFromPronoun(norm: string): Gender {
  if (norm === 'he' || norm === 'his') return 'male'
  return norm === 'she' || norm === 'her' ? 'female' : null
}

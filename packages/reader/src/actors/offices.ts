import type { ActorMention } from '../statement.ts'
import { titleGender } from './antecedents.ts'
import { namedAt } from './cast.ts'
import type { Gender } from './document-people.ts'
import { UNIQUE_OFFICES } from './lexicon.ts'
import { ownMention } from './mention.ts'
import type { Stage } from './stage.ts'
import { inPerson, type Who } from './who.ts'

/** "the minister" is the person named in that office before. */
export function inOfficeOr(stage: Stage, found: Who, head: number): Who {
  const { text } = stage.cast
  const office = text.tokens[head]!.norm
  const outlet = lastOutlet(stage, found, office)
  if (outlet !== null) return outlet
  if (found.actor.anonymity === 'named-person' && UNIQUE_OFFICES.has(office) && found.actor.id === null) {
    const holder = stage.inOffice.get(office)
    if (holder !== undefined && found.at.first <= head && head < found.at.end)
      return { ...holder, at: found.at }
    const titled = personWithTitle(stage, office, head)
    if (titled !== null && found.at.first <= head && head < found.at.end) return inPerson(titled, found.at)
    const described = DESCRIBES.test(office) ? lastPerson(stage, head) : null
    if (described !== null) return inPerson(described, found.at)
  }
  return found
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
  if (!/^(?:the|this|that)$/.test(stage.cast.text.tokens[found.at.first]!.norm)) return null
  const { name, id } = stage.lastOutlet.outlet
  return inPerson({ ...ownMention(name, 'outlet'), id }, found.at)
}

/** Descriptions that take up the person the article is just speaking of: "the candidate", "the businessman". */
const DESCRIBES =
  /^(?:candidate|nominee|senator|governor|congressman|congresswoman|mayor|author|billionaire|businessman|mogul|general|professor|judge)$/

/** The person who spoke last, in this sentence or the two before it. */
function lastPerson(stage: Stage, head: number): ActorMention | null {
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 20); i--) {
    const { actor, speaks, sentence } = stage.antecedents[i]!
    if (stage.sentenceOf[head]! - sentence > 2) return null
    if (speaks && actor.kind === 'person') return actor
  }
  return null
}

/** The person last named with the title right before the name: "Mayor Jo Hill ... the mayor". */
function personWithTitle(stage: Stage, office: string, before: number): ActorMention | null {
  const { text } = stage.cast
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 80); i--) {
    const { token, actor } = stage.antecedents[i]!
    if (actor.kind !== 'person' || token >= before) continue
    if (text.tokens[token - 1]?.norm === office || namedWithTitle(stage, token, office)) return actor
  }
  return null
}

/** Titles that stand inside a known mention's left neighbourhood: "Prime Minister Jo Hill". */
function namedWithTitle(stage: Stage, token: number, office: string): boolean {
  const { tokens } = stage.cast.text
  for (let i = token - 1; i >= Math.max(0, token - 4); i--) {
    if (tokens[i]!.norm === office) return true
    if (!/^\p{L}/u.test(tokens[i]!.text)) return false
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
    genderFromPronoun(cast.text.tokens[token]!.norm) ??
    titleGender(cast.text, token)
  if (gender !== null) stage.genderOf.set(found.actor.name, gender)
  const sentence = stage.sentenceOf[at]!
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
    if (UNIQUE_OFFICES.has(cast.text.tokens[i]!.norm)) stage.inOffice.set(cast.text.tokens[i]!.norm, found)
  for (
    let i = found.at.end;
    i < Math.min(cast.text.tokens.length, found.at.end + 8) && cast.text.tokens[found.at.end]!.norm === ',';
    i++
  ) {
    if (/^(?:VB[DZP]|MD)$/.test(cast.text.tags[i]!)) break
    if (UNIQUE_OFFICES.has(cast.text.tokens[i]!.norm)) stage.inOffice.set(cast.text.tokens[i]!.norm, found)
  }
}

function genderFromPronoun(norm: string): Gender {
  if (norm === 'he' || norm === 'his') return 'male'
  return norm === 'she' || norm === 'her' ? 'female' : null
}

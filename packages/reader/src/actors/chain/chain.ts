import type { Article } from '../../article.ts'
import { saying } from '../../language/reporting-classes.ts'
import type { ChainLink, Span } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { type Cast, knownAt, namedAt } from '../names/cast.ts'
import { isOutletName } from '../names/outlet-names.ts'
import { isShortName } from '../names/outlet-rows.ts'
import type { Bounds } from '../phrases/source-phrase.ts'
import type { Who } from '../speakers/who.ts'

/** An outlet named in the text as a way the words came by. */
export interface OutletAt {
  readonly name: string
  readonly id: string | null
  readonly first: number
  readonly end: number
}

/** An outlet through which words came. */
export interface Passed {
  readonly outlet: OutletAt
  /** Named with these words, not carried over. */
  readonly explicit: boolean
  /** One of several that report together: "the BBC and ITV reported". */
  readonly joint: boolean
}

/** Nouns and verbs that hand words to an outlet: "in an interview with", "quoted by", "seen by". */
const HANDS_OVER = new Set(
  `interview interviews statement comments comment remarks speaking spoke speaks talking talked email e-mail letter op-ed column
essay article piece quoted cited reported published obtained seen reviewed appearance appearing appeared told tells telling said
says wrote writing writes informed confirmed broadcast according citing cites quoting quotes reporting reports report
leaked shared provided given briefing commissioned asked shown aired screened questioned conducted heard viewed interviewed carried
podcast show debate pressed quizzed grilled challenged edition issue pages gave granted first`.split(/\s+/),
)
const PREPOSITIONS = new Set('to with by on for in via from of at through'.split(' '))

/** The outlets mentioned in a run of tokens, in text order. */
export function outletsIn(cast: Cast, run: Bounds): OutletAt[] {
  const found: OutletAt[] = []
  for (let i = run.first; i < run.end; i++) {
    const outlet = outletAt(cast, i)
    if (outlet === null) continue
    found.push(outlet)
    i = outlet.end - 1
  }
  return found
}

export function outletAt(cast: Cast, token: number): OutletAt | null {
  const known = knownAt(cast, token)
  if (known !== null)
    return known.actor.kind === 'outlet'
      ? { name: known.actor.name, id: known.actor.id, first: known.first, end: known.end }
      : null
  const framed = cast.outlets.get(token)
  if (framed !== undefined) return { ...framed, id: null }
  const named = namedAt(cast, token)
  if (named === null || named.of.kind !== 'organisation' || !isOutletName(named.of.name)) return null
  return { name: named.of.name, id: null, first: named.first, end: named.end }
}

const PASSED_ON = saying('passed-on')

/** "told Reuters", "in an interview with CNN", "seen by the Guardian": the outlet took the words over. */
export function receives(text: TaggedText, outlet: OutletAt): boolean {
  if (quotes(text, outlet.end) || reportsLast(text, outlet)) return true
  if (isOwner(text, outlet)) return false
  let at = outlet.first - 1
  while (at >= 0 && outlet.first - at <= LONGEST_KIND && describes(text, at)) at -= 1
  if (at < 0) return false
  const { norm } = tokenAt(text.tokens, at)
  if (PASSED_ON.has(norm)) return true
  if (!PREPOSITIONS.has(norm)) return false
  if (isStage(text, at, outlet)) return true
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (/^[,.;]$/.test(tokenAt(text.tokens, i).norm)) return false
    if (HANDS_OVER.has(tokenAt(text.tokens, i).norm)) return !isSpokenOf(text, i)
    if (norm === 'to' && isConfirmed(text, i)) return true
    // "Speaking outside the offices of the Courier": the offices are the Courier's, and heard nothing.
    if (/^NNS?$/.test(tagAt(text.tags, i)) && !TIMES.test(tokenAt(text.tokens, i).norm)) return false
  }
  return false
}

/** "confirmed the sale to the Courier": the noun is what was confirmed. */
function isConfirmed({ tokens, tags }: TaggedText, noun: number): boolean {
  if (!tagAt(tags, noun).startsWith('NN')) return false
  for (let i = noun - 1; i > noun - 4; i--) {
    if (
      /^(?:confirmed|confirms|admitted|denied|disclosed|revealed|explained|defended)$/.test(
        tokenAt(tokens, i).norm,
      )
    )
      return true
    if (!/^(?:DT|JJ|NN|PRP\$)/.test(tagAt(tags, i))) return false
  }
  return false
}

/** "told the Courier's lawyers": they heard it, and the Courier did not. A show, a person by name or a place of its own is the outlet. */
function isOwner({ tokens }: TaggedText, { end }: OutletAt): boolean {
  const { norm, text } = tokenAt(tokens, end + 1)
  return /^['’]s?$/.test(tokenAt(tokens, end).norm) && /^\p{Ll}/u.test(text) && BELONGS.test(norm)
}

const BELONGS =
  /^(?:lawyers?|owners?|staff|journalists|readers|viewers|listeners|board|chief|chairman|director|shareholders|publisher|newsroom|offices?|critics|rivals?)$/

const TIMES =
  /^(?:week|month|year|night|morning|evening|afternoon|today|yesterday|day|hours?|days|weekend|spring|summer|autumn)$/
const SHOW = /^(?:podcast|programme|program|show|blog|channel|column|newsletter|website)$/

/**
 * "On his podcast ‘Furrow’, she said", "In Saturday's Courier, she wrote", "to the Kompass she said": where a clause opens is where
 * it was said, and so is what a day's paper has.
 */
function isStage({ tokens, tags }: TaggedText, preposition: number, outlet: OutletAt): boolean {
  const { norm } = tokenAt(tokens, preposition)
  const before = preposition === 0 ? '.' : tokenAt(tokens, preposition - 1).norm
  if (norm === 'to') return /^[.!?;:,”"]$/.test(before) && tagAt(tags, outlet.end) === 'PRP'
  if (norm !== 'in' && norm !== 'on') return false
  for (let i = preposition + 1; i < outlet.first; i++) {
    const word = tokenAt(tokens, i).norm
    if (SHOW.test(word) || (norm === 'in' && DAY.test(word) && tagAt(tags, i + 1) === 'POS')) return true
  }
  return /^[.!?”"]$/.test(before) && /^[,’']$/.test(tokenAt(tokens, outlet.end).norm)
}

const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "Asked about the article in the Courier", "a comment on a report in it": a piece that is the matter, and hands nothing over. */
function isSpokenOf({ tokens, tags }: TaggedText, piece: number): boolean {
  let at = piece - 1
  while (/^(?:DT|JJ|PRP\$|NN|VBN|CD)/.test(tagAt(tags, at)) && at > piece - 4) at -= 1
  return /^(?:about|on|over|of|against|after|behind|despite|denied|dismissed|rejected|criticised|criticized)$/.test(
    tokenAt(tokens, at).norm,
  )
}

/** "the Jakarta-based", "Norvale's public radio station": what stands before the name of an outlet is no longer. */
const LONGEST_KIND = 8

/** Whether a word describes the outlet behind it. */
function describes({ tokens, tags }: TaggedText, at: number): boolean {
  const { norm, text } = tokenAt(tokens, at)
  // "the region's broadcaster"
  if (/^['’]s$/.test(tokenAt(tokens, at + 1).norm)) return true
  // "told the public broadcaster, VRT,": the name of what is described.
  if (norm === ',') return DESCRIBED.test(tokenAt(tokens, at - 1).norm)
  // "told the Gazette and Radio Sul": both heard it.
  if (norm === 'and') return tagAt(tags, at - 1).startsWith('NNP')
  if (
    /^(?:the|a|an|both|'s|’s|‘|“|newspaper|paper|daily|weekly|monthly|agency|broadcaster|channel|station|news|radio|television|tv|magazine|website|portal|site|newsletter|network|service|tabloid|state|public|local|podcast|programme|show|talk|his|her|their|its|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      norm,
    )
  )
    return true
  // "told the business daily Kontor"
  if (tagAt(tags, at) === 'NN' && DESCRIBED.test(tokenAt(tokens, at + 1).norm)) return true
  return (
    /^(?:JJ|NNP)/.test(tagAt(tags, at)) &&
    (text !== norm || norm.endsWith('-based') || tagAt(tags, at) === 'JJ')
  )
}

const DESCRIBED =
  /^(?:newspaper|paper|daily|weekly|agency|broadcaster|channel|station|magazine|website|site)$/

/** "The Gazette quotes a diplomat as saying": the outlet passes on the words of somebody else. */
function quotes(text: TaggedText, after: number): boolean {
  if (publishesInterview(text, after)) return true
  for (let i = after; i < Math.min(text.tokens.length, after + 3); i++) {
    if (/^(?:quotes|quoted|cites|cited|quoting|citing)$/.test(tokenAt(text.tokens, i).norm)) return true
    if (!/^(?:has|have|had|also|,|newspaper|agency)$/.test(tokenAt(text.tokens, i).norm)) return false
  }
  return false
}

/** "The Gazette published an interview in which the minister said": what is told in it came that way. */
const publishesInterview = ({ tokens }: TaggedText, after: number): boolean =>
  /^(?:published|ran|printed|carried|broadcast|aired)$/.test(tokenAt(tokens, after).norm) &&
  /^(?:an?|his|her|their)$/.test(tokenAt(tokens, after + 1).norm) &&
  tokenAt(tokens, after + 2).norm === 'interview' &&
  /^(?:in|with)$/.test(tokenAt(tokens, after + 3).norm)

/** "..., the Gazette reported on Monday.": an outlet that closes the sentence passed all of it on. */
function reportsLast(text: TaggedText, outlet: OutletAt): boolean {
  const before = tokenAt(text.tokens, outlet.first - 1).norm === 'the' ? outlet.first - 2 : outlet.first - 1
  if (!/^[,”"]$/.test(tokenAt(text.tokens, before).norm)) return false
  if (!/^(?:reported|reports|wrote|writes|revealed|disclosed)$/.test(tokenAt(text.tokens, outlet.end).norm))
    return false
  return /^(?:[.,]|on|in|last|earlier|this|yesterday|\w+day)$/.test(text.tokens[outlet.end + 1]?.norm ?? '.')
}

function spanOf(text: TaggedText, run: Bounds): Span {
  const start = tokenAt(text.tokens, run.first).start
  const end = tokenAt(text.tokens, run.end - 1).end
  return { start, end, quote: text.text.slice(start, end) }
}

/** This document's own outlet: the last link of every chain. */
export function publisherLink(cast: Cast, article: Article): ChainLink {
  const name = article.outlet ?? null
  if (name === null || name.trim() === '') {
    return { name: 'outlet not named', id: null, role: 'publishing-outlet', explicit: false, span: null }
  }
  const known = cast.table.byWords.get(name.replace(/^the\s+/i, '').toLowerCase())
  const isOutlet = known?.kind === 'outlet'
  return {
    name: isOutlet ? known.name : name,
    id: isOutlet ? known.id : null,
    role: 'publishing-outlet',
    explicit: false,
    span: null,
  }
}

/** "the Gazette" in The Harbour Gazette is that paper itself, and so are "Harbour Gazette" and "VRN" on VRN News. */
function isSameOutlet(named: string, publisher: string): boolean {
  const [a, b] = [bare(named), bare(publisher)]
  if (a === b || (b.startsWith(`${a} `) && OWN_PAGES.test(b.slice(a.length)))) return true
  return (isOutletName(named) || isShortName(a)) && b.endsWith(` ${a}`)
}

/** What a station or a paper calls its pages, behind its name. */
const OWN_PAGES = /^(?: (?:news|online|tv|radio|live|today|world|international|sport|digital|\.?com))+$/

const bare = (outlet: string): string => outlet.toLowerCase().replace(/^the /, '')

/** The chain of one attribution: who said it, who reported it, who relayed that, who printed this. */
export function chainOf(
  text: TaggedText,
  speakers: readonly Who[],
  outlets: readonly Passed[],
  publisher: ChainLink,
  inferred: boolean,
): ChainLink[] {
  const links: ChainLink[] = []
  for (const { actor, at, spokesperson } of speakers) {
    if (actor.kind === 'outlet' || actor.anonymity === 'outlet-voice' || actor.anonymity === 'passive')
      continue
    links.push({
      name: actor.name,
      id: actor.id,
      role: 'original-source',
      explicit: !inferred,
      span: spanOf(text, at),
    })
    if (spokesperson !== null) {
      const span = spanOf(text, spokesperson)
      links.push({ name: span.quote, id: null, role: 'spokesperson', explicit: true, span })
    }
  }
  const own = outlets.filter(({ outlet }) => !isSameOutlet(outlet.name, publisher.name))
  own.forEach(({ outlet, explicit, joint }, k) => {
    const role = k === 0 || joint ? 'reporting-outlet' : 'relaying-outlet'
    links.push({
      name: outlet.name,
      id: outlet.id,
      role,
      explicit,
      span: explicit ? spanOf(text, outlet) : null,
    })
  })
  const itself = outlets.find(({ outlet, explicit }) => explicit && isSameOutlet(outlet.name, publisher.name))
  return [
    ...links,
    itself === undefined ? publisher : { ...publisher, explicit: true, span: spanOf(text, itself.outlet) },
  ]
}

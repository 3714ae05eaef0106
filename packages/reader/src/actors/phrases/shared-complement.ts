import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { NameMention, TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { COUNTRIES } from '../names/countries.ts'
import { nameIndex } from '../names/name-index.ts'
import { COURTESY, OFFICES, POLICY_FIELDS } from '../names/people-words.ts'
import { headOf } from './phrase-head.ts'
import type { Bounds } from './source-phrase.ts'

/**
 * Whether what stands behind a description belongs to its preposition and does not speak: "officials in Kyiv and Washington" are
 * officials in two places, "the mayor of Leeds and Ben Okoye" two speakers. Only likes go together: names of one kind, both with a
 * title or both without, or bare plurals ("a group of farmers and growers").
 */
export function sharesComplement(text: TaggedText, left: Bounds, others: readonly Bounds[]): boolean {
  if (areFieldsOf(text, left, others)) return true
  return others.length > 0 && complementsOf(text, left).some((complement) => isLike(text, complement, others))
}

function isLike(text: TaggedText, complement: Bounds, others: readonly Bounds[]): boolean {
  if (isBarePlural(text, complement)) return others.every((other) => isBarePlural(text, other))
  const kind = kindIn(text, complement)
  const titled = isTitled(text, complement)
  return others.every((other) => isAlike(text, other, kind, titled))
}

/** What stands behind each preposition of a source; nothing where the source is a name all through ("Bank of England"). */
function complementsOf(text: TaggedText, left: Bounds): Bounds[] {
  const { tokens, tags } = text
  const head = headOf(text, left)
  const title = OFFICES.has(tokenAt(tokens, left.first).norm)
  const named =
    !title &&
    (tagAt(tags, left.first).startsWith('NNP') ||
      (head > left.first && isCapital(tokenAt(tokens, head).text)))
  const found: Bounds[] = []
  for (let i = left.first + 1; i < left.end - 1; i++) {
    if (!/^(?:IN|TO)$/.test(tagAt(tags, i)) || isInsideName(text, i)) continue
    // "The Policy Centre at the Urban Institute and the Hill Institute"; but "the Bank of England and the Treasury".
    if (named && head < i && !/^(?:at|in|from)$/.test(tokenAt(tokens, i).norm)) return found
    found.push({ first: i + 1, end: left.end })
  }
  return found
}

function isInsideName(text: TaggedText, token: number): boolean {
  const name = text.names[nameIndex(text, token)]
  return name !== undefined && name.first < token
}

const isBarePlural = ({ tags }: TaggedText, { first, end }: Bounds): boolean =>
  /^NNP?S$/.test(tagAt(tags, end - 1)) && tags.slice(first, end).every((tag) => /^(?:NNP?S?|JJ)$/.test(tag))

function isAlike(
  text: TaggedText,
  other: Bounds,
  kind: NameMention['kind'] | null,
  titled: boolean,
): boolean {
  const own = { first: text.tags[other.first] === 'DT' ? other.first + 1 : other.first, end: other.end }
  if (!isCapital(tokenAt(text.tokens, own.first).text) || isTitled(text, own) !== titled) return false
  const theirs = kindIn(text, own)
  return titled || theirs === kind || (kind === null && theirs !== 'person')
}

function isTitled({ tokens, tags }: TaggedText, { first }: Bounds): boolean {
  const { norm } = tokenAt(tokens, tags[first] === 'DT' ? first + 1 : first)
  return COURTESY.has(norm) || OFFICES.has(norm)
}

/** "Department for Environment, | Food | Rural Affairs": what a ministry or a minister is for. */
function areFieldsOf({ tokens, tags }: TaggedText, left: Bounds, others: readonly Bounds[]): boolean {
  const own = tokens.slice(left.first, left.end)
  const body = own.findIndex(({ norm }) => HAS_FIELDS.test(norm))
  if (body < 0 || !/^(?:of|for|on)$/.test(tokenAt(own, body + 1).norm)) return false
  return others.every(({ first, end }) =>
    tokens.slice(first, end).every(({ norm }, k) => tags[first + k] === 'JJ' || POLICY_FIELDS.has(norm)),
  )
}

const HAS_FIELDS =
  /^(?:ministry|department|committee|subcommittee|minister|secretary|directorate|commissioner)$/

const PLACES = new Set(COUNTRIES.flatMap(({ name, names, seats }) => [name, ...names, ...seats]))

/** What the first name in a run is: a place everybody knows, or what the tagger makes of it. */
function kindIn(text: TaggedText, run: Bounds): NameMention['kind'] | null {
  const name = text.names[nameIndex(text, run.first)]
  if (name === undefined || name.first >= run.end) return null
  return PLACES.has(text.text.slice(name.start, name.end)) ? 'location' : name.kind
}

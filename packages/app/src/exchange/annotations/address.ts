import { createHash } from 'node:crypto'
import type { ActorMention, Anonymity } from '@onrecord/reader'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import { codingOf } from './whole-statement.ts'

/**
 * Names for the things of a record by what they hold, so that the same statement has one name in every record of its article, and
 * two things never one: a second statement that says all the same has a number behind. `urn:onrecord:statement:6f1ed002ab559585`
 */
export const articleAddress = (document: CodedDocument): string => addressesOf(document).article

/** What is corrected gets another address. */
export function statementAddress(statement: RecordedStatement, document: CodedDocument): string {
  const { article, statements, times } = addressesOf(document)
  const known = statements.get(statement)
  if (known !== undefined) return known
  // All are named in the order of the article, whichever is asked for first.
  const next = document.statements.includes(statement) ? document.statements : [statement]
  for (const one of next) {
    const hash = hashed(JSON.stringify([article, codingOf(one)]))
    const time = (times.get(hash) ?? 0) + 1
    times.set(hash, time)
    statements.set(one, `urn:onrecord:statement:${hash}${time === 1 ? '' : `:${time}`}`)
  }
  return statementAddress(statement, document)
}

/** An address is asked for many times while an article is written; it is worked out once. */
const ADDRESSES = new WeakMap<CodedDocument, Addresses>()

interface Addresses {
  readonly article: string
  readonly statements: WeakMap<RecordedStatement, string>
  /** How many statements hold the same. */
  readonly times: Map<string, number>
}

function addressesOf(document: CodedDocument): Addresses {
  const known = ADDRESSES.get(document)
  if (known !== undefined) return known
  const { text, date, outlet, title } = document
  const article = `urn:onrecord:article:${hashed(JSON.stringify([text, date, outlet, title]))}`
  const addresses = { article, statements: new WeakMap<RecordedStatement, string>(), times: new Map() }
  ADDRESSES.set(document, addresses)
  return addresses
}

/**
 * Somebody who speaks. A source without a name exists in one article only: "a senior official" of two articles is two, so the
 * article is a part of its address.
 */
export function actorAddress(actor: ActorMention, document: CodedDocument): string {
  const within = NAMED.has(actor.anonymity) && actor.kind !== 'anonymous' ? '' : articleAddress(document)
  return `urn:onrecord:actor:${inAddress(actor.name)}:${hashed(JSON.stringify([actor.name, within]))}`
}

/** An outlet or whoever else is known by a name alone. */
export const nameAddress = (name: string): string =>
  `urn:onrecord:actor:${inAddress(name)}:${hashed(JSON.stringify([name, '']))}`

const NAMED: ReadonlySet<Anonymity> = new Set([
  'named-person',
  'named-organisation',
  'named-outlet',
  'inferred-outlet',
  'outlet-voice',
])

export const conceptAddress = ({ concept, conceptLabel }: RecordedStatement): string | null =>
  concept === null ? null : `urn:onrecord:concept:${inAddress(concept)}:${hashed(conceptLabel ?? '')}`

export const coderAddress = ({ coder: { by, name, version } }: RecordedStatement): string =>
  `urn:onrecord:coder:${by}:${inAddress(name)}${version === '' ? '' : `:${inAddress(version)}`}`

/** The words of a text as a part of an address: whatever they hold, they end no address and begin nothing else. */
export const inAddress = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** An article's address on the web as an IRI, whatever somebody typed there; null where it is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return href.replace(/[<>"{}|\\^`\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign))
}

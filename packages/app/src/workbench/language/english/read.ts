/** An article with its statements in the margin. */
import { formatsOf } from '../formats.ts'
import { terms } from './terms.ts'

const { longDay, percent } = formatsOf('en-GB')

/** What a commitment says in plain words. */
const SURE = {
  'CT+': 'is certain',
  'PR+': 'thinks it probable',
  'PS+': 'thinks it possible',
  'CT-': 'is certain that it is not so',
  'PR-': 'thinks it improbable',
  'PS-': 'thinks that it may not be so',
  CTu: 'knows whether it is so',
  Uu: 'does not commit itself',
} as const

export const read = {
  thisDocument: 'This document',
  untitled: 'Untitled',
  noDate: 'no date',
  noOutlet: 'outlet not stated',
  noStatements: 'no statements',
  newestOf: (versions: number) => `newest of ${versions} versions`,
  versionChanged: (version: number, day: string) => `What version ${version} of ${day} changed`,
  changedText: (version: number) => `The text of version ${version}, with what came and what went`,
  wordsChanged: (added: number, removed: number) =>
    `${added.toLocaleString('en-GB')} ${added === 1 ? 'word' : 'words'} added, ${removed.toLocaleString('en-GB')} removed`,
  notRead: (because: string) => `Kept, but not read: ${because.replace(/\.$/, '')}.`,
  sameReport: 'The same report also in',
  byAuthor: (author: string) => `by ${author}`,
  pageOf: (page: string) => `page ${page}`,
  comesFrom: (places: number) =>
    places === 1 ? 'Where it comes from' : `Where it comes from: met in ${places} places`,
  archiveNumber: (number: string) => `number ${number}`,
  metOn: (day: string) => `met ${day}`,
  documentNumber: (id: number) => `document ${id}`,
  statementsHere: 'Statements of this paragraph',
  /** What a screen reader says where a statement begins in the text. */
  statement: (says: string) => `Statement: ${says}`,
  articles: 'The articles before and after',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
  replaced: (old: number, now: number | null) =>
    now === null
      ? `Statement ${old} no longer counts in this article.`
      : `Statement ${old} was replaced by ${now}, which is in hand here.`,
  whoseStance: 'whose stance: ',
  allByActor: 'All by this actor',
  allOnConcept: 'All on this concept',
  chain: 'Chain: ',
  thisText: 'this text',
  inferred: 'inferred',
  rows: {
    kind: 'kind',
    number: 'number',
    decision: 'decision',
    requester: 'asked by',
    condition: 'on condition that',
    position: 'position',
    forecast: 'forecast',
    time: 'time',
    hedges: 'hedged by',
    holder: 'whose stance',
    certainty: 'certainty',
    because: 'because of',
    coder: 'coded by',
  },
  denied: (state: string) => `denied: ${state}`,
  side: (stance: -1 | 1, ended: boolean) => `${ended ? 'no longer ' : ''}${stance === 1 ? 'for' : 'against'}`,
  neverScored: '(never scored)',
  days: (from: string | null, to: string | null) =>
    from !== null && from === to
      ? longDay(from)
      : `${from === null ? '…' : longDay(from)} to ${to === null ? '…' : longDay(to)}`,
  /** Behind the name of whose stance it is. */
  whoSpeaks: ', who speaks',
  /** "The source is certain; the text does not commit itself." */
  certainty: (source: keyof typeof SURE | null, text: keyof typeof SURE) =>
    `${source === null ? '' : `the source ${SURE[source]}; `}the text ${SURE[text]}`,
  proposedBy: (reader: string, share: number) => `proposed by ${reader}, ${percent(share)} sure`,
  /** Before the name of who decided. */
  decidedBy: (verdict: keyof typeof terms.verdict) => `${terms.verdict[verdict]} by `,
}

import type { ActorMention, Article, Codebook, Span, Statement } from '@onrecord/reader'
import { EMPTY_CODEBOOK, textLayout } from '@onrecord/reader'
import { comparisonKeys, fingerprint, sameSource } from '../../import/near-duplicates.ts'
import { sameTextKey } from '../../import/same-text.ts'
import { registerCodebook } from '../codebooks/register-codebook.ts'
import { keepArticles } from '../documents/keep-articles.ts'
import type { ReadArticle } from '../documents/read-article.ts'
import type { Db } from '../engine/open-record.ts'
import { readerCoder } from '../history/coders.ts'
import type { Act } from '../history/history.ts'

/** A debate of two concepts, for tests that say themselves what was said. */
export const SMALL_CODEBOOK: Codebook = {
  ...EMPTY_CODEBOOK,
  title: 'A bridge',
  version: '1',
  concepts: [concept('B1', 'The bridge should be built'), concept('B2', 'The bridge costs too much')],
  actors: [
    actor('ORG-CITY', 'City Council', 'organisation', null),
    actor('P-ROSS', 'Ada Ross', 'person', 'ORG-CITY'),
    actor('P-VALE', 'Ben Vale', 'person', null),
  ],
  outlets: [
    {
      id: 'OUT-GAZ',
      label: 'The Gazette',
      kind: 'newspaper',
      country: 'GB',
      control: null,
      aliases: ['Gazette'],
    },
  ],
}

function concept(id: string, label: string): Codebook['concepts'][number] {
  return {
    id,
    label,
    kind: 'policy-claim',
    role: null,
    scheme: null,
    definition: null,
    agree: [],
    disagree: [],
  }
}

function actor(
  id: string,
  label: string,
  kind: 'person' | 'organisation',
  of: string | null,
): Codebook['actors'][number] {
  const role = of === null ? null : 'mayor'
  return { id, label, kind, of, role, aliases: [], metonyms: [], notIn: [], from: null, to: null }
}

/** One sentence of an article: who says what on which concept. The name and the words become the spans. */
export interface Said {
  readonly who: string
  readonly id?: string
  readonly words: string
  readonly concept?: string
  readonly stance?: -1 | 0 | 1
  readonly anonymous?: boolean
  readonly holder?: string
}

/** Keeps an article of these sentences, coded as said. */
export async function keepSaid(
  db: Db,
  article: Partial<Article>,
  sentences: readonly Said[],
  act: Act,
): Promise<number> {
  const { id, versionId } = await registerCodebook(db, SMALL_CODEBOOK, act)
  const coder = await readerCoder(db, { name: 'test-reader', version: '1' })
  const readBy = { coder, codebook: id, codebookVersion: versionId }
  const [kept] = await keepArticles(db, [readArticle(article, sentences)], readBy, act, sameSource)
  if (kept === undefined) throw new Error('The article was not kept.')
  return kept.document
}

export function readArticle(article: Partial<Article>, sentences: readonly Said[]): ReadArticle {
  const text = sentences.map(sentenceOf).join(' ')
  const print = fingerprint(text)
  return {
    article: { ...article, text },
    sha256: text,
    textKey: sameTextKey(text),
    language: 'en',
    importedFrom: 'test',
    unreadBecause: null,
    layout: textLayout(text),
    comparable: { print, keys: comparisonKeys(print) },
    statements: sentences.map((said) => statementOf(said, text)),
    problems: [],
  }
}

function sentenceOf({ who, words }: Said): string {
  return `${who} said ${words}.`
}

function statementOf(said: Said, text: string): Statement {
  const start = text.indexOf(sentenceOf(said))
  const cue = start + said.who.length + 1
  return {
    type: 'position',
    mode: 'indirect',
    source: [span(start, said.who)],
    cue: [span(cue, 'said')],
    content: [span(cue + 5, said.words)],
    speaker: mention(said.who, said.id ?? null, said.anonymous ?? false),
    holder: said.holder === undefined ? null : mention(said.holder, null, false),
    chain: [],
    commitment: { source: 'CT+', reporter: 'Uu' },
    hedges: [],
    concept: said.concept ?? null,
    stance: said.stance ?? null,
    because: [],
    quantities: [],
    times: [],
    decision: null,
    positions: [],
    forecast: null,
    confidence: 0.5,
    coder: { by: 'reader', name: 'test-reader', version: '1' },
  }
}

function span(start: number, quote: string): Span {
  return { start, end: start + quote.length, quote }
}

function mention(name: string, id: string | null, anonymous: boolean): ActorMention {
  if (!anonymous) return { name, id, kind: 'person', organisation: null, anonymity: 'named-person' }
  return { name, id, kind: 'anonymous', organisation: null, anonymity: 'anonymous-described' }
}

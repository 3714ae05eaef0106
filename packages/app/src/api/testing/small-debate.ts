/**
 * A small made-up debate with statements coded by hand: what the tests of the API and the workbench look at. Nothing of
 * it happened. It has every sign of the page once, and texts that would break a careless one.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActorMention, Article, Codebook, Span, Statement } from '@onrecord/reader'
import { EMPTY_CODEBOOK, textLayout } from '@onrecord/reader'
import { intake } from '../../intake.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { readerCoder } from '../../record/history/coders.ts'

/** Puts the debate into an empty record, the way every article goes. */
export async function keepSmallDebate(db: Db): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-debate-'))
  const file = join(folder, 'debate.jsonl')
  const lines = ARTICLES.map(({ text, title, date, outlet }) => JSON.stringify({ text, title, date, outlet }))
  await writeFile(file, `${lines.join('\n')}\n`)
  const coder = await readerCoder(db, BY_HAND)
  const act = { coder, at: new Date('2025-06-01T12:00:00Z') }
  for await (const event of intake(db, [file], { reader: BY_HAND, codebook: CODEBOOK, act })) {
    if (event.kind === 'problem') throw new Error(event.problem.what)
  }
  await rm(folder, { recursive: true })
}

/** A reader that knows these articles only. */
const BY_HAND = {
  name: 'by hand',
  version: '1',
  settings: {},
  read: async ({ text }: Article) => {
    const coded = ARTICLES.find((article) => article.text === text)?.statements ?? []
    return { statements: coded.map((one) => codedStatement(text, one)), problems: [], ...textLayout(text) }
  },
  close: async () => {},
}

type Words = Partial<Record<'source' | 'cue' | 'content', readonly string[]>>
export type Coding = Words & {
  readonly hedged?: readonly string[]
  readonly coding?: Partial<Omit<Statement, 'source' | 'cue' | 'content' | 'hedges'>>
}
type Coded = Article & { readonly text: string; readonly statements: readonly Coding[] }

/** A statement whose spans are found by their words; words that are not there are a mistake in this file. */
export function codedStatement(
  text: string,
  { source = [], cue = [], content = [], hedged = [], coding = {} }: Coding,
): Statement {
  const near = content.length === 0 ? 0 : text.indexOf(content[0]!)
  const find = (quote: string): Span => span(text, quote, near)
  return {
    type: 'assertion',
    mode: 'indirect',
    source: source.map(find),
    cue: cue.map(find),
    content: content.map(find),
    speaker: null,
    holder: null,
    chain: [],
    commitment: { source: 'CT+', reporter: 'Uu' },
    hedges: hedged.map((quote) => ({ ...find(quote), kind: 'approximator' as const })),
    concept: null,
    stance: null,
    because: [],
    quantities: [],
    times: [],
    decision: null,
    positions: [],
    forecast: null,
    confidence: 0.8,
    coder: { by: 'reader', name: 'by hand', version: '1' },
    ...coding,
  }
}

/** The words where they stand nearest to a place. */
function span(text: string, quote: string, near = 0): Span {
  const all: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) all.push(at)
  const start = all.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  if (start === undefined) throw new Error(`"${quote}" is not in the text.`)
  return { start, end: start + quote.length, quote }
}

const CODEBOOK: Codebook = {
  ...EMPTY_CODEBOOK,
  title: 'The Lindmoor reactor',
  version: '1',
  concepts: [
    concept('R01', 'The Lindmoor reactor should run for five more years', 'policy-claim', null),
    concept('R02', 'A longer run would keep prices down', 'argument', 'pro'),
    concept('R03', 'The reactor cannot be run safely beyond its licence', 'argument', 'con'),
    concept('R04', 'Spare fuel is too scarce for a longer run', 'factual-claim', 'con'),
    concept('R05', 'The decision will be postponed', 'expectation', null),
  ],
  actors: [
    actor('A-ENERGY', 'Ministry of Energy', 'organisation', ['the ministry']),
    actor(
      'A-OLAND',
      'Maren Óland',
      'person',
      ['Óland', 'Energy Minister Maren Óland'],
      'A-ENERGY',
      'minister',
    ),
    actor('A-UNION', 'Power Workers’ Union', 'organisation', ['the union']),
    actor('A-COURIER', 'The Coast Courier', 'organisation', ['the Courier']),
  ],
  outlets: [
    {
      id: 'O-COURIER',
      label: 'The Coast Courier',
      kind: 'newspaper',
      country: null,
      control: null,
      aliases: [],
    },
    { id: 'O-WIRE', label: 'North Wire', kind: 'agency', country: null, control: null, aliases: [] },
  ],
}

function concept(
  id: string,
  label: string,
  kind: Codebook['concepts'][number]['kind'],
  role: 'pro' | 'con' | null,
) {
  return { id, label, kind, role, scheme: null, definition: null, agree: [], disagree: [] }
}

function actor(
  id: string,
  label: string,
  kind: 'person' | 'organisation',
  aliases: readonly string[],
  of: string | null = null,
  role: string | null = null,
): Codebook['actors'][number] {
  return { id, label, kind, of, role, aliases, metonyms: [], notIn: [], from: null, to: null }
}

const person = (name: string, id: string | null, organisation: string | null): ActorMention => {
  return { name, id, kind: 'person', organisation, anonymity: 'named-person' }
}
const unnamed = (name: string): ActorMention => {
  return { name, id: null, kind: 'anonymous', organisation: null, anonymity: 'anonymous-described' }
}
const collective = (name: string): ActorMention => {
  return { name, id: null, kind: 'group', organisation: null, anonymity: 'unnamed-collective' }
}
const organisation = (name: string, id: string): ActorMention => {
  return { name, id, kind: 'organisation', organisation: null, anonymity: 'named-organisation' }
}
const outlet = (name: string, id: string): ActorMention => {
  return { name, id, kind: 'outlet', organisation: null, anonymity: 'named-outlet' }
}

const OLAND = person('Maren Óland', 'A-OLAND', 'Ministry of Energy')
const UNION = organisation('Power Workers’ Union', 'A-UNION')
const MINISTRY = organisation('Ministry of Energy', 'A-ENERGY')
const COURIER = outlet('The Coast Courier', 'A-COURIER')

const REFUSAL = `The ministry shows no sign of letting the Lindmoor reactor run beyond its licence, according to The Coast Courier. Ministry officials, speaking on condition of anonymity, dismissed the idea that there is a “quiet slide” towards five more years, saying that there had been no serious talk of it for weeks.
The Power Workers’ Union has been calling for a longer run since March, arguing that it would keep bills for homes low through two winters. Energy Minister Maren Óland said on Tuesday that she “will not sign a paper that nobody can answer for” and that running on could endanger people downstream.
Spare fuel is short. The Coast Courier reports that the store at Lindmoor is almost empty: since the line opened the maker has delivered only around 400 elements, with around 90 sold abroad and many more used up in the cold winter of 2021.
A decision before the autumn is unlikely, two people close to the cabinet said.`

const refusal: Coded = {
  text: REFUSAL,
  title: 'Ministry holds to the date for Lindmoor',
  date: '2025-05-14',
  outlet: 'North Wire',
  statements: [
    {
      source: ['The Coast Courier'],
      cue: ['according to'],
      content: ['The ministry shows no sign of letting the Lindmoor reactor run beyond its licence'],
      hedged: ['no sign of'],
      coding: {
        type: 'refusal',
        speaker: COURIER,
        holder: MINISTRY,
        concept: 'R01',
        stance: -1,
        chain: [
          {
            name: 'The Coast Courier',
            id: 'A-COURIER',
            role: 'reporting-outlet',
            explicit: true,
            span: null,
          },
          { name: 'North Wire', id: null, role: 'publishing-outlet', explicit: true, span: null },
        ],
        decision: {
          state: 'refused-maintained',
          track: 'process',
          decider: 'Ministry of Energy',
          requester: null,
          condition: null,
          recipient: 'Lindmoor',
          item: 'five more years',
          date: null,
          affirmed: true,
        },
      },
    },
    {
      source: ['Ministry officials'],
      cue: ['dismissed'],
      content: ['the idea that there is a “quiet slide” towards five more years'],
      coding: {
        type: 'denial',
        mode: 'mixed',
        speaker: unnamed('Ministry officials'),
        concept: 'R01',
        stance: -1,
        chain: [
          { name: 'Ministry officials', id: null, role: 'original-source', explicit: true, span: null },
          {
            name: 'The Coast Courier',
            id: 'A-COURIER',
            role: 'reporting-outlet',
            explicit: false,
            span: null,
          },
          { name: 'North Wire', id: null, role: 'publishing-outlet', explicit: true, span: null },
        ],
      },
    },
    {
      source: ['Ministry officials'],
      cue: ['saying that'],
      content: ['there had been no serious talk of it', 'for weeks'],
      hedged: ['serious'],
      coding: { speaker: unnamed('Ministry officials'), type: 'denial' },
    },
    {
      source: ['The Power Workers’ Union'],
      cue: ['has been calling for'],
      content: ['a longer run'],
      coding: { type: 'request', speaker: UNION, concept: 'R01', stance: 1 },
    },
    {
      source: ['The Power Workers’ Union'],
      cue: ['arguing that'],
      content: ['it would keep bills for homes low through two winters'],
      hedged: ['would'],
      coding: { type: 'argument', speaker: UNION, concept: 'R02', stance: 1 },
    },
    {
      source: ['Energy Minister Maren Óland'],
      cue: ['said'],
      content: ['she “will not sign a paper that nobody can answer for”'],
      coding: { type: 'refusal', mode: 'mixed', speaker: OLAND, concept: 'R01', stance: -1 },
    },
    {
      source: ['Energy Minister Maren Óland'],
      cue: ['said'],
      content: ['running on could endanger people downstream'],
      hedged: ['could'],
      coding: { type: 'argument', speaker: OLAND, concept: 'R03', stance: 1 },
    },
    {
      source: ['The Coast Courier'],
      cue: ['reports that'],
      content: ['the store at Lindmoor is almost empty'],
      coding: { speaker: COURIER, concept: 'R04', stance: 1, type: 'assessment' },
    },
    {
      content: [
        'since the line opened the maker has delivered only around 400 elements, with around 90 sold abroad',
      ],
      hedged: ['only', 'around 400'],
      coding: {
        type: 'quantity-claim',
        mode: 'none',
        speaker: COURIER,
        quantities: [
          {
            ...span(REFUSAL, 'around 400 elements'),
            kind: 'received',
            item: 'fuel elements',
            holder: 'Lindmoor',
            unit: null,
            period: null,
            whole: null,
            against: null,
            nominal: 400,
            lo: 360,
            hi: 440,
            loOpen: false,
            hiOpen: false,
            hedge: 'around',
            convention: 'around: ±10 %',
          },
          {
            ...span(REFUSAL, 'around 90'),
            kind: 'sold',
            item: 'fuel elements',
            holder: 'Lindmoor',
            unit: null,
            period: null,
            whole: null,
            against: null,
            nominal: 90,
            lo: 81,
            hi: 99,
            loOpen: false,
            hiOpen: false,
            hedge: 'around',
            convention: 'around: ±10 %',
          },
        ],
      },
    },
    {
      source: ['two people close to the cabinet'],
      cue: ['said'],
      content: ['A decision before the autumn is unlikely'],
      hedged: ['unlikely'],
      coding: {
        type: 'forecast',
        speaker: unnamed('two people close to the cabinet'),
        concept: 'R05',
        stance: 1,
        forecast: {
          event: 'a decision before the autumn',
          word: 'unlikely',
          kind: 'scored',
          probability: [0.2, 0.45],
          horizon: 'before the autumn',
        },
      },
    },
  ],
}

const copied: Coded = {
  ...refusal,
  title: 'No sign of a longer run for Lindmoor',
  date: '2025-05-15',
  outlet: 'The Coast Courier',
  text: `${REFUSAL}\nThis report was taken over from North Wire.`,
  statements: refusal.statements,
}

const TURN = `Energy Minister Maren Óland asked parliament on Friday to let the Lindmoor reactor run for five more years. “We can answer for it now,” she said. The union welcomed the bill; neighbours of the plant said they were neither surprised nor reassured.
Critics called the store of fuel “a shelf with two boxes” 🙂 and wrote <script>alert("x")</script> & <img src=x onerror=alert(1)> on the ministry’s wall, in café́ letters.`

const turn: Coded = {
  text: TURN,
  title: 'Óland asks for five more years & <b>more fuel</b>',
  date: '2025-09-05',
  outlet: 'The Coast Courier',
  statements: [
    {
      source: ['Energy Minister Maren Óland'],
      cue: ['asked'],
      content: ['to let the Lindmoor reactor run for five more years'],
      coding: { type: 'request', speaker: OLAND, concept: 'R01', stance: 1 },
    },
    {
      source: ['she'],
      cue: ['said'],
      content: ['“We can answer for it now,”'],
      coding: { type: 'position', mode: 'direct', speaker: OLAND, concept: 'R03', stance: -1 },
    },
    {
      source: ['The union'],
      cue: ['welcomed'],
      content: ['the bill'],
      coding: { type: 'position', speaker: UNION, concept: 'R01', stance: 1 },
    },
    {
      source: ['neighbours of the plant'],
      cue: ['said'],
      content: ['they were neither surprised nor reassured'],
      coding: { type: 'position', speaker: collective('neighbours of the plant'), concept: 'R01', stance: 0 },
    },
    {
      source: ['Critics'],
      cue: ['called'],
      content: ['the store of fuel “a shelf with two boxes” 🙂'],
      coding: { type: 'framing', mode: 'mixed', speaker: collective('Critics'), concept: 'R04', stance: 1 },
    },
  ],
}

const ARTICLES: readonly Coded[] = [refusal, copied, turn]

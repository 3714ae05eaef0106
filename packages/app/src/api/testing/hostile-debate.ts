/**
 * A debate whose every name, title and text comes from somebody who means ill: markup, scripts, signs that turn the
 * direction of writing or cannot be seen, words longer than any page. What the tests of all pages and `npm run attack`
 * look at.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, type Codebook, EMPTY_CODEBOOK, textLayout } from '@onrecord/reader'
import { intake } from '../../intake.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { readerCoder } from '../../record/history/coders.ts'
import { LONG, SIGNS, scripts, UNSEEN } from '../../testing/hostile-words.ts'
import { type Coding, codedStatement } from './small-debate.ts'

/** A page that has this in its global names has run a script of the debate. */
export const RAN = 'onrecordRan'

/** The words of one case: the same turn gives the same. */
export interface HostileWords {
  readonly speaker: string
  readonly title: string
  readonly outlet: string
  readonly said: string
  readonly concept: string
  readonly item: string
}

const WORDS: readonly string[] = [
  ...scripts(RAN),
  ...UNSEEN,
  ...LONG,
  // Half a pair cannot be kept in a text: the record is UTF-8.
  ...SIGNS.filter((word) => Buffer.from(word).toString() === word),
]

/** As many cases as there are hostile words; each word takes its turn in each place. */
export const HOSTILE_CASES = WORDS.length

function wordsOf(turn: number): HostileWords {
  const at = (place: number) => WORDS[(turn + place * 7) % WORDS.length] ?? ''
  return {
    speaker: `Name ${turn} ${at(0)}`,
    title: `Title ${turn} ${at(1)}`,
    outlet: `Outlet ${at(2)}`,
    said: at(3),
    concept: `Concept ${at(4)}`,
    item: `Item ${at(5)}`,
  }
}

/** Puts articles of these turns into an empty record, the way every article goes. */
export async function keepHostileDebate(db: Db, turns: readonly number[]): Promise<void> {
  const articles = turns.map(hostileArticle)
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-debate-'))
  const file = join(folder, 'debate.jsonl')
  const lines = articles.map(({ text, title, date, outlet }) => JSON.stringify({ text, title, date, outlet }))
  await writeFile(file, `${lines.join('\n')}\n`)
  const reader = {
    name: 'by hand',
    version: '1',
    settings: {},
    read: async ({ text }: Article) => {
      const coded = articles.find(({ number }) => text.includes(`report ${number} of`))?.coded ?? []
      const statements = coded.map((one) => codedStatement(text, one))
      return { statements, problems: [], ...textLayout(text) }
    },
    close: async () => {},
  }
  const act = { coder: await readerCoder(db, reader), at: new Date('2025-06-01T12:00:00Z') }
  for await (const event of intake(db, [file], { reader, codebook: codebookOf(turns), act })) {
    // That a title was cut or a day is none is said of it, and is no reason to stop.
    if (event.kind === 'problem' && event.problem.where === file) throw new Error(event.problem.what)
  }
  await rm(folder, { recursive: true })
}

function hostileArticle(number: number) {
  const { speaker, title, outlet, said, item } = wordsOf(number)
  const text = [
    `This is report ${number} of a debate that somebody made to deceive, and each sentence of it is English.`,
    `The minister said that the plan should be kept for the whole of the winter: ${said} and so on.`,
    `The council has bought around 400 pieces, and a decision before the autumn is unlikely.`,
  ].join('\n\n')
  const mention = {
    name: speaker,
    id: `A-${number}`,
    kind: 'person',
    organisation: null,
    anonymity: 'named-person',
  } as const
  const figure = 'around 400 pieces'
  const start = text.indexOf(figure)
  const coded: readonly Coding[] = [
    {
      source: ['The minister'],
      cue: ['said that'],
      content: ['the plan should be kept for the whole of the winter'],
      coding: {
        type: 'request',
        speaker: mention,
        concept: `C-${number}`,
        stance: 1,
        decision: {
          ...{ state: 'requested', track: 'process', decider: speaker, requester: null, condition: null },
          ...{ recipient: outlet, item, date: null, affirmed: true },
        },
      },
    },
    {
      content: ['The council has bought around 400 pieces'],
      coding: {
        type: 'quantity-claim',
        speaker: mention,
        quantities: [
          {
            ...{
              start,
              end: start + figure.length,
              quote: figure,
              kind: 'received',
              item,
              holder: speaker,
              unit: null,
            },
            ...{
              period: null,
              whole: null,
              against: null,
              nominal: 400,
              lo: 360,
              hi: 440,
              loOpen: false,
              hiOpen: false,
            },
            ...{ hedge: 'around', convention: 'around: ±10 %' },
          },
        ],
      },
    },
    {
      content: ['a decision before the autumn is unlikely'],
      coding: {
        type: 'forecast',
        speaker: mention,
        concept: `C-${number}`,
        stance: -1,
        forecast: {
          event: item,
          word: 'unlikely',
          kind: 'scored',
          probability: [0.2, 0.45],
          horizon: 'before the autumn',
        },
      },
    },
  ]
  const day = String(1 + (number % 28)).padStart(2, '0')
  return { number, text, title, outlet, date: `2025-05-${day}`, coded }
}

function codebookOf(turns: readonly number[]): Codebook {
  const words = turns.map((number) => ({ number, ...wordsOf(number) }))
  return {
    ...EMPTY_CODEBOOK,
    title: words[0]?.title ?? '',
    version: '1',
    concepts: words.map(({ number, concept }) => ({
      ...{
        id: `C-${number}`,
        label: `${concept} ${number}`,
        kind: number % 2 === 0 ? 'policy-claim' : 'argument',
      },
      ...{ role: number % 2 === 0 ? null : 'pro', scheme: null, definition: null, agree: [], disagree: [] },
    })),
    actors: words.map(({ number, speaker }) => ({
      ...{
        id: `A-${number}`,
        label: speaker,
        kind: 'person',
        of: null,
        role: null,
        aliases: [],
        metonyms: [],
      },
      ...{ notIn: [], from: null, to: null },
    })),
  }
}

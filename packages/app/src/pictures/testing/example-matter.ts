/** A decision that nobody ever took, told by newspapers that there are not: what the pictures of matters are made of. */

import { balancesOf } from '../../analysis/figures/balance.ts'
import { balanceAnswer } from '../../analysis/figures/balance-answer.ts'
import { type FigureStatement, figuresOf } from '../../analysis/figures/figure.ts'
import { contradictionData, matterData } from '../../analysis/matters/as-data.ts'
import { contradictionsOf } from '../../analysis/matters/contradictions.ts'
import { mattersOf } from '../../analysis/matters/matters.ts'
import { namesOf } from '../../analysis/matters/names.ts'
import { type Saying, say } from '../../analysis/matters/testing/told.ts'
import type { Told } from '../../analysis/matters/told.ts'

const NAMES = namesOf([{ actors: [], items: [] }])
const WHO = { decider: 'Harbour Council', recipient: 'Skerry Island', item: 'winter ferry' } as const

const UNNAMED = { who: 'two councillors', anonymity: 'anonymous-described' } as const

const SAID: readonly (Saying & { readonly words: string })[] = [
  {
    id: 1,
    day: '2031-02-10',
    who: 'Ida Holm',
    outlet: 'The Skerry Post',
    decision: { ...WHO, state: 'requested' },
    words: 'The islanders asked the council for a winter ferry, their reeve Ida Holm said.',
  },
  {
    id: 2,
    day: '2031-04-02',
    who: 'Jon Berg',
    outlet: 'Harbour Times',
    decision: { ...WHO, state: 'refused' },
    words: '“There will be no winter ferry,” the council’s chair Jon Berg said.',
  },
  {
    id: 3,
    day: '2031-06-12',
    ...UNNAMED,
    outlet: 'Harbour Times',
    decision: { ...WHO, state: 'under-discussion' },
    words: 'Talks on a winter ferry are under way behind closed doors, two councillors said.',
  },
  {
    id: 4,
    day: '2031-06-20',
    ...UNNAMED,
    outlet: 'The Skerry Post',
    decision: { ...WHO, state: 'under-discussion', affirmed: false },
    words: 'There have been no talks of substance for months, two councillors said.',
  },
  {
    id: 5,
    day: '2031-09-21',
    who: 'Jon Berg',
    outlet: 'Harbour Times',
    decision: { ...WHO, state: 'refused-maintained' },
    words: 'The council still rules out a winter ferry, Jon Berg said.',
  },
  {
    id: 6,
    day: '2031-09-21',
    ...UNNAMED,
    outlet: 'The Skerry Post',
    decision: { ...WHO, state: 'announced' },
    words: 'The chair has promised the islanders a ferry, two councillors said.',
  },
  {
    id: 7,
    day: '2032-04-24',
    who: 'Jon Berg',
    outlet: 'Harbour Times',
    decision: { ...WHO, state: 'decided', date: '2032-02-01' },
    time: { from: '2032-02-01', to: '2032-02-29', kind: 'range' },
    words: 'The council had decided on the ferry in February without saying so, Jon Berg confirmed.',
  },
  {
    id: 8,
    day: '2032-04-24',
    who: 'Jon Berg',
    outlet: 'Harbour Times',
    decision: { ...WHO, state: 'delivered', date: '2032-03-18' },
    words: 'The ferry had reached the island on 18 March, he said.',
  },
  {
    id: 9,
    day: '2032-05-30',
    who: 'Jon Berg',
    outlet: 'Harbour Times',
    decision: { ...WHO, state: 'use-restriction-set' },
    words: 'The ferry may not run after dark, Jon Berg said.',
  },
  {
    id: 10,
    day: '2032-11-17',
    ...UNNAMED,
    outlet: 'The Skerry Post',
    decision: { ...WHO, state: 'use-restriction-eased' },
    words: 'It may now run until ten, two councillors said.',
  },
  {
    id: 11,
    day: '2032-12-02',
    who: 'Jon Berg',
    outlet: 'Harbour Times',
    figure: {
      kind: 'received',
      quote: 'more than 100',
      item: 'winter ferry',
      nominal: 100,
      lo: 100,
      loOpen: true,
    },
    words: 'The island has had more than 100 crossings’ worth of fuel, Jon Berg said.',
  },
  {
    id: 12,
    day: '2032-12-09',
    ...UNNAMED,
    outlet: 'The Skerry Post',
    figure: {
      kind: 'received',
      quote: 'fewer than 40',
      item: 'winter ferry',
      nominal: 40,
      lo: 0,
      hi: 40,
      hiOpen: true,
    },
    words: 'It was fewer than 40, two councillors said.',
  },
]

const TOLD: readonly Told[] = SAID.map(({ words, ...saying }) => ({
  ...say(saying),
  sentence: { start: 0, text: words },
}))

export const exampleMatters = mattersOf(TOLD, NAMES).map((matter) => matterData(matter))
export const exampleContradictions = contradictionsOf(TOLD, NAMES).map((one) => contradictionData(one))

const NONE = {
  unit: null,
  period: null,
  whole: null,
  against: null,
  holder: null,
  loOpen: false,
  hiOpen: false,
}
const around = (n: number) => ({
  nominal: n,
  lo: n * 0.9,
  hi: n * 1.1,
  hedge: 'around',
  convention: 'around: ±10 %',
})

/** "Only around 4,000 lamps were made, around 900 were sold and many more used up." */
const LAMPS: FigureStatement = {
  id: 21,
  document: { id: 21, versionId: 21, title: 'The lamps of Skerry', date: '2031-07-23' },
  sentence: {
    start: 0,
    text: 'Around 4,000 storm lamps were made, around 900 were sold and many more used up in two winters.',
  },
  quantities: [
    {
      ...NONE,
      ...around(4000),
      kind: 'produced',
      quote: 'Around 4,000',
      start: 0,
      end: 12,
      item: 'storm lamp',
    },
    { ...NONE, ...around(900), kind: 'sold', quote: 'around 900', start: 36, end: 46, item: 'storm lamp' },
    {
      ...NONE,
      ...{
        nominal: null,
        lo: 2,
        hi: null,
        hiOpen: true,
        hedge: 'many more',
        convention: 'many more: 2 or more',
      },
      ...{ kind: 'used', quote: 'many more', start: 61, end: 70, item: 'storm lamp' },
    },
  ],
}

export const exampleBalances = balancesOf(figuresOf([LAMPS])).map((balance) =>
  balanceAnswer(balance, (key) => key),
)

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAttributor } from '../../attribution/combine.ts'
import { createModel } from '../../model.ts'
import { createReader } from '../../read.ts'

/** The reader as it is delivered: its tagger takes many a name for what it is not. */
const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))
const reader = createReader({
  attributor: createAttributor(model),
  tagger: model.tagger,
})

const ROWS: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ['Germany, France and Italy said the plan would fail.', ['Germany', 'France', 'Italy']],
  ['Ann Hill, Ben Okoye and Carl Brandt said the plan would fail.', ['Ann Hill', 'Ben Okoye', 'Carl Brandt']],
  ['The BBC, ITV and Sky News reported that the plan would fail.', ['BBC', 'ITV', 'Sky News']],
  [
    'The Greens, the Liberals and the Social Democrats said the plan would fail.',
    ['Greens', 'Liberals', 'Social Democrats'],
  ],
  ['Ann Hill, the mayor, and Ben Okoye, her deputy, said the plan would fail.', ['Ann Hill', 'Ben Okoye']],
  [
    'Finance Minister Ann Hill, Ben Okoye and the mayor, Carl Brandt, said the plan would fail.',
    ['Ann Hill', 'Ben Okoye', 'Carl Brandt'],
  ],
  [
    'Sales fell, according to Eurostat. The ministry has no plans to publish the report, it said.',
    ['Eurostat', 'ministry'],
  ],
  ['Ben Okoye said no. The mayor, Carl Brandt, said the plan would fail.', ['Ben Okoye', 'Carl Brandt']],
  ['Mayor Jo Hill said no. The mayor said it again. The senator left.', ['Jo Hill', 'Jo Hill']],
  ['Mayor Jo Hill said no. The senator said yes.', ['Jo Hill', 'senator']],
  ['The United States and Germany said the plan would fail.', ['United States', 'Germany']],
  ['Varga said profits fell. It said sales were flat.', ['Varga', 'Varga']],
  ['General Motors said profits fell.', ['General Motors']],
  ['“It will work,” added Nordhav’s Country Manager Lars Beck.', ['Lars Beck']],
  [
    'The Secretary of State for the Environment (Ms Joan Parr) said the Bill was good. Ms Parr added that the levy was dead.',
    ['Joan Parr', 'Joan Parr'],
  ],
  ['Lund neither confirmed nor denied the report.', ['Lund']],
  ['Ministers are said to be considering a tax on sugar.', ['are said']],
]

it.each(ROWS)('%s', (text, speakers) => {
  expect(reader.read({ text }).statements.map(({ speaker }) => speaker?.name)).toEqual(speakers)
})

it('“Chief Executive of Lumen Energy” belongs to Lumen Energy', () => {
  const text = 'Fiona Grant, Chief Executive of Lumen Energy, said: “It will work.”'
  expect(reader.read({ text }).statements[0]!.speaker?.organisation).toBe('Lumen Energy')
})

it('what “it” takes up is an organisation in both places', () => {
  const { statements } = reader.read({ text: 'Varga said profits fell. It said sales were flat.' })
  expect(statements.map(({ speaker }) => speaker?.kind)).toEqual(['organisation', 'organisation'])
})

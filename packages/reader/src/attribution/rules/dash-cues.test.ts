import { expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { attributeByRules } from './rules.ts'

const ROWS: readonly [text: string, source: string | null][] = [
  ['“We will be back next year, all of us.” ― Ann Hill', 'Ann Hill'],
  [
    '“We will be back next year, all of us.”― Ann Hill \n“I am tired of it.” ― Robert Stell, a teacher',
    'Ann Hill',
  ],
  ['"The levy is the right thing to do." -- Maria Dorn, Stellin', 'Maria Dorn'],
  ['“The levy is the right thing to do.”\n— Maria Dorn', 'Maria Dorn'],
  ['“The levy is the right thing to do” — and the cheapest one, too.', null],
]

it.each(ROWS)('%s', (text, source) => {
  const found = attributeByRules(tag(takeApart(text)), 'speech').filter(({ cue }) =>
    cue.some(({ start, end }) => /^(?:―|—|--)$/.test(text.slice(start, end))),
  )
  const first = found[0]?.source[0]
  expect(first === undefined ? null : text.slice(first.start, first.end)).toBe(source)
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { markQueryOf, queryOf } from './search-words.ts'
import { onBothEngines } from './testing/engines.ts'

/** What is typed, a text that it finds, and one that it does not. */
const FINDS: readonly (readonly [typed: string, found: string, not: string])[] = [
  ['F-16', 'Two F-16s landed.', 'Two F-15s landed at 16.'],
  ['F-16s', 'One F-16 landed.', 'One F-160 landed.'],
  ['F16', 'The F‑16C is late.', 'F 1600'],
  ['F-16C', 'The F-16C is late.', 'The F-16 is late.'],
  ['MiG-29', 'No more MiG-29s came.', 'No more MiG-31s came.'],
  ['S-400', 'The S-400 was sold.', 'It cost 400.'],
  ['Leopard-2', 'A Leopard 2 stood there.', 'A leopard saw 2 of them.'],
  ['Leopard-2', 'The Leopard-2A6 stood there.', 'A Leopard 1 stood there.'],
  ['Ukraine', 'The Russia/Ukraine front is calm.', 'The Russian front is calm.'],
  ['Russia', 'The Russia/Ukraine front is calm.', 'The Prussian front is calm.'],
  ['long-range', 'Missiles of long range are late.', 'Missiles range along.'],
  ['long range', 'The long-range missiles are late.', 'The short-range missiles are late.'],
  ['long-range missile', 'The long-range missiles are late.', 'The range is long, the missile late.'],
  ['"long-range missiles"', 'The long-range missiles are late.', 'Missiles of long range are late.'],
  ['missiles -F-16', 'The missiles are late.', 'The missiles of the F-16s are late.'],
  ['F-16 or Gripen', 'The Gripen came.', 'Nothing came.'],
  ['F-16 or Gripen', 'The F-16s came.', 'The F-15s came.'],
  ['COVID', 'COVID-19 closed the port.', 'COVEN-19 closed the port.'],
  ['COVID-19 port', 'COVID-19 closed the port.', 'COVID-19 closed the road.'],
  ['1960s', 'The plant of the 1960s closed.', 'The plant of 1970 closed.'],
  ['state-owned', 'A state owned mill.', 'A state that owned a mill.'],
  ['ex-minister', 'The ex-minister spoke.', 'The minister spoke.'],
  ["prime minister's", 'The prime minister’s plan, the prime minister said.', 'The plan of Prime.'],
]

onBothEngines('the words that are searched for', ({ open }) => {
  test('are found in the forms that the texts of debates have, and marked there', async () => {
    const { db } = await open()
    for (const [typed, found, not] of FINDS) {
      const asked = await sql<{ found: boolean; other: boolean; marked: string }>`
        select search_words(${found}) @@ ${queryOf(typed)} as found, search_words(${not}) @@ ${queryOf(typed)} as other,
          ts_headline('english', translate(${found}, '-/‐‑', '    '), ${markQueryOf(typed)}, 'HighlightAll=true') as marked
      `.execute(db)
      expect({ typed, found: asked.rows[0]?.found, other: asked.rows[0]?.other }).toEqual({
        typed,
        found: true,
        other: false,
      })
      expect(asked.rows[0]?.marked, typed).toContain('<b>')
    }
  })

  test('need no right syntax', async () => {
    const { db } = await open()
    for (const typed of [
      "'",
      '"',
      '-',
      '-"',
      'a:*b',
      '!!',
      '& |',
      'F-',
      '-16',
      "x'y",
      '(F-16',
      'F-16)',
      'or or',
      '',
    ])
      await sql`select ${queryOf(typed)}, ${markQueryOf(typed)}`.execute(db)
  })
})

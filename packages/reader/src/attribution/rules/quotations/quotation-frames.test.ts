import { describe, expect, it } from 'vitest'
import { tag } from '../../../text/tags.ts'
import { takeApart } from '../../../text/take-apart.ts'
import type { Range } from '../../attribution.ts'
import { attributeByRules } from '../rules.ts'

/** The attributions of direct speech, one a line: source | cue | content, pieces parted by " + ". */
function direct(text: string): string[] {
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return attributeByRules(tag(takeApart(text)), 'all')
    .filter(({ mode }) => mode === 'direct')
    .map((a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`)
}

const FRAMES: Readonly<Record<string, readonly (readonly [text: string, ...attributions: string[]])[]>> = {
  'behind the quotation': [
    ['“This is the end of it,” Okoye adds.', 'Okoye | adds | “This is the end of it,”'],
    [
      '“The mill was never safe,” Ruth Brandt III, founder of the Coal Board, tells the Echo in an interview.',
      'Ruth Brandt III, founder of the Coal Board | tells | “The mill was never safe,”',
    ],
    [
      '“We do not pay for wood,” Brandt said in Malmö at a forum hosted by the union.',
      'Brandt | said | “We do not pay for wood,”',
    ],
    [
      '“Both scare me,” Nils Falk, 30, of Lund, who was among those polled, said in an interview.',
      'Nils Falk, 30, of Lund, who was among those polled | said | “Both scare me,”',
    ],
    ['“At last!” beamed Nils Falk of Lund, who had queued.', 'Nils Falk of Lund | beamed | “At last!”'],
    ['“Tariffs work,” an angry Falk retaliated.', 'an angry Falk | retaliated | “Tariffs work,”'],
    [
      '“We stay,” she said, shaking her head. “Nobody will move us.”',
      'she | said | “We stay,” + “Nobody will move us.”',
    ],
    ["'Not on my watch,' the mayor shot back.", "the mayor | shot back | 'Not on my watch,'"],
  ],
  'ahead of it': [
    ['Falk answered pointedly, with a smile: “You were late.”', 'Falk | answered | “You were late.”'],
    [
      'Article 33 of the treaty reads: “No state shall return a refugee.”',
      'Article 33 of the treaty | reads | “No state shall return a refugee.”',
    ],
    [
      'Falk was cheered and the mayor shot back, “Then pay for it.”',
      'the mayor | shot back | “Then pay for it.”',
    ],
    ['As the Echo put it, “The money is gone.”', 'the Echo | put it | “The money is gone.”'],
    ['Brandt tried to laugh it off by saying, “It was the wind.”', 'Brandt | saying | “It was the wind.”'],
    [
      'Falk went even further: “If they lose, it is the end.”',
      'Falk | went | “If they lose, it is the end.”',
    ],
    [
      'Said Ruth Brandt, who runs the port, “We were proud of it.”',
      'Ruth Brandt | Said | “We were proud of it.”',
    ],
  ],
  'ahead of it, by a noun': [
    ['Her reply: “We never met.”', 'Her | reply | “We never met.”'],
    [
      'Falk’s first response was: “Which road is it on?”',
      'Falk’s | first response was | “Which road is it on?”',
    ],
    [
      'Poll after poll - Ruth Brandt: “Nobody knows what the voters want.”',
      'Ruth Brandt | : | “Nobody knows what the voters want.”',
    ],
  ],
  'in the paragraph before': [
    [
      'Brandt spoke in Lund.\n\nTranscript as follows:\n\n“Tonight we arrived.\n\n“And then we left.”',
      'Transcript | as follows | “Tonight we arrived. + “And then we left.”',
    ],
    [
      'Brandt, 17, echoed:\n\n“He speaks his mind. I like that.”',
      'Brandt, 17 | echoed | “He speaks his mind. I like that.”',
    ],
    ['Stated Falk:\n\n“The stakes are high.”', 'Falk | Stated | “The stakes are high.”'],
  ],
  'over several paragraphs': [
    [
      'Falk said: “We are done.\n\n“Nobody helped us.\n\n“Not one.”',
      'Falk | said | “We are done. + “Nobody helped us. + “Not one.”',
    ],
    [
      '“We are done,” Falk said. “Nobody helped us.\n\n“Not one.”',
      'Falk | said | “We are done,” + “Nobody helped us. + “Not one.”',
    ],
  ],
  'no frame': [
    ['In the “swamp,” lobbyists rule.'],
    ['Asked whether the mill “has a future,” most workers said yes.'],
    ['She chairs “Friends of the Mill,” a club.'],
    ['“The mill is closed.” The board met on Monday.'],
  ],
}

describe('frames of direct speech', () => {
  for (const [where, rows] of Object.entries(FRAMES))
    describe(where, () => {
      it.each(rows)('%s', (text, ...expected) => {
        expect(direct(text)).toEqual(expected)
      })
    })
})

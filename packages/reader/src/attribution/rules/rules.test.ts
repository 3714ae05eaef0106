import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Range } from '../attribution.ts'
import { attributeByRules } from './rules.ts'

/** One attribution a line: source | cue | content, pieces parted by " + ". */
function read(text: string, scope: 'speech' | 'all' = 'all'): string[] {
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return attributeByRules(tag(takeApart(text)), scope).map(
    (a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`,
  )
}

type Row = readonly [sentence: string, ...attributions: string[]]

const STYLES: Readonly<Record<string, readonly Row[]>> = {
  'American news': [
    ['The senator said the bill was dead.', 'The senator | said | the bill was dead'],
    ['The senator said Tuesday that the bill was dead.', 'The senator | said | that the bill was dead'],
    ['“The bill is dead,” the senator said.', 'the senator | said | “The bill is dead,”'],
    [
      '“The bill is dead,” said the senator. “It will not come back.”',
      'the senator | said | “The bill is dead,” + “It will not come back.”',
    ],
    [
      '“We are ready,” the general said on Tuesday, “but we need time.”',
      'the general | said | “We are ready,” + “but we need time.”',
    ],
    ['The bill, she argued, would cost jobs.', 'she | argued | The bill + would cost jobs'],
    ['The bill would cost jobs, the governor said.', 'the governor | said | The bill would cost jobs'],
    ['According to the ministry, the dam is safe.', 'the ministry | According to | the dam is safe'],
    ['The dam is safe, according to the ministry.', 'the ministry | according to | The dam is safe'],
    ['The dam, according to the ministry, is safe.', 'the ministry | according to | The dam + is safe'],
    [
      'Asked whether she would resign, Hill said: “No.”',
      ' | Asked | whether she would resign',
      'Hill | said | “No.”',
    ],
    [
      'He called the plan “a disgrace” and said it would fail.',
      'He | called | the plan “a disgrace”',
      'He | said | it would fail',
    ],
    ['The mayor told reporters that the bridge was closed.', 'The mayor | told | that the bridge was closed'],
    ['Hill, a former governor, said the vote was off.', 'Hill, a former governor | said | the vote was off'],
    [
      'Hill did not say when the vote would take place.',
      'Hill | did not say | when the vote would take place',
    ],
  ],
  'British news, single quotation marks': [
    ["'It is over,' the minister said.", "the minister | said | 'It is over,'"],
    [
      "'We cannot go on like this,' Ms Okoye told MPs. 'The money has gone.'",
      "Ms Okoye | told | 'We cannot go on like this,' + 'The money has gone.'",
    ],
    ["The minister said it was 'not on the table'.", "The minister | said | it was 'not on the table'"],
    ["She added: 'We will publish it in due course.'", "She | added | 'We will publish it in due course.'"],
    ["'The ministers' plan is dead,' she said.", "she | said | 'The ministers' plan is dead,'"],
    ['The government denied it had misled parliament.', 'The government | denied | it had misled parliament'],
  ],
  'wire copy': [
    [
      'The deal is near, Reuters reported, citing two diplomats.',
      'Reuters | reported | The deal is near',
      'Reuters | citing | two diplomats',
    ],
    [
      'Sources close to the talks told Reuters the deal was near.',
      'Sources close to the talks | told | the deal was near',
    ],
    [
      'Two people familiar with the talks said the offer had been withdrawn.',
      'Two people familiar with the talks | said | the offer had been withdrawn',
    ],
    [
      'The ministry said in a statement that the road was open.',
      'The ministry | said | that the road was open',
    ],
    [
      'A spokesman for the ministry said the road was open.',
      'A spokesman for the ministry | said | the road was open',
    ],
    [
      'Smith was quoted as saying that the deal was dead.',
      'Smith | was quoted as saying | that the deal was dead',
    ],
    [
      'He was quoted by the Gazette as saying that nothing was decided.',
      'He | was quoted + as saying | that nothing was decided',
    ],
    [
      'An official, who asked not to be identified, said the plan was dead.',
      'An official | said | the plan was dead',
    ],
    [
      'The aide, who requested anonymity, said the talks had failed.',
      'The aide | said | the talks had failed',
    ],
    ['The official declined to be named.'],
    [
      'The ministry said the road was open, adding that work would go on.',
      'The ministry | said | the road was open',
      'The ministry | adding | that work would go on',
    ],
  ],
  'nouns that report': [
    [
      'Despite pleas from the mayors, the state has cut the fund.',
      'the mayors | pleas from | the state has cut the fund',
    ],
    ["Hill's claim that jobs would go is false.", "Hill's | claim | that jobs would go"],
    [
      'The board will not sign due to concerns that it could lose money.',
      ' | due to concerns | that it could lose money',
    ],
    ['There are fears that the plant will close.', ' | There are fears | that the plant will close'],
    [
      'The board said it will not sign due to fears that it could lose money.',
      'The board | said | it will not sign',
      'The board | due to fears | that it could lose money',
    ],
  ],
  'several cues, one source': [
    [
      'The mayor said the plan had failed and called for a new one.',
      'The mayor | said | the plan had failed and called for a new one',
    ],
    [
      'The union rejected the offer, saying that it was too low.',
      'The union | rejected | the offer',
      'The union | saying | that it was too low',
    ],
    [
      'Officials, speaking anonymously, dismissed the idea, stating that nothing had changed.',
      'Officials | dismissed | the idea',
      'Officials | stating | that nothing had changed',
    ],
    [
      'Hill said that the lack of money has hurt the clinic and praised the staff.',
      'Hill | said | that the lack of money has hurt the clinic',
      'Hill | praised | the staff',
    ],
    [
      'Critics say it will cost jobs, while supporters insist it will not.',
      'Critics | say | it will cost jobs',
      'supporters | insist | it will not',
    ],
  ],
  'attitudes, in scope all only': [
    ['She fears that the plant will close.', 'She | fears | that the plant will close'],
    ['The party supports the levy.', 'The party | supports | the levy'],
    ['He wants a new inquiry.', 'He | wants | a new inquiry'],
  ],
  'refusals, requests, promises': [
    ['The minister refused to comment.', 'The minister | refused | to comment'],
    [
      'The council rejected calls from residents for a bypass.',
      'The council | rejected | calls from residents for a bypass',
    ],
    ['The union called for a strike.', 'The union | called for | a strike'],
    ['The board pledged to publish the report.', 'The board | pledged | to publish the report'],
    ['The mayor urged residents to stay at home.', 'The mayor | urged | residents to stay at home'],
  ],
  headlines: [
    ['Minister: tax must rise', 'Minister | : | tax must rise'],
    ['Tax must rise, says minister', 'minister | says | Tax must rise'],
    ['Union demands action on pay', 'Union | demands | action on pay'],
    ['Experts fear second wave of closures', 'Experts | fear | second wave of closures'],
    ['Mayor blasts budget cuts', 'Mayor | blasts | budget cuts'],
  ],
  'speeches and transcripts': [
    ['MS HILL: We will publish the report in May.', 'MS HILL | : | We will publish the report in May'],
    ['I believe that this House should act.', 'I | believe | that this House should act'],
  ],
  passives: [
    ['The plan was criticised by unions.', 'unions | was criticised | The plan'],
    ['It is understood that the talks have failed.', ' | is understood | that the talks have failed'],
    ['The minister is expected to resign.', ' | is expected | The minister + to resign'],
  ],
  'relative clauses': [
    ['Hill, who chairs the panel, said the vote was off.', 'Hill | said | the vote was off'],
  ],
  'no attribution at all': [
    ['The road was closed for two days.'],
    ['The army fired at the bridge.'],
    ['Read more about the story in our newsletter'],
  ],
}

for (const [style, rows] of Object.entries(STYLES)) {
  describe(style, () => {
    for (const [sentence, ...expected] of rows) it(sentence, () => expect(read(sentence)).toEqual(expected))
  })
}

describe('the rule attributor', () => {
  it('leaves attitudes out in scope speech', () => {
    expect(read('She fears that the plant will close.', 'speech')).toEqual([])
    expect(read('She said that the plant will close.', 'speech')).toHaveLength(1)
  })

  it('carries a quotation without a cue to the source before it in its paragraph, with a low confidence', () => {
    const text =
      'Hill spoke for an hour. “We are done here,” she said. The hall was quiet. “Nobody helped us at all.”'
    const found = attributeByRules(tag(takeApart(text)), 'all')
    const last = found.at(-1)!
    expect(last.cue).toEqual([])
    expect(text.slice(last.source[0]!.start, last.source[0]!.end)).toBe('she')
    expect(last.confidence).toBeLessThan(0.5)
  })

  it('goes on with a quotation that re-opens in the next paragraph', () => {
    const text = 'Hill said: “We are done here.\n\n“Nobody helped us at all.”'
    expect(read(text)).toEqual(['Hill | said | “We are done here. + “Nobody helped us at all.”'])
  })

  it('gives spans inside the text, in order, whatever the text', () => {
    const word = fc.constantFrom(
      'said',
      'told',
      'Hill',
      'the',
      'that',
      ',',
      '.',
      '“',
      '”',
      "'",
      'according',
      'to',
      'and',
      'fears',
      ':',
      '\n',
      '😀',
      'claims',
      'from',
      'by',
      '—',
      'who',
      'is',
      'asked',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const text = words.join(' ')
        for (const attribution of attributeByRules(tag(takeApart(text)), 'all')) {
          for (const ranges of [attribution.source, attribution.cue, attribution.content]) {
            for (const { start, end } of ranges)
              expect(0 <= start && start < end && end <= text.length).toBe(true)
          }
          expect(attribution.cue.length + attribution.content.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})

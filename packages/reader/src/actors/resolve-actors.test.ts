import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeByRules } from '../attribution/rules/rules.ts'
import { type Codebook, type CodebookActor, EMPTY_CODEBOOK } from '../codebook.ts'
import type { ActorMention, ChainLink } from '../statement.ts'
import { tag } from '../text/tags.ts'
import { takeApart } from '../text/take-apart.ts'
import { resolveActors } from './resolve-actors.ts'

const actor = (
  id: string,
  label: string,
  kind: CodebookActor['kind'],
  more: Partial<CodebookActor> = {},
): CodebookActor => ({
  id,
  label,
  kind,
  of: null,
  role: null,
  aliases: [],
  metonyms: [],
  notIn: [],
  from: null,
  to: null,
  ...more,
})

/** An invented country's debate. */
const CODEBOOK: Codebook = {
  ...EMPTY_CODEBOOK,
  actors: [
    actor('GOV', 'Government of Norland', 'organisation', {
      metonyms: ['Stellin'],
      aliases: ['Norland government'],
      notIn: ['Stellin Gazette'],
    }),
    actor('P-HILL', 'Joanna Hill', 'person', {
      of: 'GOV',
      role: 'energy minister',
      aliases: ['Hill', 'Jo Hill', 'Johanna Hill'],
    }),
    actor('ADMIN', 'Okoye administration', 'organisation', {
      aliases: ['Okoye administration'],
      from: '2020-01-01',
      to: '2024-01-01',
    }),
    actor('P-OKOYE', 'Daniel Okoye', 'person', { of: 'ADMIN', role: 'President', aliases: ['Okoye'] }),
    actor('MIN', 'Ministry of Energy', 'organisation', {
      of: 'GOV',
      aliases: ['Energy Ministry', 'the ministry'],
    }),
    actor('PARL', 'Norland Assembly', 'organisation', { aliases: ['Norland lawmakers', 'the Assembly'] }),
  ],
  outlets: [
    {
      id: 'OUT-GAZ',
      label: 'The Stellin Gazette',
      kind: 'newspaper',
      country: null,
      control: null,
      aliases: ['Stellin Gazette', 'the Gazette'],
    },
    { id: 'OUT-NWS', label: 'Norland Wire', kind: 'agency', country: null, control: null, aliases: [] },
  ],
}

function resolve(text: string, outlet: string | null = null, date: string | null = '2023-05-01') {
  const tagged = tag(takeApart(text))
  const attributions = attributeByRules(tagged, 'all')
  return { attributions, ...resolveActors(tagged, attributions, CODEBOOK, { text, outlet, date }) }
}

const shown = (mention: ActorMention | null): string =>
  mention === null
    ? 'nobody'
    : `${mention.id ?? mention.name} ${mention.anonymity}${mention.organisation === null ? '' : ` of ${mention.organisation}`}`
const linked = (chain: readonly ChainLink[]): string =>
  chain
    .map((link) => `${link.id ?? link.name} (${link.role}${link.explicit ? '' : ', inferred'})`)
    .join(' > ')

describe('the speaker of the last attribution', () => {
  const rows: readonly (readonly [string, string])[] = [
    // names, titles, variants
    ['Joanna Hill said the levy was dead.', 'P-HILL named-person of Government of Norland'],
    ['Johanna Hill said the levy was dead.', 'P-HILL named-person of Government of Norland'],
    ['Ms Hill said the levy was dead.', 'P-HILL named-person of Government of Norland'],
    ['Energy Minister Jo Hill said the levy was dead.', 'P-HILL named-person of Government of Norland'],
    ['Maria Brandt said the levy was dead.', 'Maria Brandt named-person'],
    ['Maria Brandt spoke first. Ms Brandt said the levy was dead.', 'Maria Brandt named-person'],
    ['Maria Brandt spoke first. Later Brandt said the levy was dead.', 'Maria Brandt named-person'],
    ['Peter Hill said the levy was dead.', 'Peter Hill named-person'],
    [
      'Secretary of Energy Joanna Hill said the levy was dead.',
      'P-HILL named-person of Government of Norland',
    ],
    ['Marek Lund, a lawmaker in his party, said the levy was dead.', 'Marek Lund named-person'],
    [
      'A friend of Joanna Hill said the levy was dead.',
      'A friend of Joanna Hill anonymous-described of Government of Norland',
    ],
    // a time before a phrase is no part of it
    [
      'In April 2024 a Canadian official said the levy was dead.',
      'a Canadian official anonymous-described of government of Canada',
    ],
    ['Last week the ministry said the levy was dead.', 'MIN named-organisation of Government of Norland'],
    [
      'A week earlier a member of parliament said the levy was dead.',
      'a member of parliament anonymous-described',
    ],
    // possessors are not the speaker
    ['President Hill himself said the levy was dead.', 'P-HILL named-person of Government of Norland'],
    ["Hill's office said the levy was dead.", "Hill's office named-organisation of Government of Norland"],
    ["President Daniel Okoye's administration said the levy was dead.", 'ADMIN named-organisation'],
    ["Okoye's aides said the levy was dead.", "Okoye's aides unnamed-collective of Okoye administration"],
    // metonyms, countries, longer names
    ['Stellin said the levy was dead.', 'GOV named-organisation'],
    ['The Stellin Gazette said the levy was dead.', 'OUT-GAZ named-outlet'],
    ['Ottawa said the levy was dead.', 'government of Canada named-organisation of Canada'],
    ['Canada said the levy was dead.', 'Canada named-organisation'],
    [
      'Canadian officials said the levy was dead.',
      'Canadian officials unnamed-collective of government of Canada',
    ],
    ['The Gazette reported it. The newspaper said the levy was dead.', 'OUT-GAZ named-outlet'],
    ['The Economist said the levy was dead.', 'The Economist named-outlet'],
    ['Economist Maria Brandt said the levy was dead.', 'Maria Brandt named-person'],
    // bodies and documents
    ['The ministry said the levy was dead.', 'MIN named-organisation of Government of Norland'],
    [
      'A spokesman for the Energy Ministry said the levy was dead.',
      'MIN named-organisation of Government of Norland',
    ],
    ['The report said the levy was dead.', 'report document'],
    [
      'A letter from the ministry said the levy was dead.',
      'A letter from the ministry document of Ministry of Energy',
    ],
    ['A Norland Wire report said the levy was dead.', 'OUT-NWS named-outlet'],
    // groups
    ['Critics said the levy was dead.', 'Critics unnamed-collective'],
    ['Critics, including Joanna Hill, said the levy was dead.', 'Critics unnamed-collective'],
    ['Norland lawmakers said the levy was dead.', 'PARL unnamed-collective of Norland Assembly'],
    // anonymity
    ['A source said the levy was dead.', 'A source anonymous-bare'],
    ['Sources said the levy was dead.', 'Sources anonymous-bare'],
    [
      'A person familiar with the talks said the levy was dead.',
      'A person familiar with the talks anonymous-described',
    ],
    ['Two senior officials said the levy was dead.', 'Two senior officials anonymous-described'],
    ['Officials, speaking anonymously, said the levy was dead.', 'Officials anonymous-described'],
    ['An official said the levy was dead.', 'An official anonymous-described'],
    [
      'Canadian officials said no deal was near. The officials spoke on condition of anonymity.',
      'Canadian officials anonymous-described of government of Canada',
    ],
    ['It is understood that the levy is dead.', 'It is understood passive'],
    // pronouns
    [
      'Joanna Hill spoke in Leeds. She said the levy was dead.',
      'P-HILL named-person of Government of Norland',
    ],
    [
      'Joanna Hill met Daniel Okoye. He said the levy was dead.',
      'P-OKOYE named-person of Okoye administration',
    ],
    [
      'Maria Brandt said no. Critics met Peter Lund. She said the levy was dead.',
      'Maria Brandt named-person',
    ],
    [
      'The ministry published its plan. It said the levy was dead.',
      'MIN named-organisation of Government of Norland',
    ],
    ['Critics met Ms Hill. They said the levy was dead.', 'Critics unnamed-collective'],
    // an unnamed source taken up again is the same source
    [
      'Two senior Canadian officials said no deal was near. The officials said the levy was dead.',
      'Two senior Canadian officials anonymous-described of government of Canada',
    ],
    [
      'A union source said no deal was near. The source said the levy was dead.',
      'A union source anonymous-described',
    ],
    ['One of the people said the levy was dead.', 'One of the people anonymous-described'],
    [
      'An aide who asked not to be named because the talks are private said the levy was dead.',
      'An aide anonymous-described',
    ],
    ['Sources in Ottawa said the levy was dead.', 'Sources in Ottawa anonymous-described of Canada'],
    // an invented country is no surname
    ["Vadia's water minister objected. Vadia said the levy was dead.", 'Vadia named-organisation'],
    ['They met in Lindholm. Lindholm said the levy was dead.', 'Lindholm named-organisation'],
    ['Peter Lindholm lives in Lindholm. Lindholm said the levy was dead.', 'Peter Lindholm named-person'],
    // names beside a description
    ["Labour's education spokesman, Kit Rowe, said the levy was dead.", 'Kit Rowe named-person of Labour'],
    ['The applicant, Halden Stone Ltd, said the levy was dead.', 'Halden Stone Ltd named-organisation'],
    ['The operator, Nordgas Oy, said the levy was dead.', 'Nordgas Oy named-organisation'],
    [
      'The levy was dead, according to a poll released Monday by the Keller Foundation.',
      'a poll released Monday by the Keller Foundation document of Keller Foundation',
    ],
    ['Green MP Lotte Blum said the levy was dead.', 'Lotte Blum named-person'],
    ["The Steelworkers' Union said the levy was dead.", "Steelworkers' Union named-organisation"],
    // one of many has no name
    ['A senior Tory said the levy was dead.', 'A senior Tory anonymous-described'],
    ['One Tory said the levy was dead.', 'One Tory anonymous-described'],
    ['A leading Democrat said the levy was dead.', 'A leading Democrat anonymous-described'],
    ['A defiant Varga said no. Varga said the levy was dead.', 'Varga named-person'],
    // bodies that look like people, people that look like bodies
    ['The levy was dead, according to Eurostat.', 'Eurostat named-organisation'],
    ['Greenpeace said the levy was dead.', 'Greenpeace named-organisation'],
    ['Scotland Yard said the levy was dead.', 'Scotland Yard named-organisation'],
    ['Varga Steel said profits fell. It said the levy was dead.', 'Varga Steel named-organisation'],
    ['Samantha Power said the levy was dead.', 'Samantha Power named-person'],
    ['“Is the levy dead?” asked MEP Lena Vos.', 'Lena Vos named-person'],
    ['The Health Secretary said the levy was dead.', 'Health Secretary named-person'],
    // who only hears or is spoken of does not speak
    ['Ministers are said to be considering a levy.', 'are said passive'],
    ['Hill is said to have opposed the levy.', 'is said passive'],
    ['Hill is alleged to have opposed the levy.', 'is alleged passive'],
    // a relative clause about the source, and a floating "neither"
    [
      'An aide to the prime minister, who requested anonymity to discuss private talks, said she would quit.',
      'An aide to the prime minister anonymous-described',
    ],
    ['Lund neither confirmed nor denied the report.', 'Lund named-person'],
    ['Maria Brandt neither confirmed nor denied the report.', 'Maria Brandt named-person'],
  ]
  for (const [text, expected] of rows) {
    it(text, () => expect(shown(resolve(text).speakers.at(-1)?.speaker ?? null)).toBe(expected))
  }
})

describe('joint speakers', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Joanna Hill and Daniel Okoye said the levy was dead.', ['P-HILL', 'P-OKOYE']],
    ['The mayor and the council said the levy was dead.', ['mayor', 'council']],
    ['Treasury and energy officials said the levy was dead.', ['Treasury and energy officials']],
    ['Neither Maria Brandt nor Peter Lund said the levy was dead.', ['Maria Brandt', 'Peter Lund']],
    [
      'Dr Lena Fisk and Dr Paul Okello said no deal was near. They said the levy was dead.',
      ['Lena Fisk', 'Paul Okello'],
    ],
  ]
  for (const [text, expected] of rows) {
    it(text, () =>
      expect(
        resolve(text)
          .speakers.at(-1)!
          .speakers.map((s) => s.id ?? s.name),
      ).toEqual(expected),
    )
  }
})

describe('a source as a finder marks it', () => {
  /** The speakers of a source before "said". */
  const speakersOf = (source: string, before = ''): (string | null)[] => {
    const text = `${before}${source} said the levy was dead.`
    const range = (words: string) => ({
      start: text.lastIndexOf(words),
      end: text.lastIndexOf(words) + words.length,
    })
    const attribution = {
      source: [range(source)],
      cue: [range('said')],
      content: [range('the levy was dead')],
      mode: 'indirect' as const,
      confidence: 1,
    }
    const resolved = resolveActors(tag(takeApart(text)), [attribution], EMPTY_CODEBOOK, { text })
    return resolved.speakers[0]!.speakers.map(({ name }) => name)
  }
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Germany, France and Italy', ['Germany', 'France', 'Italy']],
    ['Germany, France, Italy and Spain', ['Germany', 'France', 'Italy', 'Spain']],
    ['The United States and Germany', ['United States', 'Germany']],
    ['Germany and the United States', ['Germany', 'United States']],
    ['Bosnia and Herzegovina, Serbia and Croatia', ['Bosnia and Herzegovina', 'Serbia', 'Croatia']],
    ['Ann Hill, Ben Okoye and Carl Brandt', ['Ann Hill', 'Ben Okoye', 'Carl Brandt']],
    ['The BBC, ITV and Sky News', ['BBC', 'ITV', 'Sky News']],
    ['Ministers, unions and employers', ['Ministers', 'unions', 'employers']],
    ['Ann Hill, the mayor, and Ben Okoye, her deputy,', ['Ann Hill', 'Ben Okoye']],
    ['The prime minister, Ann Hill, and the chancellor, Ben Okoye,', ['Ann Hill', 'Ben Okoye']],
    ['Ann Hill, 54, and Ben Okoye, 33,', ['Ann Hill', 'Ben Okoye']],
    ['Two MPs, Ann Hill and Ben Okoye,', ['Ann Hill', 'Ben Okoye']],
    // commas that join no speakers
    ['Ann Hill, the mayor and party leader,', ['Ann Hill']],
    ['Ann Hill, Minister for Trade and Industry,', ['Ann Hill']],
    ['Ann Hill, who has written books, papers and reports,', ['Ann Hill']],
    ['Critics, including Ann Hill, Ben Okoye and Carl Brandt,', ['Critics']],
    ['Leaders of France, Germany and Italy', ['Leaders of France, Germany and Italy']],
    ['Officials in Kyiv and Washington', ['Officials in Kyiv and Washington']],
    ['Aides to Ms Hill and Mr Okoye', ['Aides to Ms Hill and Mr Okoye']],
    ['A group of farmers and growers', ['A group of farmers and growers']],
  ]
  for (const [source, expected] of rows) it(source, () => expect(speakersOf(source)).toEqual(expected))

  it('may be a lone "who", which stands for the subject and not for the nearest noun', () => {
    const text =
      'Three diplomats objected. One of them, who asked not to be named as the talks were private, said it was dead.'
    const at = (words: string) => ({
      start: text.lastIndexOf(words),
      end: text.lastIndexOf(words) + words.length,
    })
    const attribution = {
      source: [at('who')],
      cue: [at('said')],
      content: [at('it was dead')],
      mode: 'indirect' as const,
      confidence: 1,
    }
    const { speaker } = resolveActors(tag(takeApart(text)), [attribution], EMPTY_CODEBOOK, { text })
      .speakers[0]!
    expect(speaker).toMatchObject({ name: 'One of them', facets: { reason: 'the talks were private' } })
  })
})

describe('what is said of an unnamed source', () => {
  const rows: readonly (readonly [string, object])[] = [
    ['Two senior Canadian officials said no deal was near.', { rank: 'senior', number: 'two' }],
    ['A former adviser said no deal was near.', { rank: 'former', number: 'one' }],
    [
      'An official, who asked not to be named because he was not authorised to speak publicly, said no deal was near.',
      { number: 'one', reason: 'he was not authorised to speak publicly' },
    ],
    ['Several diplomats said no deal was near.', { number: 'several' }],
    ['It is reported that no deal was near.', { number: 'unknown' }],
    ['The two former envoys said no deal was near.', { number: 'two', rank: 'former' }],
    ['A second diplomat said no deal was near.', { number: 'one', body: null }],
    ['Two officials said no deal was near. The officials said it was dead.', { number: 'two' }],
    [
      'An official, who was not authorised to brief the press and spoke on condition of anonymity, said no deal was near.',
      { reason: 'was not authorised to brief the press' },
    ],
  ]
  for (const [text, expected] of rows)
    it(text, () => expect(resolve(text).speakers.at(-1)!.speaker?.facets).toMatchObject(expected))
})

describe('the chain from the original source to this document', () => {
  const rows: readonly (readonly [string, string | null, string])[] = [
    [
      'Joanna Hill said the levy was dead.',
      null,
      'P-HILL (original-source) > outlet not named (publishing-outlet, inferred)',
    ],
    [
      'Joanna Hill said the levy was dead.',
      'The Stellin Gazette',
      'P-HILL (original-source) > OUT-GAZ (publishing-outlet, inferred)',
    ],
    [
      'Joanna Hill told Norland Wire that the levy was dead.',
      'The Stellin Gazette',
      'P-HILL (original-source) > OUT-NWS (reporting-outlet) > OUT-GAZ (publishing-outlet, inferred)',
    ],
    [
      'Joanna Hill said in an interview with Norland Wire that the levy was dead.',
      'The Stellin Gazette',
      'P-HILL (original-source) > OUT-NWS (reporting-outlet) > OUT-GAZ (publishing-outlet, inferred)',
    ],
    [
      'Joanna Hill told the Gazette that the levy was dead.',
      'The Stellin Gazette',
      'P-HILL (original-source) > OUT-GAZ (publishing-outlet)',
    ],
    [
      'Joanna Hill told the Gazette that the levy was dead.',
      'The Old Gazette',
      'P-HILL (original-source) > OUT-GAZ (reporting-outlet) > The Old Gazette (publishing-outlet, inferred)',
    ],
    [
      'The levy was dead, according to the Gazette, which cited an aide.',
      'Norland Wire',
      'an aide (original-source) > OUT-GAZ (reporting-outlet) > OUT-NWS (publishing-outlet, inferred)',
    ],
    [
      'Maria Brandt told the Echo Gazette that the levy was dead.',
      'The Echo Gazette',
      'Maria Brandt (original-source) > The Echo Gazette (publishing-outlet)',
    ],
    [
      'The Gazette quoted a diplomat as saying that the levy was dead.',
      'Norland Wire',
      'a diplomat (original-source) > OUT-GAZ (reporting-outlet) > OUT-NWS (publishing-outlet, inferred)',
    ],
    [
      'Joanna Hill told Norland Wire that the levy was dead, according to the Gazette.',
      null,
      'P-HILL (original-source) > OUT-NWS (reporting-outlet) > OUT-GAZ (relaying-outlet) > outlet not named (publishing-outlet, inferred)',
    ],
    [
      'The levy was dead, the Gazette reported, citing two officials.',
      null,
      'two officials (original-source) > OUT-GAZ (reporting-outlet) > outlet not named (publishing-outlet, inferred)',
    ],
    [
      'The levy was dead, the Gazette reported, citing rising costs.',
      null,
      'OUT-GAZ (reporting-outlet) > outlet not named (publishing-outlet, inferred)',
    ],
    [
      'The report said, citing an unnamed official, that the levy was dead.',
      null,
      'an unnamed official (original-source) > report (original-source) > outlet not named (publishing-outlet, inferred)',
    ],
    [
      'The Gazette reported that the levy was dead.',
      'Norland Wire',
      'OUT-GAZ (reporting-outlet) > OUT-NWS (publishing-outlet, inferred)',
    ],
    [
      'The levy is dead, according to the Gazette. Officials, speaking anonymously, said there was no plan.',
      'Norland Wire',
      'Officials (original-source) > OUT-GAZ (reporting-outlet, inferred) > OUT-NWS (publishing-outlet, inferred)',
    ],
    [
      'The Gazette and Sky News reported that the levy was dead.',
      'Norland Wire',
      'OUT-GAZ (reporting-outlet) > Sky News (reporting-outlet) > OUT-NWS (publishing-outlet, inferred)',
    ],
    [
      'A spokesman for the Energy Ministry said the levy was dead.',
      'Norland Wire',
      'MIN (original-source) > A spokesman for the Energy Ministry (spokesperson) > OUT-NWS (publishing-outlet, inferred)',
    ],
  ]
  for (const [text, outlet, expected] of rows) {
    it(`${text} [${outlet ?? 'no outlet'}]`, () =>
      expect(linked(resolve(text, outlet).speakers.at(/citing|which cited/.test(text) ? 0 : -1)!.chain)).toBe(
        expected,
      ))
  }
})

describe('the voice of a sentence without an attribution', () => {
  const voices = (text: string): string[] => resolve(text, 'Norland Wire').voices.map((v) => shown(v.speaker))

  it('is this outlet’s own', () => {
    expect(voices('The levy is dead.')).toEqual(['OUT-NWS outlet-voice'])
  })
  it('is carried over from the outlet reported before it in the paragraph, and marked as inferred', () => {
    const text =
      'The Gazette reported that the levy was dead. It would have raised little.\n\nThe road is closed.'
    expect(voices(text)).toEqual(['OUT-NWS outlet-voice', 'OUT-GAZ inferred-outlet', 'OUT-NWS outlet-voice'])
    expect(resolve(text).voices[1]!.inferred).toBe(true)
  })
  it('is not carried over a contrast, nor from a person', () => {
    expect(voices('The Gazette reported that the levy was dead. However, the road is open.')[1]).toBe(
      'OUT-NWS outlet-voice',
    )
    expect(voices('Joanna Hill said that the levy was dead. The road is open.')[1]).toBe(
      'OUT-NWS outlet-voice',
    )
  })
})

describe('known names', () => {
  it('hold in their dates only', () => {
    const named = (date: string) =>
      resolve('The Okoye administration said no deal was near.', null, date).speakers[0]!.speaker?.id
    expect(named('2023-05-01')).toBe('ADMIN')
    expect(named('2025-05-01')).toBeNull()
  })
  it('mark the possessor inside a longer phrase', () => {
    const { mentions } = resolve("Hill's office said no deal was near.")
    expect(mentions[0]).toMatchObject({ possessor: true, actor: { id: 'P-HILL' } })
  })
  it('never merge the unnamed across documents: they have no id', () => {
    expect(resolve('A source said no deal was near.').speakers[0]!.speaker?.id).toBeNull()
  })
})

describe('every answer', () => {
  it('has its spans in the text, and one speaker an attribution, whatever the text', () => {
    const word = fc.constantFrom(
      'Hill',
      'said',
      'the',
      'and',
      ',',
      '.',
      'officials',
      'told',
      'Norland Wire',
      'She',
      'who',
      '“',
      '”',
      "'s",
      '\n\n',
      '😀',
      'a spokesman for',
      'according to',
      'ministry',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        const { attributions, speakers, mentions } = resolve(text)
        expect(speakers).toHaveLength(attributions.length)
        for (const { chain } of speakers) {
          for (const { span } of chain)
            if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.quote)
        }
        for (const { start, end } of mentions)
          expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

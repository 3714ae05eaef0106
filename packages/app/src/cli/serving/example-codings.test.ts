import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Briefing } from '../../analysis/briefing/briefing.ts'
import { briefingInRecord } from '../../analysis/briefing/briefing-in-record.ts'
import type { Balance } from '../../analysis/figures/balance.ts'
import { itemBalances } from '../../analysis/figures/item-balances.ts'
import type { Contradiction } from '../../analysis/matters/contradiction.ts'
import { contradictionsOf } from '../../analysis/matters/contradictions.ts'
import { heldOn, type Matter, mattersOf } from '../../analysis/matters/matters.ts'
import { knownBy, type Told } from '../../analysis/matters/told.ts'
import { toldInRecord } from '../../analysis/matters/told-in-record.ts'
import { loadCodebook } from '../../codebook/codebook-file.ts'
import { briefingHtml } from '../../exchange/briefing/html.ts'
import { briefingMarkdown } from '../../exchange/briefing/markdown.ts'
import { ruleReader } from '../../intake/testing/rule-reader.ts'
import { intake } from '../../intake.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'
import { codeExample, exampleDebate } from './example-codings.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-examples-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Shown {
  readonly told: readonly Told[]
  readonly matters: readonly Matter[]
  readonly contradictions: readonly Contradiction[]
  readonly balances: readonly Balance[]
  readonly briefing: Briefing
  /** On the matter with the most reports alone. */
  readonly matterBriefing: Briefing
  readonly mattersKnownBy: (day: string) => readonly Matter[]
}

/** What analysis says of an example debate as the demo makes it, here read by rules alone: the codings hold all the same. */
const known = new Map<string, Promise<Shown>>()

/** Each debate is read once for all tests. */
function shown(name: string): Promise<Shown> {
  const before = known.get(name) ?? read(name)
  known.set(name, before)
  return before
}

async function read(name: string): Promise<Shown> {
  const place = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
  const example = exampleDebate(`${place}.yaml`)
  const codebook = (await loadCodebook(example.codebook)).codebook ?? EMPTY_CODEBOOK
  const { db, close } = await openRecord(join(folder, name), { create: true })
  try {
    const act = { coder: await personCoder(db, 'demo'), at: new Date('2025-09-01T12:00:00Z') }
    for await (const event of intake(db, [place], { reader: ruleReader(codebook), codebook, act }))
      if (event.kind === 'problem') throw new Error(event.problem.what)
    await codeExample(db, example, act)
    const { told, names } = await toldInRecord(db)
    const matters = mattersOf(told, names)
    return {
      told,
      matters,
      contradictions: contradictionsOf(told, names),
      balances: await itemBalances(db, {}, (key) => key, undefined),
      briefing: await briefingInRecord(db, undefined, '2025-02-01'),
      matterBriefing: await briefingInRecord(db, matters[0]?.key, '2025-02-01'),
      mattersKnownBy: (day) => mattersOf(knownBy(told, day), names),
    }
  } finally {
    await close()
  }
}

const kindsOf = ({ contradictions }: Shown) => new Set(contradictions.map(({ kind }) => kind))
const matter = (matters: readonly Matter[], key: string) => matters.find((one) => one.key === key)
const held = (found: Matter | undefined, day: string) =>
  found === undefined ? [] : heldOn(found, day).map(({ state }) => state.state)

describe('the example of a permit for a pesticide', () => {
  let debate: Shown
  const PERMIT = 'ORG-AGRI|ORG-GROWERS|IT-VELARIN'
  beforeAll(async () => {
    debate = await shown('beet')
  })

  test('its matter goes from requests and refusals to a secret decision, a condition eased, and back', () => {
    const permit = matter(debate.matters, PERMIT)
    expect(permit?.requests.map(({ state }) => state)).toEqual(['requested', 'urged-by-third-party'])
    expect(permit?.reversals.map(({ before, after }) => `${before.state} > ${after.state}`)).toEqual([
      'refused-maintained > decided',
      'use-restriction-set > use-restriction-eased',
      'later-confirmed > reversed',
    ])
    expect(held(permit, '2023-02-15')).toEqual(['refused', 'refused-maintained'])
    expect(held(permit, '2023-03-27')).toContain('decided')
    expect(held(matter(debate.mattersKnownBy('2023-03-27'), PERMIT), '2023-03-27')).not.toContain('decided')
    expect(held(permit, '2024-01-17')).toContain('reversed')
  })

  test('what somebody else had to consent to, and who permitted it before, are matters of their own', () => {
    expect(matter(debate.matters, 'ORG-ES-GOV|CTRY-NO|IT-VELARIN')?.states.map(({ state }) => state)).toEqual(
      ['third-party-consent', 'refused'],
    )
    expect(matter(debate.matters, 'ORG-ES-GOV|estrian growers|IT-VELARIN')?.states).toHaveLength(1)
  })

  test('it holds contradictions of each kind, and what only looks like one', () => {
    expect([...kindsOf(debate)]).toEqual(
      expect.arrayContaining([
        'opposite-states',
        'claim-and-denial',
        'disjoint-figures',
        'then-and-now',
        'own-later-account',
        'number-drift',
        'different-scope',
        'condition-changed',
      ]),
    )
    const denied = debate.contradictions.find(({ kind }) => kind === 'claim-and-denial')
    expect(denied?.sides.map(({ sourcing }) => sourcing.kind)).toEqual(['anonymous', 'named'])
    expect(denied?.resolved?.known).toBe('2023-04-05')
  })

  test('what was made less what was sold is what can be left; what Norvale received does not add to it', () => {
    const velarin = debate.balances.find(({ item }) => item === 'IT-VELARIN')
    expect(velarin?.remainders).toMatchObject([{ bounds: { lo: 2230, hi: 3570 } }])
    expect(velarin?.levels).toMatchObject([{ verdict: 'drift' }])
    expect(velarin?.conflicts).toEqual(['received'])
  })
})

describe('the briefing on the permit', () => {
  let briefing: Briefing
  let matterBriefing: Briefing
  beforeAll(async () => {
    ;({ briefing, matterBriefing } = await shown('beet'))
  })
  const linesUnder = (heading: string, of = briefing) =>
    of.sections.find((section) => section.heading.startsWith(heading))?.lines.map(({ text }) => text) ?? []

  test('says what is decided, who wants what, what contradicts and what is not known', () => {
    expect(linesUnder('What is decided')[0]).toBe(
      'Ministry of Agriculture of Norvale decides on Velarin for Norvale Beet Growers.',
    )
    expect(linesUnder('Who wants what')).toContain(
      'Ida Brandvik: against (2023-01-24), then for (2023-03-28).',
    )
    expect(linesUnder('Figures').join(' ')).toContain('2,230 to 3,570 are left')
    expect(linesUnder('Contradictions').join(' ')).toContain('Announced on 2023-04-05 settled it.')
    const forecasts = linesUnder('Forecasts').join(' ')
    for (const came of [
      'Came true on 2023-07-31.',
      'Did not come true on 2024-01-17.',
      'Kept on 2023-06-20.',
      'Reversed on 2023-04-05.',
    ])
      expect(forecasts).toContain(came)
    expect(linesUnder('Contradictions').join(' ')).toContain(
      'A person marked it explained: “the ministry counts only',
    )
    expect(linesUnder('What is not known').length).toBeGreaterThan(1)
    expect(linesUnder('Time line').join(' ')).toContain('decided, according to sources without a name')
  })

  test('one on the permit alone has its own forecasts, its precedents, and what it rests on', () => {
    const forecasts = linesUnder('Forecasts', matterBriefing)
    expect(forecasts.length).toBeGreaterThan(0)
    expect(forecasts.length).toBeLessThan(linesUnder('Forecasts').length)
    expect(linesUnder('What is decided', matterBriefing).join(' ')).toMatch(/Precedent: .+ by 20\d\d-/)
    const statements = (of: Briefing) => Number.parseInt(linesUnder('What this rests on', of)[0] ?? '', 10)
    expect(statements(matterBriefing)).toBeGreaterThan(5)
    expect(statements(matterBriefing)).toBeLessThan(statements(briefing))
  })

  test('every sentence leads to sources, and every source stands once, in its own words', () => {
    const cited = briefing.sections.flatMap(({ lines }) => lines.flatMap(({ statements }) => statements))
    const sources = briefing.sources.map(({ statement }) => statement)
    expect(sources).toEqual([...new Set(cited)])
    for (const { sentence } of briefing.sources) expect(sentence).not.toBe('')
    const html = briefingHtml(briefing)
    expect(html).not.toMatch(/<(?:script|img|link|iframe)/)
    expect(html.match(/<li id="source-/g)).toHaveLength(sources.length)
    expect(briefingMarkdown(briefing)).toContain('## Time line')
  })
})

describe('the example of arms for a state at war', () => {
  let debate: Shown
  const SUPPLY = 'CTRY-US|CTRY-UA|WS-ATACMS'
  beforeAll(async () => {
    debate = await shown('atacms')
  })

  test('the supply is one matter with its recipient: refused, decided in secret, used, exhausted', () => {
    const supply = matter(debate.matters, SUPPLY)
    expect(supply?.reversals.map(({ before, after }) => `${before.state} > ${after.state}`)).toEqual([
      'refused-maintained > decided',
    ])
    expect(held(supply, '2023-02-15')).toEqual(['refused-maintained'])
    expect(held(supply, '2023-10-17')).toEqual(expect.arrayContaining(['in-use', 'later-confirmed']))
    expect(supply?.states.at(-1)?.state).toBe('exhausted')
  })

  test('use inside Russia is another: forbidden, allowed, forbidden again', () => {
    const use = matter(debate.matters, 'CTRY-US|CTRY-UA|use inside russia')
    expect(held(use, '2022-08-01')).toEqual(['use-restriction-set'])
    expect(held(use, '2024-11-17')).toEqual(['use-restriction-eased'])
    expect(held(use, '2025-08-23')).toEqual(['use-restriction-reinstated'])
  })

  test('refused on record and decided, as unnamed people say, contradict each other; later use settles it', () => {
    const found = debate.contradictions.filter(({ kind }) => kind === 'opposite-states')
    expect(found[0]).toMatchObject({
      sides: [{ sourcing: { kind: 'named' } }, { sourcing: { kind: 'anonymous' } }],
      resolved: { known: '2023-10-17' },
    })
    expect([...kindsOf(debate)]).toEqual(
      expect.arrayContaining([
        'claim-and-denial',
        'then-and-now',
        'own-later-account',
        'different-scope',
        'condition-changed',
      ]),
    )
  })

  test('of 4,000 made at most 3,098 are left, or fewer than 2,200, as "many more" is read', () => {
    const atacms = debate.balances.find(({ item }) => item === 'WS-ATACMS')
    expect(atacms?.remainders.map(({ nominal, bounds }) => [nominal?.hi, bounds?.hi])).toEqual([
      [3098, 3588],
      [2200, 2780],
    ])
  })
})

test('every coded file is an article of its debate', () => {
  for (const name of ['atacms', 'beet']) {
    const place = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
    const files = readdirSync(place)
    expect(
      Object.keys(exampleDebate(`${place}.yaml`).articles).filter((file) => !files.includes(file)),
    ).toEqual([])
  }
})

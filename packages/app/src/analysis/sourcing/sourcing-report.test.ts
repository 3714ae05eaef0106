import type { ChainLink, ChainRole } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import { NAMES, type Saying, say } from '../matters/testing/told.ts'
import type { Told } from '../matters/told.ts'
import { claimData } from './as-data.ts'
import { matterClaim, viewOf } from './claim.ts'
import { sourcingOddityText } from './oddities.ts'
import { outletShares, wilson } from './outlet-share.ts'
import { sourcingReport } from './sourcing-report.ts'

/** A saying with its chain: `original-source Ada Ross`, and `publishing-outlet The Gazette?` where no text names it. */
function chained(saying: Saying, ...links: readonly string[]): Told {
  const chain = links.map((link): ChainLink => {
    const [role = '', ...name] = link.split(' ')
    const explicit = !link.endsWith('?')
    return {
      name: name.join(' ').replace(/\?$/, ''),
      id: null,
      role: ROLES[role] ?? 'spokesperson',
      explicit,
      span: null,
    }
  })
  return { ...say(saying), chain }
}
const ROLES: Readonly<Record<string, ChainRole>> = {
  source: 'original-source',
  reporting: 'reporting-outlet',
  relaying: 'relaying-outlet',
  publishing: 'publishing-outlet',
}

describe('the way back to a source', () => {
  test.each([
    ['an outlet that speaks for itself', 0, ['publishing Gazette']],
    ['a source that spoke to the outlet that printed it', 1, ['source Ada Ross', 'publishing Gazette?']],
    ['a spokesman, who speaks as the source', 1, ['source Works', 'spokesman A. Lee', 'publishing Gazette']],
    ['three senators side by side', 1, ['source A', 'source B', 'source C', 'publishing Gazette']],
    ['what another outlet reported', 2, ['source Ada Ross', 'reporting Post', 'publishing Gazette']],
    ['a relay of a relay', 3, ['source Ada Ross', 'reporting Post', 'relaying Wire', 'publishing Gazette']],
    ['another outlet’s own voice', 1, ['reporting Post', 'publishing Gazette']],
    ['nobody', null, []],
  ] as const)('%s: distance %s', (_, distance, links) => {
    const report = sourcingReport([chained({ id: 1, day: '2024-01-01', who: 'Ada Ross' }, ...links)])
    expect(report.distance).toEqual({ least: distance, most: distance })
    expect(report.oddities).toEqual(distance === null ? [{ kind: 'no-chain', statements: 1 }] : [])
  })

  test('a person is one source wherever quoted; a phrase without a name is one at each origin', () => {
    const official = { who: 'An official', anonymity: 'anonymous-bare' } as const
    const report = sourcingReport([
      chained({ id: 1, day: '2024-01-01', who: 'Ada Ross' }, 'source Ada Ross', 'publishing Gazette?'),
      chained({ id: 2, day: '2024-01-02', who: 'Ada Ross' }, 'source Ada Ross', 'publishing Courier'),
      chained({ id: 3, day: '2024-01-02', ...official }, 'source An official', 'publishing Courier'),
      chained({ id: 4, day: '2024-01-03', ...official }, 'source An official', 'publishing Herald'),
    ])
    expect(report.sources.map(({ name, paths }) => [name, paths.map(({ told }) => told.id)])).toEqual([
      ['Ada Ross', [1, 2]],
      ['An official', [3]],
      ['An official', [4]],
    ])
    expect([report.sourcing.independent, report.sourcing.reports, report.inferred]).toEqual([3, 4, 1])
    expect(report.oddities.map(sourcingOddityText)).toEqual([
      '“official” stands at 2 origins: these may be the same people',
    ])
  })

  test('a claim without statements has no source, and says so', () => {
    expect(claimData(viewOf([]), [])).toMatchObject({ about: 'nothing', statements: 0, sources: [], odd: [] })
  })
})

test('a claim is a view, a matter, or one of its states, denied ones too', () => {
  const told = [
    say({ id: 1, day: '2024-01-01', concept: 'C1', stance: -1, decision: { state: 'refused' } }),
    say({
      id: 2,
      day: '2024-01-02',
      concept: 'C1',
      stance: -1,
      decision: { state: 'under-discussion', affirmed: false },
    }),
  ]
  const key = 'US|Ukraine|ATACMS'
  expect(viewOf(told).about).toBe('against: C1')
  expect(matterClaim(told, NAMES, key)).toMatchObject({
    about: 'United States › Ukraine: ATACMS',
    told: [{ id: 1 }, { id: 2 }],
  })
  expect(matterClaim(told, NAMES, key, 'under-discussion')).toMatchObject({
    about: 'United States › Ukraine: ATACMS, not under discussion',
    told: [{ id: 2 }],
  })
  expect(matterClaim(told, NAMES, key, 'delivered')).toBe(null)
  expect(matterClaim(told, NAMES, 'nobody||nothing')).toBe(null)
})

test('the share of an outlet counts its sources without a name among those that are not itself', () => {
  const shares = outletShares(
    [
      { outlet: 'Gazette', anonymity: 'named-person', sources: 6, statements: [1, 2] },
      { outlet: 'Gazette', anonymity: 'unnamed-collective', sources: 2, statements: [3, 4] },
      { outlet: 'Gazette', anonymity: 'outlet-voice', sources: 40, statements: [5] },
      { outlet: 'Nobody’s', anonymity: 'outlet-voice', sources: 1, statements: [6] },
    ],
    [{ name: 'Gazette', kind: 'newspaper', control: null }],
  )
  expect(shares).toMatchObject([
    { outlet: 'Gazette', kind: 'newspaper', sources: 8, anonymous: 2, share: 0.25, statements: [3, 4] },
    { outlet: 'Nobody’s', kind: null, sources: 0, anonymous: 0, share: null, interval: null },
  ])
})

test('the interval of a share is Wilson’s: wide where there is little', () => {
  const rounded = (hits: number, of: number) => wilson(hits, of).map((end) => Math.round(end * 1000) / 1000)
  expect(rounded(0, 10)).toEqual([0, 0.278])
  expect(rounded(5, 10)).toEqual([0.237, 0.763])
  expect(rounded(500, 1000)).toEqual([0.469, 0.531])
})

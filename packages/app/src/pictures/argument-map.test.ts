import { describe, expect, test } from 'vitest'
import { argumentMapPicture, type DrawnArguments } from './argument-map.ts'
import { argumentMapLayout, type DrawnReason } from './argument-map-layout.ts'

const reason = (key: string, role: 'pro' | 'con', more: Partial<DrawnReason> = {}): DrawnReason => {
  const none: readonly string[] = []
  return {
    key,
    role,
    label: `Label of ${key}`,
    lines: ['scarcity'],
    uses: none,
    answers: none,
    answeredBy: none,
    ...more,
  }
}
const DAYS = { from: '2023-01-01', to: '2024-12-31' }
const FEW = reason('few', 'con', {
  uses: ['2023-02-01', '2024-02-01'],
  answers: ['2024-06-01'],
  answeredBy: ['make'],
})
const WIDE = { width: 1000, columns: 2 } as const
const NARROW = { width: 350, columns: 1 } as const

describe('the layout of an argument map', () => {
  test('no box lies on another, on wide paper and on narrow', () => {
    const reasons = [
      reason('make', 'pro'),
      FEW,
      reason('long', 'con', { label: 'A very long reason '.repeat(20) }),
    ]
    for (const plan of [WIDE, NARROW]) {
      const { boxes, width, height } = argumentMapLayout(reasons, DAYS, plan)
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        for (const other of boxes.filter((one) => one !== box && one.x === box.x))
          expect(box.y >= other.y + other.height || other.y >= box.y + box.height).toBe(true)
      }
    }
  })

  test('days stand on one scale in every box, and a link leads from the reason that answers', () => {
    const { boxes, links } = argumentMapLayout(
      [reason('make', 'pro', { uses: ['2024-06-01'] }), FEW],
      DAYS,
      WIDE,
    )
    const [make, few] = boxes
    expect((make?.strip.uses[0] ?? 0) - (make?.x ?? 0)).toBeCloseTo(
      (few?.strip.answers[0] ?? 0) - (few?.x ?? 0),
    )
    expect(links.map(({ from, to }) => [from, to])).toEqual([['make', 'few']])
  })

  test('a narrow map keeps room at the left for its links, and none where it has none', () => {
    const left = (reasons: readonly DrawnReason[]) => argumentMapLayout(reasons, DAYS, NARROW).boxes.at(-1)?.x
    expect(left([reason('make', 'pro'), FEW])).toBeGreaterThan(20)
    expect(left([FEW])).toBe(0)
  })

  test('without days, or with one day only, it is drawn all the same', () => {
    for (const days of [
      { from: null, to: null },
      { from: '2024-01-01', to: '2024-01-01' },
    ]) {
      const { boxes } = argumentMapLayout([reason('a', 'pro', { uses: ['2024-01-01'] })], days, WIDE)
      expect(boxes.flatMap(({ strip }) => strip.uses).every(Number.isFinite)).toBe(true)
    }
  })
})

describe('the picture of an argument map', () => {
  const drawn: DrawnArguments = {
    ...{ label: 'Send <them> & "now"', ...DAYS },
    reasons: [
      {
        ...{ key: 'few', label: '<script>alert(1)</script> & too few', role: 'con', scheme: 'scarcity' },
        uses: [{ day: '2023-02-01' }, { day: null }],
        users: [{ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: '<b>D</b>' }],
        answers: [{ name: 'E & F', first: '2024-01-01', by: null }],
      },
    ],
  }
  test('labels are never markup, and many names are counted', () => {
    for (const shape of ['wide', 'narrow'] as const) {
      const svg = argumentMapPicture(drawn, { theme: 'dark', shape })
      expect(svg).not.toMatch(/<script|<b>/)
      expect(svg).toContain('&lt;script&gt;')
      expect(svg).toContain('used by A, B and 2 more')
      expect(svg).toContain('answered by E &amp; F')
    }
  })
  test('where no codebook declares a reason it says so', () => {
    expect(argumentMapPicture({ ...drawn, reasons: [] })).toContain('No codebook declares a reason')
  })
})

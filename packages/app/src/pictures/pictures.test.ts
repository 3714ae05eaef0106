import { network, statementsFromRows } from '@onrecord/network'
import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { barChart } from './bar-chart.ts'
import { overlap } from './geometry.ts'
import { heatMap } from './heat-map.ts'
import { networkPicture } from './network-picture.ts'
import { placeLabels } from './place-labels.ts'
import { polarisationPicture } from './polarisation-picture.ts'
import { positionMatrix } from './position-matrix.ts'
import { exampleDebate } from './testing/example-debate.ts'
import { galleryPictures } from './testing/gallery.ts'
import { textWidth, wrapped } from './text-width.ts'

function parsed(svg: string) {
  return new DOMParser().parseFromString(svg, 'text/xml')
}

const subtract = network(exampleDebate(), {
  networkType: 'onemode',
  qualifierAggregation: 'subtract',
  normalization: 'average',
})

describe('a picture', () => {
  it('is the same twice, byte for byte', () => {
    expect(galleryPictures()).toEqual(galleryPictures())
  })

  it('differs by its seed', () => {
    expect(networkPicture(subtract, { seed: 2 })).not.toBe(networkPicture(subtract, { seed: 3 }))
  })

  it('has no number that is not one', () => {
    for (const { name, svg } of galleryPictures())
      expect(/NaN|Infinity|undefined|\[object/.exec(svg)?.[0], name).toBeUndefined()
  })

  it('shows a light or a dark paper, or follows the reader', () => {
    const [light, dark, auto] = (['light', 'dark', 'auto'] as const).map((theme) =>
      networkPicture(subtract, { theme }),
    )
    expect(light).toContain('#fbfaf7')
    expect(light).not.toContain('#171614')
    expect(dark).not.toContain('#fbfaf7')
    expect(auto).toContain('@media(prefers-color-scheme:dark)')
  })

  it('shows as much of a long title as fits, and keeps the whole of it as its name', () => {
    const title = 'A very long title '.repeat(20).trim()
    for (const svg of [
      networkPicture(subtract, { title }),
      heatMap({ labels: ['a'], cells: [[0]] }, { title }),
    ]) {
      const shown = parsed(svg).querySelector('text.title')?.textContent ?? ''
      const width = Number(parsed(svg).querySelector('svg')?.getAttribute('width'))
      expect(shown.endsWith('…')).toBe(true)
      expect(textWidth(shown, 16.5, 'strong')).toBeLessThanOrEqual(width - 48)
      expect(parsed(svg).querySelector('title')?.textContent).toBe(title)
    }
    const wide = networkPicture(subtract, {
      title: 'A title of some eighty letters makes the paper of a small network wider',
    })
    expect(wide).not.toContain('…</text>')
  })

  it('holds any label as text, never as markup', () => {
    const nasty = fc.oneof(
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '&lt;b&gt;',
        ']]>',
        'a\u0000b',
        '😀',
        '\ud800',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 6 }), nasty, (names, concept) => {
        const rows = names.map((name, n) => ({
          actor: `${n}${name}`,
          concept: `c${concept}`,
          agreement: n % 2 === 0,
          date: '2020-01-01',
        }))
        const made = network(statementsFromRows(rows), {
          variable1: 'actor',
          qualifierAggregation: 'subtract',
        })
        const svg = networkPicture(made, {
          title: concept,
          subtitle: names[0]!,
          anonymous: new Set([`0${names[0]}`]),
        })
        const document = parsed(svg)
        expect(document.querySelectorAll('script, img').length).toBe(0)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML must not hold them
        expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(svg)).toBe(false)
        expect(document.querySelectorAll('circle').length).toBe(
          new Set(names.map((name, n) => `${n}${name}`)).size,
        )
      }),
      { numRuns: 100 },
    )
  })

  it('tells camps, unnamed sources and signs apart', () => {
    const document = parsed(galleryPictures()[0]!.svg)
    expect(document.querySelectorAll('.hull').length).toBe(2)
    expect(document.querySelectorAll('.node.dashed').length).toBe(1)
    expect(document.querySelectorAll('line.for').length).toBeGreaterThan(3)
    expect(document.querySelectorAll('line.against').length).toBeGreaterThan(3)
  })

  it('draws an actor that said both with two lines', () => {
    const rows = [true, false].map((agreement) => ({
      actor: 'A',
      concept: 'C',
      agreement,
      date: '2020-01-01',
    }))
    const both = network(statementsFromRows(rows), { variable1: 'actor', qualifierAggregation: 'combine' })
    const document = parsed(networkPicture(both))
    expect([
      document.querySelectorAll('line.for').length,
      document.querySelectorAll('line.against').length,
    ]).toEqual([1, 1])
  })

  it('of nothing is an empty paper, not an error', () => {
    const none = network(exampleDebate(), { startDate: '1990-01-01', stopDate: '1990-01-02' })
    expect(networkPicture(none)).toContain('</svg>')
    expect(polarisationPicture([])).toContain('</svg>')
    expect(positionMatrix({ actors: [], concepts: [], cells: [] })).toContain('</svg>')
    expect(barChart({ labels: [], levels: [], counts: [] })).toContain('</svg>')
    expect(heatMap({ labels: [], cells: [] })).toContain('</svg>')
    for (const svg of [
      networkPicture(none),
      polarisationPicture([]),
      barChart({ labels: [], levels: [], counts: [] }),
    ])
      expect(svg).not.toMatch(/NaN|Infinity/)
  })
})

describe('labels', () => {
  it('never cover each other or a node', () => {
    const node = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 3, max: 12 }),
      importance: fc.integer({ min: 0, max: 9 }),
      lines: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
        const frame = { left: 0, top: 0, right: 500, bottom: 400 }
        const placed = placeLabels(nodes, { size: 12, frame, lines: [] })
        for (const [n, one] of placed.entries()) {
          for (const other of placed.slice(n + 1)) expect(overlap(one.box, other.box)).toBe(0)
          for (const [m, { x, y, radius }] of nodes.entries()) {
            if (m === one.node) continue
            expect(
              overlap(one.box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
            ).toBe(0)
          }
        }
      }),
    )
  })

  it('are measured without a browser: a wide letter is wider, a combining mark takes no room', () => {
    expect(textWidth('W', 12)).toBeGreaterThan(textWidth('i', 12))
    expect(textWidth('e\u0301', 12)).toBe(textWidth('é', 12))
    expect(textWidth('漢字', 12)).toBeGreaterThan(textWidth('ab', 12))
  })

  it('break at blanks and end in an ellipsis', () => {
    expect(wrapped('A carbon tax should be introduced.', 12, 120, 2)).toEqual([
      'A carbon tax should',
      'be introduced.',
    ])
    expect(
      wrapped('Energy and Environmental Analysis, Inc. of America and others', 12, 100, 2).at(-1),
    ).toMatch(/…$/)
    expect(wrapped('', 12, 100, 2)).toEqual([])
  })
})

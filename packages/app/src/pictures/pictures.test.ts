import { network, statementsFromRows } from '@onrecord/network'
import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { scale, ticksOn } from './axes.ts'
import { barChart } from './bar-chart.ts'
import { type Box, crosses, overlap } from './geometry.ts'
import { heatMap } from './heat-map.ts'
import { placeLabels } from './label-layout.ts'
import { methodsOverTime } from './methods-over-time.ts'
import { networkPicture } from './network-picture.ts'
import { overTimeLayout } from './over-time-layout.ts'
import { planePicture } from './plane-picture.ts'
import { polarisationPicture } from './polarisation-picture.ts'
import { positionMatrix } from './position-matrix.ts'
import { positionsOverTime } from './positions-over-time.ts'
import { exampleDebate } from './testing/example-debate.ts'
import { analysisPictures, galleryPictures } from './testing/gallery.ts'
import { textWidth, wrapped } from './text-width.ts'

function parsed(svg: string) {
  return new DOMParser().parseFromString(svg, 'text/xml')
}

/** The inner part of a label's box: its lines' letters. */
function boxOf(label: Element, size = 12): Box {
  const spans = [...label.querySelectorAll('tspan')]
  const lines = spans.length === 0 ? [label] : spans
  const [x, y] = [Number(lines[0]!.getAttribute('x')), Number(lines[0]!.getAttribute('y'))]
  const width = Math.max(...lines.map((line) => textWidth(line.textContent ?? '', size))) - 2
  const anchor =
    label.getAttribute('text-anchor') ??
    /\b(middle|end)\b/.exec(label.getAttribute('class') ?? '')?.[1] ??
    'start'
  const left = anchor === 'start' ? x + 1 : anchor === 'end' ? x - width - 1 : x - width / 2
  return { left, right: left + width, top: y - 8, bottom: y + (lines.length - 1) * 14.4 + 1 }
}

const subtract = network(exampleDebate(), {
  networkType: 'onemode',
  qualifierAggregation: 'subtract',
  normalization: 'average',
})

/** Every picture once: drawing them computes every analysis. */
const DRAWN = galleryPictures()

describe('points in a plane', () => {
  it('have names that cover no other name, however many there are', () => {
    const some = fc.array(
      fc.record({
        label: fc.string({ minLength: 1, maxLength: 30 }),
        x: fc.double({ min: -2, max: 2, noNaN: true }),
        y: fc.double({ min: -2, max: 2, noNaN: true }),
        kind: fc.constantFrom('actor' as const, 'concept' as const),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(some, (points) => {
        const labels = [...parsed(planePicture(points, ['one', 'two'])).querySelectorAll('text.halo')]
        const boxes = labels.map((label) => boxOf(label, 11))
        boxes.forEach((box, n) => {
          for (const other of boxes.slice(0, n)) expect(overlap(box, other)).toBe(0)
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('times along an axis', () => {
  it('have labels that do not touch, however long the time and however narrow the paper', () => {
    const day = 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 60, max: 900 }), (days, width) => {
        const x = scale([0, days * day], [0, width])
        const ticks = ticksOn(x, 8)
        expect(ticks.length).toBeGreaterThan(0)
        const boxes = ticks.map(({ at, label }) => {
          const half = textWidth(label, 11) / 2
          return { left: x(at) - half, right: x(at) + half, top: 0, bottom: 10 }
        })
        boxes.forEach((box, n) => {
          for (const other of boxes.slice(0, n)) expect(overlap(box, other)).toBe(0)
        })
      }),
    )
  })
})

describe('methods over time', () => {
  it('have numbers and bars that cover no other, whatever the modularities and the windows', () => {
    const value = fc.option(fc.double({ min: -0.5, max: 0.9, noNaN: true }))
    const windows = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), value, value), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(windows, fc.constantFrom('wide' as const, 'column' as const), (all, paper) => {
        let day = 0
        const middles = all.map(([step]) => {
          day += step
          return new Date(day * 86_400_000).toISOString()
        })
        const modularity = [all.map(([, a]) => a), all.map(([, , b]) => b)]
        const svg = parsed(methodsOverTime({ methods: ['ward', 'leiden'], middles, modularity }, { paper }))
        const boxes = [...svg.querySelectorAll('text.small')].map((label) => boxOf(label, 11))
        boxes.forEach((box, n) => {
          for (const other of boxes.slice(0, n)) expect(overlap(box, other)).toBe(0)
        })
        const bars = [...svg.querySelectorAll('title + rect')].map((bar) => {
          const [left, width] = [Number(bar.getAttribute('x')), Number(bar.getAttribute('width'))]
          return { left, right: left + width }
        })
        const asked = modularity.flat().filter((one) => one !== null)
        // The first of a row stands left of the last of the row before; 0.6 is the thinnest that is seen.
        for (const [n, bar] of bars.slice(1).entries())
          if (bar.left > bars[n]!.left) expect(bars[n]!.right - bar.left).toBeLessThan(0.61)
        expect(bars).toHaveLength(asked.length)
      }),
    )
  })
})

describe('polarisation', () => {
  it('of one window shows its congruence and its conflict as short lines', () => {
    const at = { start: '2020-01-01', middle: '2020-02-01', stop: '2020-03-01' }
    const svg = polarisationPicture([{ ...at, score: 0.4, congruenceInside: 0.8, conflictAcross: 0.6 }])
    expect(svg.match(/class="line (?:for|against broken)"[^>]* d="M[\d.]+ [\d.]+H[\d.]+"/g)).toHaveLength(2)
  })
})

describe('a picture', () => {
  it('is the same twice, byte for byte', () => {
    expect(galleryPictures()).toEqual(DRAWN)
  })

  it('differs by its seed', () => {
    expect(networkPicture(subtract, { seed: 2 })).not.toBe(networkPicture(subtract, { seed: 3 }))
  })

  it('has no number that is not one', () => {
    for (const { name, svg } of DRAWN)
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
        expect(document.querySelectorAll('.nodes circle').length).toBe(
          new Set(names.map((name, n) => `${n}${name}`)).size,
        )
      }),
      { numRuns: 100 },
    )
  })

  it('tells camps, unnamed sources and signs apart', () => {
    const document = parsed(DRAWN[0]!.svg)
    expect(document.querySelectorAll('.hull').length).toBe(2)
    expect(document.querySelectorAll('.nodes .dashed').length).toBe(1)
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
      document.querySelectorAll('.ties line.for').length,
      document.querySelectorAll('.ties line.against').length,
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

describe('a legend', () => {
  it('stands in every picture that has something to tell apart, and names only what is in it', () => {
    for (const { name, svg } of DRAWN)
      expect(parsed(svg).querySelectorAll('.legend text').length, name).toBeGreaterThan(0)
    const congruence = network(exampleDebate(), {
      networkType: 'onemode',
      qualifierAggregation: 'congruence',
    })
    const said = parsed(networkPicture(congruence)).querySelector('.legend')?.textContent
    expect(said).toContain('say the same')
    expect(said).not.toContain('opposite')
  })

  it('an empty picture says that nothing is there, and keeps its title', () => {
    const none = network(exampleDebate(), { startDate: '1990-01-01', stopDate: '1990-01-02' })
    for (const svg of [
      networkPicture(none, { title: 'Nobody' }),
      polarisationPicture([], { title: 'Nobody' }),
      positionMatrix({ actors: [], concepts: [], cells: [] }, { title: 'Nobody' }),
      positionsOverTime([], { title: 'Nobody' }),
      barChart({ labels: [], levels: [], counts: [] }, { title: 'Nobody' }),
      heatMap({ labels: [], cells: [] }, { title: 'Nobody' }),
    ]) {
      expect(parsed(svg).querySelector('text.nothing')?.textContent).toMatch(/\.$/)
      expect(parsed(svg).querySelector('text.title')?.textContent).toBe('Nobody')
    }
  })

  it('what was asked and whose word it is stand at the foot and in the metadata', () => {
    const note = 'query: from 2024-01-01 · layer: what people checked <b>'
    const document = parsed(positionMatrix({ actors: [], concepts: [], cells: [] }, { note }))
    expect(document.querySelector('metadata')?.textContent).toBe(note)
    expect(document.querySelectorAll('text').at(-1)?.textContent).toBe(note)
  })
})

describe('positions over time', () => {
  it('have as many signs as statements, and none covers another', () => {
    const stance = fc.record({
      statement: fc.nat(),
      concept: fc.integer({ min: 1, max: 4 }),
      conceptLabel: fc.constant('A claim'),
      date: fc.option(fc.constantFrom('2024-01-01', '2024-01-02', '2024-02-01', '2025-06-30')),
      stance: fc.constantFrom(-1 as const, 0 as const, 1 as const, null),
    })
    fc.assert(
      fc.property(
        fc.array(stance, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('beside' as const, 'above' as const),
        (stances, labels) => {
          const { lines, height } = overTimeLayout(stances, {
            width: labels === 'above' ? 350 : 1080,
            labels,
          })
          const signs = lines.flatMap((line) => line.signs)
          expect(signs).toHaveLength(stances.length)
          for (const [n, one] of signs.entries()) {
            expect(Number.isFinite(one.x) && one.y > 0 && one.y < height).toBe(true)
            for (const other of signs.slice(n + 1))
              expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(
                12.9,
              )
          }
        },
      ),
    )
    const svg = positionsOverTime([
      { statement: 1, concept: 1, conceptLabel: 'A', date: null, stance: null },
      { statement: 2, concept: 1, conceptLabel: 'A', date: null, stance: 1 },
    ])
    expect(parsed(svg).querySelectorAll('g > g > path').length).toBe(2)
  })
})

describe('a picture for a journal’s column', () => {
  it.each(analysisPictures({ paper: 'column' }).map(({ name, svg }) => [name, svg]))(
    '%s is 85 mm wide, and none of its words is cut or covers another',
    (_, svg) => {
      const root = parsed(svg).documentElement
      expect(root.getAttribute('width')).toBe('85mm')
      const [left = 0, , width = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number)
      expect(width).toBeLessThanOrEqual(372)
      const upright = [...root.querySelectorAll('text')].filter(
        (label) => label.parentElement?.getAttribute('transform') === null,
      )
      const boxes = upright.map((label) => ({ label, box: boxOf(label, sizeOf(label)) }))
      for (const [n, { label, box }] of boxes.entries()) {
        expect(box.left, label.outerHTML).toBeGreaterThanOrEqual(left)
        expect(box.right, label.outerHTML).toBeLessThanOrEqual(left + width)
        for (const other of boxes.slice(0, n))
          expect(overlap(box, other.box), `${label.outerHTML} ${other.label.outerHTML}`).toBe(0)
      }
    },
  )
})

const sizeOf = (label: Element): number => {
  const look = label.getAttribute('class') ?? ''
  return /\btitle\b/.test(look) ? 17.3 : /\bsmall\b/.test(look) ? 11 : 12
}

describe('labels', () => {
  it('of who has no tie are all there, long ones, too', () => {
    const rows = Array.from({ length: 14 }, (_, n) => ({
      actor: `The ${n}th very long name of an organisation that nobody could shorten without loss of meaning`,
      concept: `c${n}`,
      agreement: true,
      date: '2020-01-01',
    }))
    const alone = network(statementsFromRows(rows), {
      networkType: 'onemode',
      qualifierAggregation: 'congruence',
      variable1: 'actor',
    })
    const document = parsed(networkPicture(alone))
    expect(document.querySelectorAll('.labels text').length).toBe(14)
    expect(document.querySelector('text.nothing')?.textContent).toBe('No two of them are tied.')
  })

  it('are not run through by a tie', () => {
    for (const name of ['actors', 'congruence', 'affiliations']) {
      const document = parsed(DRAWN.find((one) => one.name === name)!.svg)
      const boxes = [...document.querySelectorAll('.labels text')].map(boxOf)
      const of = (line: Element, key: string) => Number(line.getAttribute(key))
      for (const line of document.querySelectorAll('.ties line'))
        for (const box of boxes)
          expect(
            crosses(box, { x: of(line, 'x1'), y: of(line, 'y1') }, { x: of(line, 'x2'), y: of(line, 'y2') }),
            `${name}: ${line.outerHTML}`,
          ).toBe(false)
    }
  })

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

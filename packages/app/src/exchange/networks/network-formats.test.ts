import { matrix, type Network } from '@onrecord/network'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { toEdgeListCsv, toMatrixCsv } from './csv.ts'
import { toDl } from './dl.ts'
import { toGexf } from './gexf.ts'
import { toGraphml } from './graphml.ts'
import { toNetworkJson } from './network-json.ts'
import { networkRecipe } from './network-recipe.ts'
import { toPajek } from './pajek.ts'

type Cells = readonly (readonly number[])[]

function network(
  networkType: Network['networkType'],
  rowNames: readonly string[],
  colNames: readonly string[],
  cells: Cells,
): Network {
  const ties = cells.flatMap((row, i) =>
    row.flatMap((weight, j) =>
      weight !== 0 && (networkType === 'twomode' || i <= j) ? [{ i, j, weight }] : [],
    ),
  )
  return {
    networkType,
    rowNames,
    colNames,
    ties: {
      row: ties.map(({ i }) => i),
      column: ties.map(({ j }) => j),
      weight: ties.map(({ weight }) => weight),
    },
    integer: false,
    start: '2020-01-01T00:00:00',
    middle: '2020-06-01T00:00:00',
    stop: '2020-12-31T23:59:59',
    numStatements: 3,
    recipe: { settings: {} as Network['recipe']['settings'], warnings: [] },
  }
}

const NASTY = [
  ...[
    'a "quoted" one',
    "it's",
    'new\nline',
    'carriage\r\nreturn',
    'tab\tbed',
    'emoji 😀 👩‍👩‍👧',
    'semi;colon',
    'com,ma',
  ],
  ...[
    '<tag>&amp;',
    ']]>',
    '=SUM(A1)',
    "'=quoted already",
    '+1 Group',
    '-',
    '@home',
    'nul\u0000l',
    'bell\u0007',
    'half \ud800',
    'Émile ﬀ 𝔘',
    '',
    ' ',
    '\\',
    '%s',
    '--',
  ],
]

const label = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

const twomode = fc
  .tuple(
    fc.uniqueArray(label, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(label, { minLength: 1, maxLength: 6 }),
  )
  .chain(([rows, columns]) =>
    fc
      .array(fc.array(weight(), { minLength: columns.length, maxLength: columns.length }), {
        minLength: rows.length,
        maxLength: rows.length,
      })
      .map((cells) => network('twomode', rows, columns, cells)),
  )

function weight() {
  return fc.oneof(
    fc.constant(0),
    fc.integer({ min: -9, max: 9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 5 }),
  )
}

/** What XML 1.0 can hold of a label. */
function legal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return whole(text, '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

/** Half characters replaced: no file in UTF-8 can hold them. */
function whole(text: string, by: string): string {
  return Array.from(text, (sign) => (/^[\ud800-\udfff]$/.test(sign) ? by : sign)).join('')
}

function tiesOf(network: Network): readonly (readonly [string, string, number])[] {
  const { row, column, weight } = network.ties
  const target = network.networkType === 'twomode' ? 'c' : 'r'
  return weight.map((value, t) => [`r${row[t]! + 1}`, `${target}${column[t]! + 1}`, value])
}

function labelsOf(network: Network): readonly string[] {
  return network.networkType === 'twomode' ? [...network.rowNames, ...network.colNames] : network.rowNames
}

describe('a network read back by somebody else is the network that left', () => {
  it.each([
    ['GraphML', toGraphml, (text: string) => readGraphml(UndirectedGraph, text)],
    ['GEXF', toGexf, (text: string) => readGexf(UndirectedGraph, text, { respectInputGraphType: true })],
  ])('%s, whatever the labels hold', (_, write, readBack) => {
    fc.assert(
      fc.property(twomode, (sent) => {
        const { text, losses } = write(sent)
        const graph = readBack(text)
        const labels = graph.mapNodes((_, attributes) => attributes.label ?? '')
        expect(labels).toEqual(labelsOf(sent).map(legal))
        expect(losses.length > 0).toBe(labelsOf(sent).some((label) => legal(label) !== label))
        const ties = graph.mapEdges((_, { weight }, source, target) => [source, target, Number(weight)])
        expect(ties.sort()).toEqual([...tiesOf(sent)].sort())
      }),
      { numRuns: 300 },
    )
  })

  it('GraphML and GEXF carry every attribute with its type', () => {
    const sent = network('twomode', ['EPA', 'NGO'], ['A tax'], [[1.5], [-2]])
    const details = {
      rowVariable: 'organization',
      columnVariable: 'concept',
      rowAttributes: new Map([
        ['EPA', { Type: 'Government', color: '#FF0000', frequency: 3, 'a "b" & <c>': '' }],
      ]),
      columnAttributes: new Map([['A tax', { share: 0.5 }]]),
    }
    for (const graph of [
      readGraphml(UndirectedGraph, toGraphml(sent, details).text),
      readGexf(UndirectedGraph, toGexf(sent, details).text),
    ]) {
      expect(graph.getNodeAttributes('r1')).toMatchObject({ label: 'EPA', mode: 1, variable: 'organization' })
      expect(graph.getNodeAttributes('r1')).toMatchObject({
        Type: 'Government',
        color: '#FF0000',
        frequency: 3,
      })
      expect(graph.getNodeAttributes('c1')).toMatchObject({
        label: 'A tax',
        mode: 2,
        variable: 'concept',
        share: 0.5,
      })
      expect(graph.getNodeAttribute('r1', 'a "b" & <c>')).toBe('')
    }
  })

  it('GraphML keys have ids of their own, whatever the attributes are called, and keep the names', () => {
    const sent = network(
      'onemode',
      ['EPA', 'NGO'],
      ['EPA', 'NGO'],
      [
        [0, 1],
        [1, 0],
      ],
    )
    const attributes = { 'party name': 'Greens', a0: 'one', statements: 4, 'a b': 'two', weight: 5 }
    const { text } = toGraphml(sent, {
      rowAttributes: new Map([['EPA', attributes]]),
      statementsOf: () => [[7, 8]],
    })
    const document = new DOMParser().parseFromString(text, 'text/xml')
    const keys = [...document.querySelectorAll('key')]
    const ids = keys.map((key) => key.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(keys.slice(-5).map((key) => key.getAttribute('attr.name'))).toEqual(Object.keys(attributes))
    const graph = readGraphml(UndirectedGraph, text)
    expect(graph.getNodeAttributes('r1')).toMatchObject(attributes)
    expect(graph.mapEdges((_, { statements, weight }) => [statements, weight])).toEqual([['7 8', 1]])
  })

  it.each([
    ['fits 32 bits', 2_147_483_647, 'int', 'integer', '2147483647'],
    ['is beyond 32 bits', 2_147_483_648, 'long', 'long', '2147483648'],
    ['is below them', -2_147_483_649, 'long', 'long', '-2147483649'],
    ['is beyond 64 bits', 1e21, 'double', 'double', '1000000000000000000000'],
  ])('GraphML and GEXF declare a whole number that %s as what holds it', (_, value, int, integer, digits) => {
    const sent = network('onemode', ['EPA'], ['EPA'], [[0]])
    const details = { rowAttributes: new Map([['EPA', { votes: value }]]) }
    expect(toGraphml(sent, details).text).toContain(`attr.name="votes" attr.type="${int}"/>`)
    expect(toGraphml(sent, details).text).toContain(`<data key="votes">${digits}</data>`)
    expect(toGexf(sent, details).text).toContain(`title="votes" type="${integer}"/>`)
    expect(toGexf(sent, details).text).toContain(`<attvalue for="2" value="${digits}"/>`)
  })

  it('GraphML is well-formed XML for a browser-like parser, and one-mode ties come once', () => {
    const sent = network(
      'onemode',
      NASTY,
      NASTY,
      NASTY.map((_, i) => NASTY.map((_, j) => (i === j ? 0 : 1))),
    )
    const document = new DOMParser().parseFromString(toGraphml(sent).text, 'text/xml')
    expect(document.querySelectorAll('node').length).toBe(NASTY.length)
    expect(document.querySelectorAll('edge').length).toBe((NASTY.length * (NASTY.length - 1)) / 2)
  })

  it('CSV matrix and edge list, whatever the labels hold', () => {
    fc.assert(
      fc.property(twomode, (sent) => {
        const written = (name: string) => {
          const text = whole(name, '\ufffd')
          return /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
        }
        const [head, ...rows] = parseCsv(inUtf8(toMatrixCsv(sent).text)) as string[][]
        expect(head!.slice(1)).toEqual(sent.colNames.map(written))
        expect(rows.map(([name]) => name)).toEqual(sent.rowNames.map(written))
        expect(rows.map(([, ...cells]) => cells.map(Number))).toEqual(
          matrix(sent).map((row) => row.map((cell) => cell + 0)),
        )
        const [, ...ties] = parseCsv(inUtf8(toEdgeListCsv([sent]).text)) as string[][]
        expect(ties.map(([source, target, weight]) => [source, target, Number(weight)])).toEqual(
          sent.ties.weight.map((value, t) => [
            written(sent.rowNames[sent.ties.row[t]!]!),
            written(sent.colNames[sent.ties.column[t]!]!),
            value,
          ]),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('no CSV cell begins as a formula would', () => {
    const sent = network(
      'twomode',
      ['=SUM(A1)', '+1', '-x', '@y', '\t=1', ' =2', '＝3'],
      ['=cmd'],
      [[1], [0], [0], [0], [0], [0], [0]],
    )
    const { text, losses } = toMatrixCsv(sent)
    const cells = (parseCsv(text) as string[][]).flat()
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
    expect(losses).toEqual([
      {
        where: 'csv',
        what: 'an apostrophe was put before texts that a spreadsheet would run as a formula: 8 times, first in "=cmd"',
        todo: 'take json to have them as they are',
      },
    ])
  })

  it('Pajek and DL, whatever the labels hold', () => {
    fc.assert(
      fc.property(twomode, (sent) => {
        const simple = (label: string) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
          label.replaceAll('"', "'").replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
        expect(readPajek(toPajek(sent).text)).toEqual({
          labels: labelsOf(sent).map(simple),
          ties: sent.ties.weight,
        })
        const { text, losses } = toDl(sent)
        const dl = readDl(text)
        expect(dl.labels).toEqual(labelsOf(sent).map(simple))
        expect(dl.cells).toEqual(matrix(sent).map((row) => row.map((cell) => cell + 0)))
        const apart = new Set(labelsOf(sent).map(simple)).size === labelsOf(sent).length
        expect(losses.some(({ what }) => /the same in this file|stand in both modes/.test(what))).toBe(!apart)
      }),
      { numRuns: 200 },
    )
  })

  it('names of attributes stay apart, also by case and from those of every file, and this is said', () => {
    const sent = network('onemode', ['EPA'], ['EPA'], [[0]])
    const attributes = { Type: 'a', type: 'b', label: 'c', ID: 'd', 'type (2)': 'e', color: 'f', mode: 3 }
    const details = { rowAttributes: new Map([['EPA', attributes]]) }
    const called = ['Type', 'type (3)', 'label (2)', 'ID (2)', 'type (2)', 'color', 'mode (2)']
    const { text, losses } = toGraphml(sent, details)
    expect([...text.matchAll(/attr\.name="([^"]*)"/g)].map(([, name]) => name).slice(-7)).toEqual(called)
    const gexf = toGexf(sent, details)
    expect([...gexf.text.matchAll(/title="([^"]*)"/g)].map(([, name]) => name).slice(-7)).toEqual(called)
    for (const said of [losses, gexf.losses])
      expect(said.map(({ what }) => what)).toEqual([
        'attributes have another name, since programs take names that differ by case, or are their own, for one: 4 times, first in "type, which is called type (3)"',
      ])
  })

  it('says which labels fall together where blanks have no place', () => {
    const sent = network(
      'onemode',
      ['A B', 'A,B', 'C'],
      ['A B', 'A,B', 'C'],
      [
        [0, 1, 0],
        [1, 0, 2],
        [0, 2, 0],
      ],
    )
    const { text, losses } = toDl(sent)
    expect(text).toBe('dl n=3\nformat = edgelist1\nlabels:\nA_B\nA_B\nC\ndata:\n1 2 1\n2 1 1\n2 3 2\n3 2 2\n')
    expect(losses.map(({ what }) => what)).toEqual([
      expect.stringContaining('blanks and commas became _'),
      'labels that differ are the same in this file: 1 time, first in "A,B"',
    ])
  })

  it('says in the file what made it, so that subtract and congruence are told apart', () => {
    const sent = network('twomode', ['Ä'], ['x'], [[2]])
    const made = { source: 'd "é".dna', layer: 'current', statements: 5, campSeed: 1, version: '0' }
    const details = { recipe: networkRecipe(made) }
    const recipe = { source: 'd "é".dna', statements: { in: 3, left: 2 }, camps: { seed: 1 }, settings: {} }
    const graph = readGraphml(UndirectedGraph, toGraphml(sent, details).text)
    expect(JSON.parse(graph.getAttribute('recipe'))).toMatchObject(recipe)
    const xml = new DOMParser().parseFromString(toGexf(sent, details).text, 'text/xml')
    expect(JSON.parse(xml.querySelector('keywords')?.textContent ?? '')).toMatchObject(recipe)
    expect(JSON.parse(toPajek(sent, details).text.split('\n')[0]?.slice(2) ?? '')).toMatchObject(recipe)
    expect(JSON.parse(toNetworkJson([sent], details)).made).toMatchObject(recipe)
  })

  it('JSON holds the matrix and the ties', () => {
    const sent = network('twomode', ['a'], ['x', 'y'], [[0, 2]])
    expect(JSON.parse(toNetworkJson([sent])).networks).toMatchObject([
      {
        rowNames: ['a'],
        colNames: ['x', 'y'],
        matrix: [[0, 2]],
        ties: { row: [0], column: [1], weight: [2] },
      },
    ])
  })
})

function inUtf8(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
}

function readPajek(text: string) {
  const lines = text.split('\n')
  const edges = lines.indexOf('*Edges')
  return {
    labels: lines.slice(1, edges).map((line) => /^\d+ "(.*)"$/u.exec(line)?.[1]),
    ties: lines.slice(edges + 1, -1).map((line) => Number(line.split(' ')[2])),
  }
}

function readDl(text: string) {
  const lines = text.split('\n')
  const data = lines.indexOf('data:')
  return {
    labels: lines.slice(1, data).flatMap((line) => (line.startsWith('"') ? [line.slice(1, -1)] : [])),
    cells: lines.slice(data + 1, -1).map((line) => line.trim().split(' ').map(Number)),
  }
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Network } from '@onrecord/network'
import { afterAll, expect, test } from 'vitest'
import { toDl } from './dl.ts'
import { toGexf } from './gexf.ts'
import { toGraphml } from './graphml.ts'
import { networkRecipe } from './network-recipe.ts'
import { toPajek } from './pajek.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-others-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Debian's own: another Python on the path has not its packages. */
const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import networkx, igraph'], { timeout: 60_000 }).status === 0,
)
if (python === undefined)
  console.log('networks read by others: not run, since Python’s networkx and igraph are not installed here')
const R = 'Rscript'
const hasR = spawnSync(R, ['-e', 'library(igraph)'], { timeout: 60_000 }).status === 0
if (!hasR) console.log('DL read by R: not run, since R or its igraph is not installed here')

const made = { source: 'é.dna', layer: 'current', statements: 9, campSeed: 1, version: '0' }
const two: Network = {
  networkType: 'twomode',
  rowNames: ['EPA', 'a "quoted" <one>'],
  colNames: ['A tax', 'Émile 🚀', 'EPA'],
  ties: { row: [0, 0, 1], column: [0, 1, 2], weight: [1.5, -2, 3] },
  ...{
    integer: false,
    start: '2020-01-01T00:00:00',
    middle: '2020-06-01T00:00:00',
    stop: '2020-12-31T00:00:00',
  },
  numStatements: 7,
  recipe: { settings: {} as Network['recipe']['settings'], warnings: [] },
}
const names = ['EPA', 'The Ledger', 'alone', 'Émile']
const one: Network = {
  ...two,
  networkType: 'onemode',
  rowNames: names,
  colNames: names,
  ties: { row: [0, 1, 3], column: [1, 3, 3], weight: [0.25, -1, 2] },
}
const details = {
  recipe: networkRecipe(made),
  rowVariable: 'organization',
  rowAttributes: new Map([
    ['EPA', { Type: 'Government', type: 'b', color: '#FF0000', label: 'L', id: 9, frequency: 3, Label: 'M' }],
  ]),
}

const READ = `
import json, sys, networkx as nx, igraph
folder = sys.argv[1]
def nxed(g):
    return {"nodes": [[str(n), {k: d[k] for k in sorted(d)}] for n, d in g.nodes(data=True)], "ties": sorted([str(a), str(b), float(d.get("weight", 1))] for a, b, d in g.edges(data=True))}
def iged(g):
    names = g.vs["label"] if "label" in g.vs.attributes() else g.vs["name"] if "name" in g.vs.attributes() else g.vs["id"]
    return {"names": names, "attributes": sorted(g.vs.attributes()), "types": g.vs["type"] if "type" in g.vs.attributes() else None,
      "ties": [[a, b, w] for (a, b), w in zip(g.get_edgelist(), g.es["weight"])]}
print(json.dumps({
  "graphml": nxed(nx.read_graphml(folder + "/two.graphml")),
  "graphml igraph": iged(igraph.Graph.Read_GraphML(folder + "/two.graphml")),
  "graph": nx.read_graphml(folder + "/two.graphml").graph,
  "gexf": nxed(nx.read_gexf(folder + "/two.gexf")),
  "pajek": nxed(nx.read_pajek(folder + "/plain.net")),
  "pajek igraph": iged(igraph.Graph.Read_Pajek(folder + "/two.net")),
  "dl igraph": iged(igraph.Graph.Read_DL(folder + "/one.dl")),
}))`

test.runIf(python !== undefined)('networkx and igraph read what the network holds', () => {
  const write = (name: string, { text }: { readonly text: string }) => writeFileSync(join(folder, name), text)
  write('two.graphml', toGraphml(two, details))
  write('two.gexf', toGexf(two, details))
  write('two.net', toPajek(two, details))
  write('plain.net', toPajek({ ...two, colNames: ['A tax', 'Émile 🚀', 'other'] }, details, { modes: false }))
  write('one.dl', toDl(one, details))
  const { stdout, stderr } = spawnSync(python ?? '', ['-c', READ, folder], { encoding: 'utf8' })
  const read = JSON.parse(stdout || JSON.stringify(stderr))
  const ties = [
    ['r1', 'c1', 1.5],
    ['r1', 'c2', -2],
    ['r2', 'c3', 3],
  ].sort()
  const epa = { label: 'EPA', mode: 1, variable: 'organization', color: '#FF0000', frequency: 3 }
  const apart = { Type: 'Government', 'type (2)': 'b', 'label (2)': 'L', 'id (2)': 9, 'Label (3)': 'M' }
  expect(read.graphml.ties).toEqual(ties)
  expect(read.graphml.nodes[0]).toEqual(['r1', { ...epa, ...apart }])
  expect(read.graphml.nodes.map(([, { label }]: [string, { label: string }]) => label)).toEqual([
    ...two.rowNames,
    ...two.colNames,
  ])
  expect(JSON.parse(read.graph.recipe)).toMatchObject({ source: 'é.dna', statements: { in: 7, left: 2 } })
  expect(read.gexf.ties).toEqual(ties)
  expect(read.gexf.nodes[0]?.[1]).toMatchObject({ ...epa, ...apart })
  expect(read['graphml igraph']).toMatchObject({
    names: [...two.rowNames, ...two.colNames],
    ties: [
      [0, 2, 1.5],
      [0, 3, -2],
      [1, 4, 3],
    ],
  })
  expect(read.pajek.ties).toEqual(
    [
      ["a 'quoted' <one>", 'other', 3],
      ['EPA', 'A tax', 1.5],
      ['EPA', 'Émile 🚀', -2],
    ].sort(),
  )
  expect(read['pajek igraph'].types).toEqual([false, false, true, true, true])
  expect(read['dl igraph']).toMatchObject({
    names: ['EPA', 'The_Ledger', 'alone', 'Émile'],
    ties: [
      [0, 1, 0.25],
      [1, 0, 0.25],
      [1, 3, -1],
      [3, 1, -1],
      [3, 3, 2],
    ],
  })
})

test.runIf(hasR)('R’s igraph reads DL', () => {
  const file = join(folder, 'r.dl')
  writeFileSync(file, toDl(one, details).text)
  const code = `library(igraph); g <- read_graph("${file}", "dl"); cat(V(g)$name, E(g)$weight, sep = "|")`
  const { stdout, stderr } = spawnSync(R, ['--vanilla', '-e', code], { encoding: 'utf8' })
  expect(stdout || stderr).toBe('EPA|The_Ledger|alone|Émile|0.25|0.25|-1|-1|2')
})

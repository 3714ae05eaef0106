import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../api/build-server.ts'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { writeSmallDna } from '../../exchange/dna/testing/small-dna.ts'
import { onrecord } from '../testing/terminal.ts'

const page = (name: string) =>
  readFileSync(new URL(`../../../../../docs/${name}.md`, import.meta.url), 'utf8')

/** The snippets of a page in a language, in their order. */
const snippets = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0
const NEEDED = ['jsonlite', 'igraph', 'network', 'sna', 'tidygraph']
const hasR = runs(
  'Rscript',
  '-e',
  `q(status = !all(c(${NEEDED.map((one) => `"${one}"`).join(', ')}) %in% rownames(installed.packages())))`,
)
/** Debian's own: another Python on the path has not its packages. */
const python = ['/usr/bin/python3', 'python3'].find((one) => runs(one, '-c', 'import networkx'))
if (!hasR) console.log('docs/r.md: not run, since R or a package it names is not installed here')
if (python === undefined)
  console.log('docs/python.md: not run, since Python’s networkx is not installed here')

const debate = holdSmallDebate()
const folder = mkdtempSync(join(tmpdir(), 'onrecord-r-'))
const home = process.cwd()
let server: Awaited<ReturnType<typeof buildServer>>
let api = ''

beforeAll(async () => {
  if (!hasR && python === undefined) return
  writeSmallDna(join(folder, 'debate.dna'))
  server = await buildServer({ record: debate.record, workbench: folder })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const address = server.server.address()
  api = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api`
})
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the commands of a page where its files are to lie. */
async function runCommands(text: string): Promise<void> {
  process.chdir(folder)
  try {
    for (const line of snippets(text, 'sh').flatMap((block) => block.trim().split('\n'))) {
      const [, ...args] = line.split(' ')
      const { failed, err } = await onrecord(...args)
      expect([failed, err, line]).toEqual([false, expect.any(String), line])
    }
  } finally {
    process.chdir(home)
  }
}

/** Runs a program beside this process, which serves the API meanwhile; what it prints is JSON. */
async function answer(command: string, script: string): Promise<unknown> {
  writeFileSync(join(folder, 'script'), script)
  const args = command === 'Rscript' ? ['--vanilla', 'script'] : ['script']
  const child = spawn(command, args, { cwd: folder })
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ])
  expect([status, err]).toEqual([0, expect.any(String)])
  return JSON.parse(out.trim().split('\n').at(-1) ?? '')
}

const COLUMNS = ['ID', 'statement_type_id', 'document_id', 'start', 'stop', 'coder_id']
const VARIABLES = ['organization', 'concept', 'agreement', 'intensity', 'note']

describe('docs/r.md', () => {
  test.runIf(hasR)('every snippet runs, and R has what the record holds', async () => {
    const own = page('r')
    await runCommands(own)
    const code = snippets(own, 'r').map((block) => block.replace('http://127.0.0.1:4750/api', api))
    const shown = `cat(jsonlite::toJSON(list(columns = names(statements), ids = statements$ID, documents = statements$document_id,
      coders = statements$coder_id, actor = statements$organization, words = events$text, tie = m["Greens", "Industry"],
      edges = igraph::ecount(g), weight = network::get.edge.attribute(n, "weight"), degrees = degrees,
      tidy = class(tidy)[1], two = sum(igraph::V(two)$type), windows = length(windows), kind = attributes$Type,
      counts = frequencies$statements, source = asked$source, camps = names(camps), record = nrow(record),
      stances = sum(!is.na(record$stance)), actors = length(positions)), auto_unbox = FALSE))`
    const found = await answer('Rscript', [...code, shown].join('\n'))
    expect(found).toMatchObject({
      columns: [...COLUMNS, ...VARIABLES],
      ids: [10, 11],
      documents: [1, 2],
      coders: [2, 2],
      actor: ['Greens', 'Industry'],
      words: ['tax on carbon helps', 'No tax'],
      tie: [-1],
      edges: [1],
      weight: [-1],
      tidy: ['tbl_graph'],
      two: [1],
      counts: [2],
      source: ['debate.dna'],
      camps: ['Greens', 'Industry'],
    })
    const { rows } = await countsInRecord()
    expect(found).toMatchObject({ record: [rows] })
  })
})

describe('docs/python.md', () => {
  test.runIf(python !== undefined)('every snippet runs, and Python has what the record holds', async () => {
    const own = page('python')
    await runCommands(own)
    const code = snippets(own, 'python').map((block) => block.replace('http://127.0.0.1:4750/api', api))
    const shown = `print(json.dumps({"columns": list(statements[0]), "agreeing": agreeing, "matrix": matrix, "names": names,
      "edges": list(graph.edges(data="weight")), "nodes": congruence.number_of_nodes(), "counts": [one["statements"] for one in frequencies],
      "camps": sorted(camps), "source": asked["source"], "record": len(record), "kinds": sorted(str(one.get("Type", "")) for one in attributes.values())}))`
    const { rows } = await countsInRecord()
    expect(await answer(python ?? '', [...code, shown].join('\n'))).toEqual({
      columns: [...COLUMNS, ...VARIABLES],
      agreeing: ['10'],
      matrix: [
        [0, -1],
        [-1, 0],
      ],
      names: ['Greens', 'Industry'],
      edges: [['Greens', 'Industry', -1]],
      nodes: 3,
      counts: ['2'],
      camps: ['Greens', 'Industry'],
      source: 'debate.dna',
      record: rows,
      kinds: ['', '', 'NGO'],
    })
  })
})

async function countsInRecord() {
  const { body } = await server.inject('/api/exports/statements?format=json')
  const { items } = JSON.parse(body)
  return { rows: items.length }
}

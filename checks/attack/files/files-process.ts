// Takes files of an attack through the program, in a process of its own: `files-process.mjs SEED RECORD NUMBER...`. RECORD is where
// what was imported is kept, or "-" to keep nothing. Every line it prints is JSON: a number begun, or what became of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EMPTY_CODEBOOK, problemLine } from '@onrecord/reader'
import { openDna } from '../../../packages/app/src/exchange/dna/dna.ts'
import { importBytes } from '../../../packages/app/src/import/import-sources.ts'
import { ruleReader } from '../../../packages/app/src/intake/testing/rule-reader.ts'
import { readAndKeep } from '../../../packages/app/src/intake.ts'
import { registerCodebook } from '../../../packages/app/src/record/codebooks/register-codebook.ts'
import { type Db, openRecord } from '../../../packages/app/src/record/engine/open-record.ts'
import { personCoder } from '../../../packages/app/src/record/history/coders.ts'
import { type Harm, told } from '../attack.ts'
import { type AttackFile, attackFile } from './cases.ts'

interface Became {
  readonly articles: number
  readonly lines: number
  readonly faults: readonly { readonly harm: Harm; readonly what: string }[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const NO_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\[object |(?<!")undefined/

const [seed = '1', address = '-', ...numbers] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const record = address === '-' ? null : await openRecord(address, { create: true })
const reader = ruleReader()
const take = record === null ? importedAndRead : await addedTo(record.db)

for (const number of numbers.map(Number)) {
  say({ begun: number })
  const file = attackFile(Number(seed), number)
  const before = { cpu: process.cpuUsage(), wall: performance.now() }
  let became: Became
  try {
    became = file.name.endsWith('.dna') ? dnaRead(file) : await take(file)
  } catch (error) {
    became = { articles: 0, lines: 0, faults: [{ harm: 'crashes', what: `${kindOf(file)}: ${told(error)}` }] }
  }
  const { user, system } = process.cpuUsage(before.cpu)
  const memory = process.resourceUsage().maxRSS / 1024
  say({
    done: number,
    kind: kindOf(file),
    seconds: (user + system) / 1_000_000,
    waited: (performance.now() - before.wall) / 1000,
    memory,
    ...became,
  })
}
await record?.close()

async function importedAndRead(file: AttackFile): Promise<Became> {
  const faults: { harm: Harm; what: string }[] = []
  const lines: string[] = []
  let articles = 0
  for await (const item of importBytes(file.name, file.bytes)) {
    if ('problem' in item) {
      lines.push(problemLine(item.problem))
      continue
    }
    articles++
    lines.push(...item.remarks.map(problemLine))
    const { text } = item.article
    if (text.trim() === '' || text.includes('\0'))
      faults.push({ harm: 'complaints', what: `${kindOf(file)}: an article without text, or with NUL` })
    if (!item.read) continue
    const { statements } = await reader.read(item.article)
    const spans = statements.flatMap(({ source, cue, content, hedges }) => [
      ...source,
      ...cue,
      ...content,
      ...hedges,
    ])
    if (spans.some(({ start, end, quote }) => text.slice(start, end) !== quote))
      faults.push({ harm: 'lost', what: `${kindOf(file)}: a span whose words are not there` })
  }
  return { articles, lines: lines.length, faults: [...faults, ...saidFaults(file, articles, lines)] }
}

async function addedTo(db: Db): Promise<(file: AttackFile) => Promise<Became>> {
  const act = { coder: await personCoder(db, 'attacker'), at: new Date(0) }
  const book = await registerCodebook(db, EMPTY_CODEBOOK, act)
  return async (file) => {
    const lines: string[] = []
    let articles = 0
    const imported = importBytes(file.name, file.bytes)
    for await (const event of readAndKeep(db, imported, book, { reader, codebook: EMPTY_CODEBOOK, act })) {
      if (event.kind === 'kept') articles++
      else lines.push(problemLine(event.problem))
    }
    return { articles, lines: lines.length, faults: saidFaults(file, articles, lines) }
  }
}

/** Every statement of the database is there, or the file is refused in one line. */
function dnaRead(file: AttackFile): Became {
  const path = join(folder, 'attacked.dna')
  writeFileSync(path, file.bytes)
  try {
    const opened = openDna(path)
    try {
      const ids = opened.statementTypes.flatMap(({ label }) => [...opened.statements(label).ids])
      const twice = ids.length !== new Set(ids).size
      return {
        articles: ids.length,
        lines: 0,
        faults: twice ? [{ harm: 'doubled', what: 'dna: a statement stands twice' }] : [],
      }
    } finally {
      opened.close()
    }
  } catch (error) {
    if (!(error instanceof Error) || isOurMistake(error)) throw error
    return { articles: 0, lines: 1, faults: lineFaults(file, error.message) }
  }
}

function isOurMistake(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind)
}

function saidFaults(file: AttackFile, articles: number, lines: readonly string[]) {
  return [...lines.flatMap((line) => lineFaults(file, line)), ...dropped(file, articles, lines)]
}

/** What is not an article is told; of a table each row is the one or the other, unless the whole of it is refused. */
function dropped(
  file: AttackFile,
  articles: number,
  lines: readonly string[],
): readonly { harm: Harm; what: string }[] {
  const refusedWhole = articles === 0 && lines.some((line) => line.startsWith(`${file.name}: `))
  const least = refusedWhole ? 1 : (file.rows ?? 1)
  if (articles + lines.length >= least) return []
  return [
    {
      harm: 'silent drops',
      what: `${kindOf(file)}: ${articles} articles and ${lines.length} lines of ${least}`,
    },
  ]
}

function lineFaults(file: AttackFile, line: string): readonly { harm: Harm; what: string }[] {
  const found = NO_LINE.exec(line)
  if (found === null) return []
  return [
    {
      harm: 'complaints',
      what: `${kindOf(file)}: a line with ${JSON.stringify(found[0])} near “${JSON.stringify(line.slice(Math.max(0, found.index - 30), found.index + 30))}”`,
    },
  ]
}

function kindOf({ name }: AttackFile): string {
  return /\.(\w+)$/.exec(name)?.[1] ?? 'no ending'
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

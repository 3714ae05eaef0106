// What the build makes ready beside the compiled files, so that a command starts soon: the version of the rules, the
// weights unpacked, the shipped codebooks parsed, `read` in one file, and V8's own form of that file.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

const dist = resolve('packages/app/dist')
const ready = join(dist, 'ready')
const built = (file) => import(pathToFileURL(join(dist, file)).href)

/** What only some articles need stays outside; these modules every short text needs, or nearly every one. */
const AT_ONCE = [
  'cli/reading/filter-lines.js',
  'cli/reading/filter-thread.js',
  'cli/reading/filter-threads.js',
  'cli/record/statement-table.js',
  'codebook/codebook-file.js',
  'codebook/parse-codebook.js',
  'import/front-matter.js',
  'import/import-sources.js',
  'reading/offline-reader.js',
]

/** Writes into the built reader which rules it holds; what was made ready of another build goes. */
async function writeRulesVersion() {
  const { sourcesVersion } = await built('reading/reader-identity.js')
  const file = 'packages/reader/dist/rules-version.js'
  const version = sourcesVersion(pathToFileURL(resolve('packages/reader/') + sep))
  const words = readFileSync(file, 'utf8')
  const told = words.replace(/RULES_VERSION = '[^']*'/, `RULES_VERSION = '${version}'`)
  if (told !== words) writeFileSync(file, told)
  if (existsSync(ready) && !isFresh()) rmSync(ready, { recursive: true })
}

/** Makes everything ready, unless it is. */
export async function makeReady() {
  await writeRulesVersion()
  if (isFresh()) return
  mkdirSync(ready, { recursive: true })
  await unpackWeights()
  await parseCodebooks()
  await bundleRead()
  await bundleExtraction()
  cacheRead()
  writeFileSync(join(ready, 'made-of'), madeOf())
}

function isFresh() {
  const file = join(ready, 'made-of')
  return existsSync(file) && readFileSync(file, 'utf8') === madeOf()
}

/** The hash of all that goes into what is made ready, and of the Node that makes it. */
function madeOf() {
  const hash = createHash('sha256').update(process.version)
  const packages = ['reader', 'network', 'app'].map((name) => `packages/${name}`)
  const rest = [
    'packages/reader/models',
    'packages/app/codebooks',
    'packages/app/bin/ready.js',
    'scripts/make-ready.mjs',
    'scripts/cache-ready.mjs',
    'package-lock.json',
  ]
  const states = packages.map((name) => `${name}/dist/.tsbuildinfo`)
  for (const file of [...states, ...rest].flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => `${path}/${name}`)
    : [path]
}

async function unpackWeights() {
  const { readyModel } = await import(pathToFileURL(resolve('packages/reader/dist/index.js')).href)
  const packed = readFileSync('packages/reader/models/english-news.bin')
  writeFileSync(join(ready, 'english-news.bin'), readyModel(packed))
  const note = { sha256: sha256(packed), bytes: packed.length }
  writeFileSync(join(ready, 'english-news.bin.json'), JSON.stringify(note))
}

async function parseCodebooks() {
  const { parseCodebook } = await built('codebook/parse-codebook.js')
  for (const file of readdirSync('packages/app/codebooks').filter((name) => name.endsWith('.yaml'))) {
    const yaml = readFileSync(join('packages/app/codebooks', file))
    const { codebook } = parseCodebook(yaml.toString('utf8'), file)
    if (codebook === null) continue
    const path = join(ready, file.replace(/\.yaml$/, '.json'))
    writeFileSync(path, JSON.stringify({ sha256: sha256(yaml), codebook }))
  }
}

/** The command line as far as `read` needs it, in one file; `bin/ready.js` runs it. */
async function bundleRead() {
  const { build } = await import('esbuild')
  const file = join(ready, 'read.cjs')
  await build({
    entryPoints: [join(dist, 'cli/start.js')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    define: { 'import.meta.url': 'readyUrl', 'import.meta.resolve': 'readyResolve' },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [{ name: 'later', setup: loadLater }],
  })
  const code = inAscii(readFileSync(file, 'utf8').replaceAll('import("later:', 'readyImport("'))
  // One function, as `bin/ready.js` calls it: V8 compiles the file as it was read.
  const names = 'require, module, exports, readyUrl, readyResolve, readyImport'
  writeFileSync(file, `/*${sha256(code)}*/(function (${names}) {${code}\n})`)
}

/**
 * What takes files apart, in one file with what most pages need: its process starts in half the time of a process that finds file
 * after file. The libraries for PDF and Word are loaded from where they are installed, by the first such file.
 */
async function bundleExtraction() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(dist, 'import/bounded/extraction-process.js')],
    outfile: join(ready, 'extract.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    banner: { js: "const extractUrl = require('node:url').pathToFileURL(__filename).href" },
    define: { 'import.meta.url': 'extractUrl' },
    external: ['unpdf', 'mammoth'],
    logLevel: 'warning',
  })
}

/** Letters beyond ASCII stand in strings and expressions only, and are escaped there: V8 holds each letter of the file in one byte. */
function inAscii(code) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A script that V8 keeps cannot import by itself: what is loaded later is asked from who runs it. */
function loadLater({ onResolve }) {
  onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
    if (kind !== 'dynamic-import' || path === '@onrecord/reader') return undefined
    if (!path.startsWith('.')) return { path: `later:${path}`, external: true }
    const file = join(resolveDir, path)
    if (AT_ONCE.includes(slashed(relative(dist, file)))) return undefined
    return { path: `later:./${slashed(relative(ready, file))}`, external: true }
  })
}

function slashed(path) {
  return path.replaceAll('\\', '/')
}

/** V8's form of the bundle, with all that reading the example's articles compiles. */
function cacheRead() {
  const articles = filesIn('packages/app/examples/atacms').filter((file) => file.endsWith('.md'))
  const read = ['scripts/cache-ready.mjs', 'read', ...articles, '--codebook', 'arms-supply']
  const run = spawnSync(process.execPath, read, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The bundle does not read: ${run.stderr}`)
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

// Types are checked by compiling too: what was compiled says which rules it holds, and nothing older stays beside it.
if (process.argv[2] === '--rules-only') await writeRulesVersion()

// The licences of every package of the lock file: each is on the list of those that this project may use and ship, or the run fails.
// Reads what is installed, of what is for other machines the lock file, and asks nobody. With --list it prints every package with its licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that ask for nothing but their notice, and MPL-2.0, which asks for the source of its own files. */
const ALLOWED = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
  ],
  ...['CC0-1.0', 'CC-BY-4.0', 'CC-BY-3.0', 'Python-2.0', 'OFL-1.1', 'MPL-2.0', 'WTFPL', 'PostgreSQL', 'Zlib'],
])

/** What a package says in its file of that name, where its package.json says less. */
const SAID_ELSEWHERE = new Map([['duck@0.1.12', 'BSD-2-Clause']])

/** One of several is enough where they are joined by OR. */
function isAllowed(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.has(one.trim())))
}

function* installed(folder) {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    if (name.startsWith('@')) yield* installed(path)
    else if (existsSync(join(path, 'package.json'))) {
      yield path
      yield* installed(join(path, 'node_modules'))
    }
  }
}

function licenceOf({ license, licenses }) {
  const [first] = Array.isArray(licenses) ? licenses : []
  return String(license?.type ?? license ?? first?.type ?? first ?? 'none named')
}

const packages = new Map()
for (const path of ['.', 'packages/reader', 'packages/network', 'packages/app'].flatMap((root) => [
  ...installed(join(root, 'node_modules')),
])) {
  const about = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  if (about.name !== undefined && about.version !== undefined)
    packages.set(
      `${about.name}@${about.version}`,
      SAID_ELSEWHERE.get(`${about.name}@${about.version}`) ?? licenceOf(about),
    )
}
// What is for another kind of machine is not installed here; the lock file has its licence.
for (const [path, { version, license }] of Object.entries(
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages,
)) {
  const name = path.split('node_modules/').at(-1)
  if (!path.includes('node_modules/') || version === undefined || name === undefined) continue
  const own = `${name}@${version}`
  if (!packages.has(own)) packages.set(own, SAID_ELSEWHERE.get(own) ?? String(license ?? 'none named'))
}
const lines = [...packages].sort().map(([name, licence]) => `${name}  ${licence}`)
if (process.argv.includes('--list')) console.log(lines.join('\n'))
const refused = [...packages].filter(([, licence]) => !isAllowed(licence))
for (const [name, licence] of refused)
  console.log(`${name}: its licence, ${licence}, is not on the list of scripts/licences.mjs.`)
console.log(
  `licences: ${packages.size} packages, ${refused.length} of them with a licence that is not on the list`,
)
process.exit(refused.length === 0 ? 0 : 1)

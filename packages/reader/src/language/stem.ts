import { STEM_BASES } from './irregular-forms.ts'

/** Words of another class, degree or spelling that share a key. */
const KIN = `better:good best:good worse:bad worst:bad refusal:refuse opposition:oppose reluctance:reluctant
  unwillingness:unwilling defense:defence license:licence
  plane:airplane planes:airplane`

/** Words that only look inflected. */
const WHOLE = `read shut put cut hit let set this its his us various previous during nothing something anything everything morning evening king bring thing spring need speed indeed red bed hundred budget business always perhaps across less unless process`

const BASES: ReadonlyMap<string, string> = new Map([
  ...STEM_BASES,
  ...KIN.split(/\s+/).map((pair): [string, string] => {
    const [form = '', base = ''] = pair.split(':')
    return [form, base]
  }),
  ...WHOLE.split(/\s+/).map((word): [string, string] => [word, word]),
])

const known = new Map<string, string>()
const KNOWN_AT_MOST = 20_000

/**
 * A key that a word shares with its inflections: "supplied", "supplying" and "supplies" all give "supply", "closed" and
 * "closing" both "clos". British and American spellings meet too. A key, not a word: compare it, do not show it.
 *
 * @example stem('authorised') === stem('authorizes') // true
 */
export function stem(norm: string): string {
  const before = known.get(norm)
  if (before !== undefined) return before
  const base = BASES.get(norm)
  const key = spelled(base ?? bare(norm))
  // The memory is only a shortcut: it is emptied, never grown past its bound, and the answer is the same without it.
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(norm, key)
  return key
}

/** Verbs of four letters that end in e keep it, so that "time" and "Tim" stay apart and "saving" finds "save". */
const SHORT_WITH_E = new Set(
  `give take make move save vote hope rise lose cite urge ease hike name fire hire rule care come love live like note
  wage fine fund pave dare face hate join mine pose race rate ride role sale sell shape side size solve store vote wave
  wipe close cope cure date deem dine dive drive dose edge fade fuse gaze glue halve hide hype joke kite lace leave lure
  mate mete mute pace page pile pine pipe poke prove rage raze rope ruse site tame tape tire tone tune type vie wade wake
  wane wave wire zone bite bike bake bore bribe buzz cage cave code cede`.split(/\s+/),
)

function bare(word: string): string {
  if (word.length <= 3) return word
  const singular = withoutS(word)
  const root = withoutEnding(singular, 'ing') ?? withoutEnding(singular, 'ed')
  if (root === null) return singular
  return SHORT_WITH_E.has(`${root}e`) ? `${root}e` : root
}

function withoutS(word: string): string {
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

function withoutEnding(word: string, ending: 'ing' | 'ed'): string | null {
  if (!word.endsWith(ending)) return null
  if (ending === 'ed' && word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (ending === 'ed' && word.endsWith('eed')) return null
  const root = word.slice(0, -ending.length)
  if (root.length < 3 && !/[aeiou][^aeiou]$/.test(root)) return null
  if (!/[aeiouy]/.test(root)) return null
  const last = root.at(-1)
  const doubled =
    last === root.at(-2) && last !== 's' && last !== 'z' && last !== 'l' && last !== 'e' && last !== 'o'
  return doubled ? root.slice(0, -1) : root
}

/** One spelling for -ise/-ize, -our/-or, -ll/-l, and no final e. */
function spelled(word: string): string {
  let out = word.length > 4 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word
  if (out.length >= 6 && out.endsWith('is')) out = `${out.slice(0, -2)}iz`
  if (out.length >= 5 && out.endsWith('our')) out = `${out.slice(0, -3)}or`
  if (out.length >= 6 && out.endsWith('ll')) out = out.slice(0, -1)
  return out
}

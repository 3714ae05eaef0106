/** Irregular forms and their base; regular inflection is taken off by rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `has have|had have|having have|is be|are be|was be|were be|been be|being be|am be|does do|did do|done do|
sent send|gave give|given give|giving give|built build|bought buy|kept keep|sold sell|made make|said say|told tell|
held hold|withheld withhold|brought bring|sought seek|spent spend|lost lose|won win|met meet|left leave|paid pay|laid lay|
took take|taken take|went go|gone go|goes go|came come|became become|began begin|begun begin|wrote write|written write|
spoke speak|spoken speak|broke break|broken break|chose choose|chosen choose|drove drive|driven drive|fell fall|
fallen fall|grew grow|grown grow|knew know|known know|rose rise|risen rise|raised raise|saw see|seen see|shown show|
showed show|threw throw|thrown throw|withdrew withdraw|withdrawn withdraw|stood stand|understood understand|
thought think|fought fight|caught catch|felt feel|found find|got get|gotten get|heard hear|led lead|read read|ran run|
sat sit|shut shut|put put|cut cut|cutting cut|hit hit|hitting hit|let let|set set|setting set|better good|best good|
worse bad|worst bad|men man|women woman|children child|people person|wanted want|using use|used use|agreed agree|
lives life|fled flee|dealt deal|forbade forbid|forbidden forbid|overthrew overthrow|undertook undertake|
dying die|lying lie|denied deny|refusal refuse|opposition oppose|reluctance reluctant|unwillingness unwilling|
defense defence|license licence|struck strike|ate eat|drew draw|drawn draw|froze freeze|frozen freeze|lent lend|
news news|series series|this this|its its|his his|us us|various various|previous previous|during during|
nothing nothing|something something|anything anything|everything everything|morning morning|evening evening|
king king|bring bring|thing thing|spring spring|need need|speed speed|indeed indeed|red red|bed bed|hundred hundred|
budget budget|business business|always always|perhaps perhaps|across across|less less|unless unless|process process`
    .replaceAll('\n', '')
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

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
  const key = spelled(bare(IRREGULAR.get(norm) ?? norm, IRREGULAR.has(norm)))
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

function bare(word: string, irregular: boolean): string {
  if (word.length <= 3 || irregular) return word
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

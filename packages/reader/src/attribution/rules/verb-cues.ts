import { saying } from '../../language/reporting-classes.ts'
import { type CueWord, cueVerbs, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { behindCue } from './behind-cue.ts'
import { isVerb, quoteAt, quoteRun, type Run, type Scan } from './scan.ts'
import { formOf, groupStart, helps } from './verb-form.ts'
import { withholdsName } from './withheld-name.ts'

/** A verb that reports, with its auxiliaries: where it stands, and how it stands in its clause. */
export interface VerbCue {
  readonly word: CueWord
  /** The whole cue, "has repeatedly said", particle or preposition included: "called for". */
  readonly run: Run
  /** The token of the verb itself. */
  readonly head: number
  readonly form: 'finite' | 'participle' | 'passive' | 'past-participle'
}

/** Particles and prepositions that a cue takes along. */
const PREPOSITIONS = new Set(
  'for on of about against with at out off down to into in from over upon up behind by around forward back aside as after'.split(
    ' ',
  ),
)

/** The reporting verb at token `i` outside quotations, `null` where there is none. */
export function verbCueAt(scan: Scan, i: number, speechOnly: boolean): VerbCue | null {
  if (quoteAt(scan, i) >= 0) return null
  const readings = cueReadings(scan, i)
  if (readings.length === 0) return null
  if (!standsAsVerb(scan, i) || withholdsName((at) => scan.norms[at], i)) return null
  const particle = normAt(scan.norms, i + 1)
  const behind = behindCue(scan, i + 1)
  for (const word of readings) {
    if (speechOnly && !isSpoken(word)) continue
    const match = matches(word, behind, particle)
    if (match === null) continue
    const end = i + 1 + match
    const form = formOf(scan, i)
    if (form === null) return null
    return {
      word,
      run: { first: groupStart(scan, i, form), end },
      head: i,
      form,
    }
  }
  return null
}

/** The lexicon's readings; any other verb right before a quotation of some length speaks too: "thundered: “...". */
export function cueReadings(scan: Scan, i: number): readonly CueWord[] {
  const known = cueVerbs(normAt(scan.norms, i))
  if (known.length > 0 || !/^VB[DZP]$/.test(tagAt(scan.tags, i)) || helps(normAt(scan.norms, i))) return known
  if (!/^[,:]$/.test(normAt(scan.norms, i + 1))) return known
  const quote = scan.quoteOf[i + 2] ?? -1
  if (quote < 0 || quoteRun(scan, quote).first !== i + 2 || quoteRun(scan, quote).end - i < 7) return known
  return [{ lemma: normAt(scan.norms, i), class: 'speech', only: null, never: [] }]
}

function standsAsVerb(scan: Scan, i: number): boolean {
  const tag = tagAt(scan.tags, i)
  if (isVerb(tag)) return true
  // Headlines and rough taggers: "Minister Says Plan Dead", "the Gazette reports that" tagged as a plural noun.
  const before = tagAt(scan.tags, i - 1)
  if (!tag.startsWith('NN') || !before.startsWith('NN')) return false
  return (
    ALWAYS_VERBS.has(normAt(scan.norms, i)) ||
    (tag === 'NNS' && before.startsWith('NNP') && scan.norms[i + 1] === 'that')
  )
}

const ALWAYS_VERBS = saying('headline')

/** How many tokens after the verb belong to the cue; `null` where what stands behind does not fit the word. */
function matches(word: CueWord, behind: string, next: string): number | null {
  if (word.never.includes(behind) || word.never.includes(next)) return null
  if (word.only !== null && !word.only.includes(behind) && !word.only.includes(next)) return null
  const isPreposition = PREPOSITIONS.has(next) && next !== 'to'
  if (word.only !== null)
    return isPreposition && word.only.includes(next)
      ? 1
      : next === 'to' && word.only.includes('to') && behind === 'to-np'
        ? 1
        : 0
  if (
    next === 'to' &&
    behind === 'to-np' &&
    /^(?:respond|reply|speak|allude|object|appeal|refer|point|react|listen)$/.test(word.lemma)
  )
    return 1
  return isPreposition && ABOUT.has(next) && TAKES_PREPOSITION.has(word.lemma) ? 1 : 0
}

const ABOUT = new Set('about for of against on with at over'.split(' '))

const TAKES_PREPOSITION = new Set(
  `talk comment complain agree disagree ask push press call focus warn caution worry speculate lament boast brag wonder
hint vote inquire enquire advocate plead lobby vouch`.split(/\s+/),
)

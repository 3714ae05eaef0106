import { isAuxiliary } from '../../language/auxiliaries.ts'
import { saying } from '../../language/reporting-classes.ts'
import { type CueWord, cueVerbs, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { isComma, isStop, isVerb, quoteAt, quoteRun, type Run, type Scan, sentenceAt } from './scan.ts'
import { withholdsName } from './withheld-name.ts'

/** A verb that reports, with its auxiliaries: where it stands, and how it stands in its clause. */
export interface VerbCue {
  readonly word: CueWord
  /** The whole cue, "has repeatedly said", particle or preposition included: "called for". */
  readonly run: Run
  /** The token of the verb itself. */
  readonly head: number
  readonly form: 'finite' | 'participle' | 'passive' | 'past-participle'
  /** What stands after the cue: "that", "to", "np", "quote", "comma", "end", "wh", "ing" or a preposition. */
  readonly frame: string
}

/** What may stand between a subject and the verb of its cue. */
const HELPS = new Set(['to', 'not', "n't", 'never'])
const helps = (norm: string): boolean => isAuxiliary(norm) || HELPS.has(norm)
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
  'get',
])
const HAVE = new Set(['has', 'have', 'had', "'ve", "'d", "'s", 'having'])
/** Verbs that hand their subject to the infinitive after them: "went on to say". */
const RAISING = new Set(
  `go goes went gone going continue continues continued proceed proceeded come comes came begin begins began begun start
started want wants wanted have has had struggle struggled try tried tries took take quick rushed need needs`.split(
    /\s+/,
  ),
)
/** Particles and prepositions that a cue takes along. */
const PREPOSITIONS = new Set(
  'for on of about against with at out off down to into in from over upon up behind by around forward back aside as after'.split(
    ' ',
  ),
)
const WH = new Set(['whether', 'how', 'what', 'why', 'if', 'who', 'where', 'when', 'which'])

/** The reporting verb at token `i` outside quotations, `null` where there is none. */
export function verbCueAt(scan: Scan, i: number, speechOnly: boolean): VerbCue | null {
  if (quoteAt(scan, i) >= 0) return null
  const readings = cueReadings(scan, i)
  if (readings.length === 0) return null
  if (!standsAsVerb(scan, i) || withholdsName((at) => scan.norms[at], i)) return null
  const particle = normAt(scan.norms, i + 1)
  const frame = frameAfter(scan, i + 1)
  for (const word of readings) {
    if (speechOnly && !isSpoken(word)) continue
    const match = matches(word, frame, particle)
    if (match === null) continue
    const end = i + 1 + match
    const form = formOf(scan, i)
    if (form === null) return null
    return {
      word,
      run: { first: groupStart(scan, i, form), end },
      head: i,
      form,
      frame: frameAfter(scan, end),
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

/** How many tokens after the verb belong to the cue; `null` where the frame does not fit the word. */
function matches(word: CueWord, frame: string, next: string): number | null {
  if (word.never.includes(frame) || word.never.includes(next)) return null
  if (word.only !== null && !word.only.includes(frame) && !word.only.includes(next)) return null
  const isPreposition = PREPOSITIONS.has(next) && next !== 'to'
  if (word.only !== null)
    return isPreposition && word.only.includes(next)
      ? 1
      : next === 'to' && word.only.includes('to') && frame === 'to-np'
        ? 1
        : 0
  if (
    next === 'to' &&
    frame === 'to-np' &&
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

/** What begins at token `at`: see `VerbCue.frame`. */
export function frameAfter(scan: Scan, from: number): string {
  let at = from
  while (at < from + 3 && /^RB$/.test(tagAt(scan.tags, at)) && scan.norms[at] !== 'not') at += 1
  const norm = scan.norms[at]
  const tag = scan.tags[at]
  if (norm === undefined || tag === undefined || isStop(norm)) return 'end'
  if (scan.sentenceOf[at] !== scan.sentenceOf[from - 1]) return quoteAt(scan, at) >= 0 ? 'quote' : 'end'
  if (quoteAt(scan, at) >= 0 && quoteAt(scan, from - 1) < 0) return 'quote'
  if (norm === 'that' && (tag === 'IN' || tag === 'DT' || tag === 'WDT')) return 'that'
  if (norm === 'to')
    return /^(?:VB|RB)$/.test(tagAt(scan.tags, at + 1)) || scan.tags[at + 1] === 'VBP' ? 'to' : 'to-np'
  if (WH.has(norm)) return 'wh'
  if (norm === 'due') return 'due'
  if (isComma(norm)) return 'comma'
  if (norm === ':') return 'colon'
  if (tag === 'IN' || tag === 'TO' || tag === 'RP') return norm
  if (tag === 'VBG') return 'ing'
  if (tag === 'EX' || tag.startsWith('PRP') || /^(?:DT|NN|JJ|CD|PDT|\$|RB)/.test(tag)) return 'np'
  if (tag === 'CC') return 'cc'
  return norm
}

function formOf(scan: Scan, head: number): VerbCue['form'] | null {
  const tag = tagAt(scan.tags, head)
  const aux = auxiliaryBefore(scan, head)
  if (tag === 'VBG') return aux !== null && BE.has(aux) ? 'finite' : 'participle'
  if (aux !== null && BE.has(aux) && (tag === 'VBN' || tag === 'VBD')) return 'passive'
  if (tag === 'VBD' && scan.norms[head] === 'asked' && head === sentenceAt(scan, head).first)
    return 'past-participle'
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag.startsWith('NN')) return 'finite'
  if (tag === 'VBN') {
    if (aux !== null && HAVE.has(aux)) return 'finite'
    return reducedRelative(scan, head) ? 'past-participle' : 'finite'
  }
  if (aux === 'to') return raised(scan, head) ? 'finite' : null
  return aux === null
    ? scan.norms[head] === normAt(scan.norms, head).toLowerCase() && tag === 'VB'
      ? 'finite'
      : null
    : 'finite'
}

/** "the plan backed by", "Asked whether": a participle without an auxiliary; with an object it is a past mistagged. */
function reducedRelative(scan: Scan, head: number): boolean {
  const next = normAt(scan.norms, head + 1)
  if (head === sentenceAt(scan, head).first || /^(?:by|as|in|at|during|from|,|when|if)$/.test(next))
    return true
  return /^(?:ask|call|name|know)/.test(normAt(scan.norms, head)) && !/^(?:for|on)$/.test(next)
}

function auxiliaryBefore(scan: Scan, head: number): string | null {
  for (let i = head - 1; i >= Math.max(0, head - 4); i--) {
    const norm = normAt(scan.norms, i)
    if (tagAt(scan.tags, i).startsWith('RB') && !helps(norm)) continue
    if (norm === 'not' || norm === "n't" || norm === 'never') continue
    return helps(norm) && scan.tags[i] !== 'POS' ? norm : null
  }
  return null
}

function raised(scan: Scan, head: number): boolean {
  const to = scan.norms[head - 1] === 'to' ? head - 1 : head - 2
  const before = normAt(scan.norms, to - 1)
  return RAISING.has(before === 'on' || before === 'out' ? normAt(scan.norms, to - 2) : before)
}

function groupStart(scan: Scan, head: number, form: VerbCue['form']): number {
  let first = head
  const floor = Math.max(sentenceAt(scan, head).first, head - 8)
  if (form === 'participle' || form === 'past-participle') {
    while (first > floor && scan.tags[first - 1] === 'RB' && !/^(?:not)$/.test(normAt(scan.norms, first - 1)))
      first -= 1
    return first
  }
  while (first > floor) {
    const norm = normAt(scan.norms, first - 1)
    const tag = tagAt(scan.tags, first - 1)
    if (tag === 'POS') break
    if (helps(norm) || tag === 'MD') first -= 1
    else if (tag === 'RB' && norm !== 'however' && norm !== 'so') first -= 1
    else if (scan.norms[first] === 'to' && (norm === 'on' || norm === 'out' || RAISING.has(norm))) first -= 1
    else if (RAISING.has(norm) && /^(?:on|out)$/.test(normAt(scan.norms, first)) && isVerb(tag)) first -= 1
    else break
  }
  while (first < head && scan.norms[first] === 'to') first += 1
  return first
}

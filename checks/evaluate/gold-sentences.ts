import type { Anonymity, Commitment, QuoteMode, SourceFacets } from '@onrecord/reader'
import type { CorpusAttribution, Pair } from './corpus.ts'

/** What a coder said of one attribution beside its spans. */
export interface GoldLabels {
  readonly anonymity: Anonymity
  readonly commitment: Commitment
  /** The outlets of the chain in order, without the document's own. */
  readonly via: readonly string[]
  readonly hedges: readonly string[]
  /** Where the coder gave it, or the quotation marks show it. */
  readonly mode: QuoteMode | null
  /** What the text says of an unnamed source; `null` where the coder gave no facets. */
  readonly facets: Omit<SourceFacets, 'body'> | null
}

export interface GoldSentence {
  readonly id: string
  readonly style: string
  readonly text: string
  /** The outlet that printed it, where that is known. */
  readonly outlet: string | null
  readonly attributions: readonly (CorpusAttribution & GoldLabels)[]
}

const CLASSES: Readonly<Record<string, Anonymity>> = {
  np: 'named-person',
  no: 'named-organisation',
  nt: 'named-outlet',
  uc: 'unnamed-collective',
  ad: 'anonymous-described',
  ab: 'anonymous-bare',
  pa: 'passive',
  do: 'document',
  ov: 'outlet-voice',
}

const ROLE = { s: 'source', c: 'cue', x: 'content' } as const

/**
 * Reads the project's own gold sentences; the notation stands at the head of the file. Throws one sentence that names
 * the line it cannot use.
 *
 * @example goldSentences('## wire\n[s She] [c said] [x no]. || np CT-')[0].attributions[0].source // [[0, 3]]
 */
export function goldSentences(file: string): GoldSentence[] {
  let style = ''
  return file.split('\n').flatMap((line, at): GoldSentence[] => {
    if (line.startsWith('## ')) style = line.slice(3).trim()
    if (line.trim() === '' || line.startsWith('#')) return []
    return [sentence(line, style, at + 1)]
  })
}

function sentence(line: string, style: string, at: number): GoldSentence {
  const [marked = '', ...labels] = line.split('||')
  const { text, spans } = unmarked(marked.trimEnd().replaceAll(' | ', '\n\n'), at)
  const attributions = labels.map((label, k) => {
    const roles = rolesOf(spans, String(k + 1))
    const own = labelsOf(label, at)
    return { ...roles, ...own, mode: own.mode ?? modeByMarks(roles.content, text) }
  })
  if (attributions.length === 0 && spans.length > 0) throw new Error(`line ${at}: spans without labels`)
  return { id: `${style}-${at}`, style, text, outlet: null, attributions }
}

interface Marked {
  readonly role: keyof typeof ROLE
  readonly number: string
  readonly pair: Pair
}

/** The text without its brackets, and where the brackets stood. */
function unmarked(marked: string, at: number): { text: string; spans: Marked[] } {
  const open: { role: keyof typeof ROLE; number: string; start: number }[] = []
  const spans: Marked[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const opener = /^\[([scx])(\d?) ?/.exec(marked.slice(i, i + 4))
    if (opener !== null) {
      const role = opener[1] as keyof typeof ROLE
      open.push({ role, number: opener[2] === '' ? '1' : opener[2]!, start: text.length })
      i += opener[0].length - 1
    } else if (marked[i] === ']') {
      const last = open.pop()
      if (last === undefined) throw new Error(`line ${at}: a bracket closes that none opened`)
      spans.push({ role: last.role, number: last.number, pair: [last.start, text.length] })
    } else text += marked[i]
  }
  if (open.length > 0) throw new Error(`line ${at}: a bracket is never closed`)
  return { text, spans }
}

function rolesOf(spans: readonly Marked[], number: string): CorpusAttribution {
  const of = (role: keyof typeof ROLE): Pair[] =>
    spans.filter((span) => span.role === role && span.number === number).map((span) => span.pair)
  return { source: of('s'), cue: of('c'), content: of('x') }
}

const KEYS = /\s+(?=(?:via|hedge|mode|number|rank|reason)=)/

function labelsOf(label: string, at: number): GoldLabels {
  const [head = '', ...rest] = label.trim().split(KEYS)
  const [code = '', commitment = 'CT+'] = head.split(/\s+/)
  const anonymity = CLASSES[code]
  if (anonymity === undefined) throw new Error(`line ${at}: "${code}" is no class of anonymity`)
  const given = new Map(
    rest.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  const list = (key: string, parter: string): string[] =>
    (given.get(key) ?? '')
      .split(parter)
      .map((word) => word.trim())
      .filter(Boolean)
  return {
    anonymity,
    commitment: commitment as Commitment,
    via: list('via', '>'),
    hedges: list('hedge', ','),
    mode: (given.get('mode') as QuoteMode | undefined) ?? null,
    facets: facetsOf(given),
  }
}

/** The number is always given with facets; without it the coder gave none. */
function facetsOf(given: ReadonlyMap<string, string>): GoldLabels['facets'] {
  const number = given.get('number') as SourceFacets['number'] | undefined
  if (number === undefined) return null
  const rank = (given.get('rank') as SourceFacets['rank'] | undefined) ?? null
  return { number, rank, reason: given.get('reason') ?? null }
}

const MARK = /["“”„«»]|(?<!\p{L})['‘](?=\p{L})/u
const WHOLE = /^(?:["“”„«»'‘]).*(?:["“”»'’][.,;!?]?)$/su

/**
 * Direct where every piece of the content stands in quotation marks, mixed where some words do, else indirect.
 *
 * @example modeByMarks([[0, 5]], '“No,” she said') // 'direct'
 */
export function modeByMarks(content: readonly Pair[], text: string): QuoteMode | null {
  const pieces = content.map(([start, end]) => text.slice(start, end))
  if (pieces.length === 0) return null
  if (pieces.every((piece) => WHOLE.test(piece))) return 'direct'
  return pieces.some((piece) => MARK.test(piece)) ? 'mixed' : 'indirect'
}

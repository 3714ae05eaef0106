import type { Anonymity, Commitment } from '@onrecord/reader'
import type { CorpusAttribution, Pair } from './corpus.ts'

/** What a coder said of one attribution beside its spans. */
export interface GoldLabels {
  readonly anonymity: Anonymity
  readonly commitment: Commitment
  /** The outlets of the chain in order, without the document's own. */
  readonly via: readonly string[]
  readonly hedges: readonly string[]
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
  const attributions = labels.map((label, k) => ({
    ...rolesOf(spans, String(k + 1)),
    ...labelsOf(label, at),
  }))
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

function labelsOf(label: string, at: number): GoldLabels {
  const [head = '', ...rest] = label.trim().split(/\s+(?=via=|hedge=)/)
  const [code = '', commitment = 'CT+'] = head.split(/\s+/)
  const anonymity = CLASSES[code]
  if (anonymity === undefined) throw new Error(`line ${at}: "${code}" is no class of anonymity`)
  const list = (key: string, parter: string): string[] =>
    (rest.find((part) => part.startsWith(key))?.slice(key.length) ?? '')
      .split(parter)
      .map((word) => word.trim())
      .filter(Boolean)
  return {
    anonymity,
    commitment: commitment as Commitment,
    via: list('via=', '>'),
    hedges: list('hedge=', ','),
  }
}

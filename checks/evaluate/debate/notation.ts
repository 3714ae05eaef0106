import { type DecisionState, decisionStates } from '@onrecord/reader'
import type { Pair } from '../corpus.ts'
import {
  type CodedAttribution,
  type CodedDecision,
  type CodedForecast,
  type CodedPosition,
  type Coding,
  forecastKinds,
  type Names,
} from './coding.ts'
import { numberOf } from './intervals.ts'
import { nearestPlace, onlyPlace, placesOf } from './locate.ts'
import type { Unit } from './texts.ts'

/**
 * Reads a coder's file: `= s001` and below it a line for each thing coded, in words of the text. The notation stands in
 * docs/debate-guide.md. Throws one sentence that names the text and the line it cannot use.
 */
export function codingsOf(file: string, units: readonly Unit[]): Map<string, Coding> {
  const lines = linesOf(file)
  const stranger = [...lines.keys()].find((id) => !units.some((unit) => unit.id === id))
  if (stranger !== undefined) throw new Error(`"= ${stranger}" is no text of this half`)
  return new Map(units.map((unit) => [unit.id, codingOf(lines.get(unit.id) ?? [], unit)]))
}

/** The lines of each text that the file speaks of; a text without a line holds nothing to code. */
function linesOf(file: string): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  let id = ''
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('= ')) id = line.slice(2).trim()
    else lines.set(id, [...(lines.get(id) ?? []), line])
  }
  return lines
}

function codingOf(lines: readonly string[], { id, text }: Unit): Coding {
  const read = <T>(letter: string, one: (parts: Parts) => T): T[] =>
    lines
      .filter((line) => line.startsWith(`${letter} `))
      .map((line) => {
        try {
          return one(partsOf(line.slice(2), text))
        } catch (error) {
          throw new Error(`${id}: ${line}: ${error instanceof Error ? error.message : error}`)
        }
      })
  const odd = lines.find((line) => !/^[adpfhq] /.test(line))
  if (odd !== undefined) throw new Error(`${id}: "${odd}" is no line of a coding`)
  return {
    attributions: read('a', attribution),
    decisions: read('d', decision),
    positions: read('p', position),
    forecasts: read('f', forecast),
    hedges: read('h', ({ fields: [words = ''], text: within }) =>
      words.split(' + ').map((word) => onlyPlace(word.trim(), within)),
    ).flat(),
    quantities: read('q', quantity),
  }
}

/** A line: its fields, parted by " | ", and its labels, parted by "; ". */
interface Parts {
  readonly text: string
  readonly fields: readonly string[]
  readonly labels: ReadonlyMap<string, string>
}

const LABELS =
  /;\s+(?=(?:who|via|decider|item|for|by|when|if|unit|per|of|vote)=|(?:no|ended|share)\s*(?:;|$))/

function partsOf(line: string, text: string): Parts {
  const [head = '', ...rest] = ` ${line}`.split(LABELS)
  const fields = ` ${head} `.split('|').map((field) => field.trim())
  // A decision's third field, and a quantity's first label, may stand without a field before them.
  const loose = fields.length > 2 && /^(?:\w+=|no$)/.test(fields[2] ?? '') ? [fields[2] ?? ''] : []
  const pairs = [...loose, ...rest].map((label): [string, string] => {
    const [key = '', ...value] = label.trim().split('=')
    return [key, value.join('=')]
  })
  return { text, fields: loose.length > 0 ? fields.slice(0, 2) : fields, labels: new Map(pairs) }
}

/** The alternatives of a label, each of which must stand in the text. */
function names({ labels, text }: Parts, key: string): Names {
  const given = alternatives(labels.get(key) ?? '')
  for (const name of given)
    if (placesOf(name.toLowerCase(), text.toLowerCase()).length === 0)
      throw new Error(`${key}: "${name}" does not stand in the text`)
  return given
}

function alternatives(value: string): string[] {
  return value
    .split(' / ')
    .map((name) => name.trim())
    .filter(Boolean)
}

/** The pieces of a content: the first at its place, each further one nearest to it. */
function pieces(words: string, text: string, near: readonly Pair[]): Pair[] {
  const found: Pair[] = []
  for (const part of words.split(' + ').filter(Boolean)) {
    const around = found.length > 0 ? found : near
    found.push(around.length > 0 ? nearestPlace(part, text, around) : onlyPlace(part, text))
  }
  return found
}

/** The longest of content, cue and source is found first; the others are those nearest to it. */
function attribution(parts: Parts): CodedAttribution {
  const [sourceWords = '', cueWords = '', contentWords = ''] = parts.fields
  const { text } = parts
  const unique = (words: string): boolean => placesOf(words.split(' + ')[0] ?? '', text).length === 1
  const roles = [contentWords, sourceWords, cueWords]
  const first = roles.find((words) => words !== '' && unique(words)) ?? contentWords
  const anchor = pieces(first, text, [])
  const found = (words: string): Pair[] => (words === first ? anchor : pieces(words, text, anchor))
  const [content, source, cue] = [found(contentWords), found(sourceWords), found(cueWords)]
  const who = names(parts, 'who')
  const via = (parts.labels.get('via') ?? '').split(' > ').map(alternatives)
  const speaker = who.length > 0 ? who : source.map(([start, end]) => text.slice(start, end)).slice(0, 1)
  return { source, cue, content, speaker, via: via.filter((outlet) => outlet.length > 0) }
}

function decision(parts: Parts): CodedDecision {
  const [words = '', state = ''] = parts.fields
  return {
    place: [onlyPlace(words, parts.text)],
    state: stateOf(state),
    affirmed: !parts.labels.has('no'),
    decider: names(parts, 'decider'),
    item: names(parts, 'item'),
    recipient: names(parts, 'for'),
    requester: names(parts, 'by'),
    when: names(parts, 'when'),
    condition: names(parts, 'if'),
  }
}

function stateOf(word: string): DecisionState {
  const state = decisionStates.find((one) => one === word)
  if (state === undefined) throw new Error(`"${word}" is no state; there are ${decisionStates.join(', ')}`)
  return state
}

function position(parts: Parts): CodedPosition {
  const [words = '', actor = '', polarity = '', item = ''] = parts.fields
  if (polarity !== 'for' && polarity !== 'against')
    throw new Error(`"${polarity}" is neither for nor against`)
  const labels = new Map([...parts.labels, ['actor', actor], ['item', item]])
  const within = { ...parts, labels }
  return {
    place: [onlyPlace(words, parts.text)],
    actor: names(within, 'actor'),
    item: names(within, 'item'),
    polarity,
    ended: parts.labels.has('ended'),
  }
}

function forecast(parts: Parts): CodedForecast {
  const [words = '', kindWord = '', event = ''] = parts.fields
  const kind = forecastKinds.find((one) => one === kindWord)
  if (kind === undefined) throw new Error(`"${kindWord}" is no kind of forecast`)
  const { text } = parts
  const word = placesOf(words, text).length === 1 ? onlyPlace(words, text) : wordIn(words, text, event)
  return { word: [word], event: [nearestPlace(event, text, [word])], kind, forecaster: names(parts, 'who') }
}

/** The word of a forecast stands inside its event, or right beside it. */
function wordIn(words: string, text: string, event: string): Pair {
  const place = onlyPlace(event, text)
  const inside = placesOf(words, text).find(([start, end]) => place[0] <= start && end <= place[1])
  return inside ?? nearestPlace(words, text, [place])
}

function quantity(parts: Parts): Coding['quantities'][number] {
  const [words = '', interval = ''] = parts.fields
  const { labels } = parts
  return {
    span: onlyPlace(words, parts.text),
    ...numberOf(interval),
    unit: labels.get('unit') ?? null,
    per: labels.get('per') ?? null,
    whole: labels.get('of') ?? null,
    share: labels.has('share'),
  }
}

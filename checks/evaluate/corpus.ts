import { readFileSync } from 'node:fs'

/** `[start, end]`, half-open UTF-16 offsets, as the corpora and the scorer's files write a span. */
export type Pair = readonly [start: number, end: number]

export type Role = 'source' | 'cue' | 'content'
export const ROLES: readonly Role[] = ['source', 'cue', 'content']

export type CorpusAttribution = Readonly<Record<Role, readonly Pair[]>>

/** An annotated article: one line of a gold file. `discard` are regions the annotators were told to skip. */
export interface CorpusArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly CorpusAttribution[]
  readonly discard: readonly Pair[]
}

/** One line of a predictions file. */
export interface Prediction {
  readonly id: string
  readonly attributions: readonly CorpusAttribution[]
}

/** Gold articles of a JSON-lines file. Throws one sentence that names the line it cannot use. */
export function readGold(file: string): CorpusArticle[] {
  return readLines(file).map(({ value, at }) => {
    const { id, text } = value
    if (typeof id !== 'string' || id === '') throw new Error(`${at}: "id" must be a non-empty string`)
    if (typeof text !== 'string') throw new Error(`${at}: gold needs "text"`)
    return {
      id,
      text,
      attributions: attributionsOf(value, at, text.length),
      discard: pairsOf(value.discard, `${at}: discard`, text.length),
    }
  })
}

/** Predictions of a JSON-lines file, held against the gold texts' lengths. */
export function readPredictions(file: string, gold: readonly CorpusArticle[]): Map<string, Prediction> {
  const lengths = new Map(gold.map((article) => [article.id, article.text.length]))
  const predictions = new Map<string, Prediction>()
  for (const { value, at } of readLines(file)) {
    const length = typeof value.id === 'string' ? lengths.get(value.id) : undefined
    if (length === undefined)
      throw new Error(`${at}: predicted article ${JSON.stringify(value.id)} is not in the gold file`)
    const id = value.id as string
    if (predictions.has(id)) throw new Error(`${at}: article ${id} is predicted twice`)
    predictions.set(id, { id, attributions: attributionsOf(value, at, length) })
  }
  return predictions
}

interface Line {
  readonly value: Readonly<Record<string, unknown>>
  readonly at: string
}

function readLines(file: string): Line[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
  const read = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseLine(line, `${file}:${index + 1}`)],
  )
  if (read.length === 0) throw new Error(`${file}: no articles`)
  return read
}

function parseLine(line: string, at: string): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`${at}: not JSON (${error instanceof Error ? error.message : error})`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${at}: expected an object`)
  return { value: value as Record<string, unknown>, at }
}

function attributionsOf(
  value: Readonly<Record<string, unknown>>,
  at: string,
  length: number,
): CorpusAttribution[] {
  const { attributions } = value
  if (!Array.isArray(attributions)) throw new Error(`${at}: "attributions" must be an array`)
  return attributions.map((one: unknown, index) => {
    if (typeof one !== 'object' || one === null)
      throw new Error(`${at}: attributions[${index}] is not an object`)
    const roles = one as Record<string, unknown>
    const spans = (role: Role): Pair[] =>
      pairsOf(roles[role], `${at}: attributions[${index}].${role}`, length)
    return { source: spans('source'), cue: spans('cue'), content: spans('content') }
  })
}

function pairsOf(value: unknown, at: string, length: number): Pair[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new Error(`${at}: must be an array of [start,end]`)
  return value.map((pair: unknown) => {
    if (!isPair(pair)) throw new Error(`${at}: expected [start,end] integers, got ${JSON.stringify(pair)}`)
    const [start, end] = pair
    if (start < 0 || end > length || start >= end) {
      throw new Error(
        `${at}: span ${JSON.stringify(pair)} is empty, reversed or outside the text (length ${length})`,
      )
    }
    return pair
  })
}

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && value.length === 2 && value.every((one) => Number.isInteger(one))
}

import { decisionStates, type Problem, quantityKinds } from '@onrecord/reader'
import type { z } from 'zod'
import {
  actorSchema,
  CODEBOOK_FORMAT_VERSION,
  codebookSchema,
  conceptSchema,
  itemSchema,
  lexiconsSchema,
  outletSchema,
  variableSchema,
} from './codebook-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import type { YamlPlaces } from './yaml-place.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What the schema found, one clear line for each: what stands there, where, and what should. */
export function schemaProblems(
  issues: readonly Issue[],
  data: unknown,
  name: string,
  places: YamlPlaces,
): Problem[] {
  const newer = newerFormat(data, name, places)
  if (newer !== null) return [newer]
  const problems = issues.flatMap((issue) => issueProblems(issue, data, name, places))
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** A file of a newer format is refused as such: listing its unknown keys would send the user the wrong way. */
function newerFormat(data: unknown, where: string, places: YamlPlaces): Problem | null {
  const version = at(data, ['format-version'])
  if (typeof version !== 'number' || version <= CODEBOOK_FORMAT_VERSION) return null
  const what = `this codebook has format version ${version}; this Onrecord reads version ${CODEBOOK_FORMAT_VERSION}.`
  return { where, line: places.line(['format-version']), what, todo: 'Use a newer Onrecord.' }
}

function issueProblems(issue: Issue, data: unknown, where: string, places: YamlPlaces): Problem[] {
  const path = issue.path
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, where, places))
  if (issue.code === 'invalid_key') return [unknownKey(path.slice(0, -1), String(path.at(-1)), where, places)]
  const { what, todo } = wording(issue, at(data, path))
  const line = places.line(path)
  return [{ where, line, what: `${subject(path, data)} ${what}.`, ...(todo === undefined ? {} : { todo }) }]
}

function unknownKey(path: Path, key: string, where: string, places: YamlPlaces): Problem {
  const { owner, keys } = ownerOf(path)
  const near = didYouMean(key, keys)
  const todo = near === null ? `Known: ${keys.join(', ')}.` : `Did you mean "${near}"?`
  return { where, line: places.keyLine(path, key), what: `"${key}" is no key of ${owner}.`, todo }
}

/** Which map a path leads to, and the keys it may have. */
function ownerOf(path: Path): { owner: string; keys: readonly string[] } {
  const [section, second, third] = path
  if (section === 'concepts' && third === 'examples')
    return { owner: "a concept's examples", keys: ['agree', 'disagree'] }
  if (section === 'concepts') return { owner: 'a concept', keys: Object.keys(conceptSchema.shape) }
  if (section === 'actors') return { owner: 'an actor', keys: Object.keys(actorSchema.shape) }
  if (section === 'items') return { owner: 'an item', keys: Object.keys(itemSchema.shape) }
  if (section === 'outlets') return { owner: 'an outlet', keys: Object.keys(outletSchema.shape) }
  if (section === 'variables') return { owner: 'a variable', keys: Object.keys(variableSchema.shape) }
  if (section === 'lexicons' && second === 'decisions')
    return { owner: 'lexicons: decisions', keys: decisionStates }
  if (section === 'lexicons' && second === 'quantities')
    return { owner: 'lexicons: quantities', keys: quantityKinds }
  if (section === 'lexicons') return { owner: 'the lexicons', keys: Object.keys(lexiconsSchema.shape) }
  return { owner: 'a codebook', keys: Object.keys(codebookSchema.shape) }
}

function wording(issue: Issue, value: unknown): { what: string; todo?: string } {
  if (value === undefined) return { what: 'is missing' }
  if (value === null) return { what: 'is empty', todo: 'Leave the key out or give it a value.' }
  if (Array.isArray(value) && value.length === 0)
    return { what: 'is an empty list', todo: 'Leave the key out or list at least one.' }
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value)
  if (issue.code === 'invalid_value') return wrongChoice(issue.values.map(String), value)
  if (issue.code === 'custom') return { what: `${shown(value)} ${issue.message}` }
  if (issue.code === 'invalid_format') return wrongFormat(value)
  if (value === '') return { what: 'is empty', todo: 'Leave the key out or give it a value.' }
  return { what: `${shown(value)} does not fit: ${issue.message}` }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list of two days',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  boolean: 'true or false',
}

function wrongType(expected: string, value: unknown): { what: string; todo?: string } {
  const what = `must be ${TYPES[expected] ?? expected}, not ${shown(value)}`
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { what, todo: `Put it in quotes: "${value}".` }
  if (expected === 'array' && typeof value === 'string')
    return { what, todo: `Put it in square brackets: ["${value}"].` }
  return { what }
}

function wrongChoice(choices: readonly string[], value: unknown): { what: string; todo: string } {
  const near = typeof value === 'string' ? didYouMean(value, choices) : null
  const todo = near === null ? `Use ${listed(choices)}.` : `Did you mean "${near}"?`
  return { what: `${shown(value)} is not known`, todo }
}

function wrongFormat(value: unknown): { what: string; todo: string } {
  return {
    what: `${shown(value)} is not well formed`,
    todo: 'Use letters, digits, "-", "_" and ".", no spaces.',
  }
}

function listed(choices: readonly string[]): string {
  return choices.length === 1 ? `"${choices[0]}"` : `one of: ${choices.join(', ')}`
}

/** The value as one short line: `"Berlin"`, `12`, `a map`. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a map'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** How a person would point at it: `concept C03: agree 2`. */
function subject(path: Path, data: unknown): string {
  if (path.length === 0) return 'the codebook'
  const [section, index, ...rest] = path
  if (typeof index !== 'number') return path.map((step) => step.toString()).join(': ')
  const entryId = at(data, [section!, index, 'id'])
  const entry = `${String(section).replace(/s$/, '')} ${typeof entryId === 'string' ? entryId : index + 1}`
  const inside = rest.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' ')
  return inside === '' ? entry : `${entry}: ${inside}`
}

function at(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

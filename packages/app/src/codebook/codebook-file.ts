import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Codebook, Problem } from '@onrecord/reader'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { codebookFaults } from './codebook-faults.ts'
import { type CodebookFile, codebookSchema } from './codebook-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import { schemaProblems } from './schema-problems.ts'
import { yamlPlaces } from './yaml-place.ts'

/** A codebook read from its file: all of it, or none and the reasons, one line each. */
export interface CodebookReading {
  readonly codebook: Codebook | null
  readonly problems: readonly Problem[]
}

const BUILT_IN = fileURLToPath(new URL('../../codebooks/', import.meta.url))

/**
 * Reads a codebook from YAML text. Every problem names the file and the line; with any problem there is no codebook,
 * since half a codebook would code an article differently without anybody noticing.
 *
 * @example
 * const { codebook, problems } = parseCodebook(await readFile('tax.yaml', 'utf8'), 'tax.yaml')
 * problems.map(problemLine) // ['tax.yaml:12: "agre" is no key of a concept. Did you mean "agree"?']
 */
export function parseCodebook(yamlText: string, name: string): CodebookReading {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false })
  const syntax = document.errors.map((error) => syntaxProblem(error, name, lines))
  if (syntax.length > 0) return { codebook: null, problems: syntax }
  const places = yamlPlaces(document, lines)
  const data = plainData(document)
  if (data === undefined) return { codebook: null, problems: [{ where: name, line: 1, what: UNFOLDS }] }
  const parsed = codebookSchema.safeParse(data)
  if (!parsed.success)
    return { codebook: null, problems: schemaProblems(parsed.error.issues, data, name, places) }
  const faults = codebookFaults(parsed.data, name, places)
  return { codebook: faults.length > 0 ? null : fromFile(parsed.data), problems: faults }
}

const UNFOLDS = 'its YAML aliases unfold to more than any codebook holds.'

/** What the YAML says; `undefined` where aliases of aliases would fill the memory. */
function plainData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

/**
 * Reads a codebook from a path, or one of those that come with Onrecord by name.
 *
 * @example const { codebook } = await loadCodebook('arms-supply')
 */
export async function loadCodebook(pathOrBuiltInName: string): Promise<CodebookReading> {
  const builtIn = await builtInCodebooks()
  const path = builtIn.includes(pathOrBuiltInName)
    ? join(BUILT_IN, `${pathOrBuiltInName}.yaml`)
    : pathOrBuiltInName
  try {
    return parseCodebook(decode(await readFile(path)), basename(path))
  } catch (error) {
    return { codebook: null, problems: [unreadable(path, error, builtIn)] }
  }
}

/** The names of the codebooks that come with Onrecord: `['arms-supply', 'carbon-tax']`. */
export async function builtInCodebooks(): Promise<string[]> {
  const files = await readdir(BUILT_IN)
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -5))
    .sort()
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function unreadable(path: string, error: unknown, builtIn: readonly string[]): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') {
    const near = didYouMean(path, builtIn)
    const todo = near === null ? `Give a file, or one of: ${builtIn.join(', ')}.` : `Did you mean "${near}"?`
    return { where: path, what: 'there is no such codebook file.', todo }
  }
  if (code === 'EISDIR')
    return { where: path, what: 'this is a folder.', todo: 'Give the codebook file in it.' }
  if (code === 'EACCES')
    return { where: path, what: 'this codebook may not be read.', todo: 'Allow reading it.' }
  return { where: path, what: 'this codebook is not UTF-8 text.', todo: 'Save it as UTF-8.' }
}

function syntaxProblem(
  error: { pos: [number, number]; message: string },
  name: string,
  lines: LineCounter,
): Problem {
  const what = error.message.split('\n')[0]!.trim().replace(/:?$/, '')
  return { where: name, line: lines.linePos(error.pos[0]).line, what: `this is not valid YAML: ${what}.` }
}

function fromFile(file: CodebookFile): Codebook {
  return {
    title: file.title,
    version: file.version,
    language: file.language,
    ...(file['focal-concept'] === undefined ? {} : { focalConcept: file['focal-concept'] }),
    concepts: file.concepts.map(concept),
    actors: (file.actors ?? []).map(actor),
    items: (file.items ?? []).map(item),
    outlets: (file.outlets ?? []).map(outlet),
    lexicons: {
      decisions: file.lexicons?.decisions ?? {},
      quantities: file.lexicons?.quantities ?? {},
      periods: file.lexicons?.periods ?? {},
    },
  }
}

function concept(entry: CodebookFile['concepts'][number]): Codebook['concepts'][number] {
  const { id, label, kind, role = null, scheme = null, definition = null, agree = [], disagree = [] } = entry
  return { id, label, kind, role, scheme, definition, agree, disagree }
}

function actor(entry: NonNullable<CodebookFile['actors']>[number]): Codebook['actors'][number] {
  const {
    id,
    label,
    kind,
    of = null,
    role = null,
    aliases = [],
    metonyms = [],
    from = null,
    to = null,
  } = entry
  return { id, label, kind, of, role, aliases, metonyms, notIn: entry['not-in'] ?? [], from, to }
}

function item(entry: NonNullable<CodebookFile['items']>[number]): Codebook['items'][number] {
  const { id, label, aliases = [] } = entry
  return { id, label, aliases, variantOf: entry['variant-of'] ?? null, isClass: entry['is-class'] ?? false }
}

function outlet(entry: NonNullable<CodebookFile['outlets']>[number]): Codebook['outlets'][number] {
  const { id, label, kind, country = null, control = null, aliases = [] } = entry
  return { id, label, kind, country, control, aliases }
}

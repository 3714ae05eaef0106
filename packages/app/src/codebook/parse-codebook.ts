import type { Codebook, Problem } from '@onrecord/reader'
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { codebookFaults } from './codebook-faults.ts'
import type { CodebookReading } from './codebook-file.ts'
import { type CodebookFile, codebookSchema } from './codebook-schema.ts'
import { schemaProblems } from './schema-problems.ts'
import { yamlPlaces } from './yaml-place.ts'

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
  const document = documentOf(yamlText, lines)
  if (document === null) return { codebook: null, problems: [{ where: name, line: 1, what: NESTS }] }
  const syntax = document.errors.map((error) => syntaxProblem(error, name, lines))
  if (syntax.length > 0) return { codebook: null, problems: syntax }
  const unfit = unfitWords(document, name, lines)
  if (unfit.length > 0) return { codebook: null, problems: unfit }
  const places = yamlPlaces(document, lines)
  const data = plainData(document)
  if (data === undefined) return { codebook: null, problems: [{ where: name, line: 1, what: UNFOLDS }] }
  const parsed = codebookSchema.safeParse(data)
  if (!parsed.success)
    return { codebook: null, problems: schemaProblems(parsed.error.issues, data, name, places) }
  const faults = codebookFaults(parsed.data, name, places)
  return { codebook: faults.length > 0 ? null : fromFile(parsed.data), problems: faults }
}

const NESTS = 'its YAML is nested deeper than that of any codebook.'

/** The YAML; `null` where it is nested so deep that no parser could follow it. */
function documentOf(yamlText: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(yamlText, { lineCounter, prettyErrors: false })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
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

/** Words with a NUL, which no database keeps, or half of a character pair: YAML can write both as "\\0" and "\\ud800". */
function unfitWords(document: Document.Parsed, name: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !(value.includes('\0') || /\p{Surrogate}/u.test(value))) return
      const { line } = lines.linePos(range?.[0] ?? 0)
      const what = `${JSON.stringify(value)} holds a character that no text has.`
      problems.push({ where: name, line, what, todo: 'Take it out.' })
    },
  })
  return problems
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
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file['focal-concept'] === undefined ? {} : { focalConcept: file['focal-concept'] }),
    concepts: file.concepts.map(concept),
    actors: (file.actors ?? []).map(actor),
    items: (file.items ?? []).map(item),
    outlets: (file.outlets ?? []).map(outlet),
    lexicons: {
      decisions: file.lexicons?.decisions ?? {},
      quantities: file.lexicons?.quantities ?? {},
      periods: file.lexicons?.periods ?? {},
      ...(file.lexicons?.probabilities === undefined ? {} : { probabilities: file.lexicons.probabilities }),
    },
    ...(file.variables === undefined
      ? {}
      : { variables: file.variables.map(({ choices = [], ...variable }) => ({ ...variable, choices })) }),
  }
}

function concept(entry: CodebookFile['concepts'][number]): Codebook['concepts'][number] {
  const { id, label, kind, role = null, scheme = null, definition = null, agree = [], disagree = [] } = entry
  const { about, answers, not, examples } = entry
  return {
    id,
    label,
    kind,
    role,
    scheme,
    ...(about === undefined ? {} : { about }),
    ...(answers === undefined ? {} : { answers }),
    definition,
    ...(not === undefined ? {} : { not }),
    ...(examples === undefined ? {} : { examples: sides(examples) }),
    agree,
    disagree,
  }
}

function sides({ agree, disagree }: NonNullable<CodebookFile['concepts'][number]['examples']>) {
  return { ...(agree === undefined ? {} : { agree }), ...(disagree === undefined ? {} : { disagree }) }
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

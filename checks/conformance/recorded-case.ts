import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** One line of a recorded file: what DNA (or rDNA) was asked, and what it said. */
export interface RecordedCase {
  readonly file: string
  readonly id: string
  /** network, polarization, polarizationQuality, backbone, evaluateBackbone, distance, barplot; '' for rDNA's. */
  readonly kind: string
  readonly db: string
  readonly jvmLocale: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly result: unknown
  /** DNA threw this at its caller. */
  readonly error: string | null
  /** DNA wrote this into its log; an entry of priority 3 is an error that it swallowed. */
  readonly log: readonly { readonly priority?: number; readonly summary?: string }[]
  /** The whole line, for the kinds that keep their results beside the id. */
  readonly line: Readonly<Record<string, unknown>>
}

/** A line that is no case at all: it counts as failed, with this sentence. */
export interface Unreadable {
  readonly file: string
  readonly id: string
  readonly trouble: string
}

/** Every case of every `.jsonl` file in the folder, in the order of names and lines. */
export function* recordedCases(folder: string): Generator<RecordedCase | Unreadable> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
  if (files.length === 0) throw new Error(`${folder} holds no recorded cases (*.jsonl)`)
  for (const file of files) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== '') yield caseOf(basename(file, '.jsonl'), index + 1, line)
    }
  }
}

function caseOf(file: string, number: number, text: string): RecordedCase | Unreadable {
  try {
    const line = parsed(text)
    const id = String(line.id ?? `line ${number}`)
    return {
      file,
      id,
      kind: String(line.kind ?? ''),
      db: String(line.db ?? `${id.split('-')[0]}.dna`),
      jvmLocale: String(line.jvmLocale ?? 'en_GB'),
      settings: isObject(line.settings) ? line.settings : {},
      result: line.result,
      error: line.error === undefined || line.error === null ? null : String(line.error),
      log: Array.isArray(line.log) ? line.log.filter(isObject) : [],
      line,
    }
  } catch (error) {
    return { file, id: `line ${number}`, trouble: error instanceof Error ? error.message : String(error) }
  }
}

/** JSON as Java and Python write it: a bare NaN or Infinity becomes the string of that name. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text.replace(/(?<=[[,:]\s*)(NaN|-?Infinity)(?=\s*[,\]}])/g, '"$1"'))
  if (!isObject(value)) throw new Error('the line is no JSON object')
  return value
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

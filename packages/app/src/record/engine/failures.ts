/** What fails under a record, which no command can mend: its server goes, its disk is full or may not be written. */
export type Failure = 'server-gone' | 'disk-full' | 'too-large' | 'read-only' | 'disk-fault'

/** PostgreSQL's own words for being stopped (57P01 to 57P03), and what breaks a connection. */
const GONE: ReadonlySet<string> = new Set([
  ...['57P01', '57P02', '57P03', '08000', '08003', '08006'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
])
const GONE_WORDS = /^Connection terminated|^Client has encountered a connection error|^Connection ended/

/** By the names that Node has for them, by PostgreSQL's (class 53), and by PGlite's numbers, which are those of WASI. */
const DISK: Readonly<Record<string, Failure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'disk-fault',
  '53100': 'disk-full',
  '58030': 'disk-fault',
  '25006': 'read-only',
  'wasi 51': 'disk-full',
  'wasi 19': 'disk-full',
  'wasi 22': 'too-large',
  'wasi 69': 'read-only',
  'wasi 2': 'read-only',
  'wasi 63': 'read-only',
  'wasi 29': 'disk-fault',
}

/** What an error that came out of a record's database says of the ground it stands on; `null` of any other error. */
export function failureOf(error: unknown): Failure | null {
  if (typeof error !== 'object' || error === null) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const message = error instanceof Error ? error.message : ''
  if (GONE.has(code) || GONE_WORDS.test(message)) return 'server-gone'
  // What PGlite throws of its file system is no Error and has neither words nor a code.
  const wasi = !(error instanceof Error) && 'errno' in error ? `wasi ${String(error.errno)}` : ''
  return DISK[code] ?? DISK[wasi] ?? IN_WORDS.find(([words]) => words.test(message))?.[1] ?? null
}

/** PostgreSQL ends its own words with those of the system, where it has no code for what failed. */
const IN_WORDS: readonly (readonly [RegExp, Failure])[] = [
  [/: File too large$/, 'too-large'],
  [/: No space left on device$/, 'disk-full'],
  [/: Read-only file system$/, 'read-only'],
  [/: (?:Input\/output|I\/O) error$/, 'disk-fault'],
]

/** One line that says what to do; `place` is the record, as it may be printed. */
export const failureLine = (failure: Failure, place: string): string => LINES[failure](place)

/** The same for whoever asks over the API, who need not know where the record lies. */
export const FAILURE_TOLD: Readonly<Record<Failure, string>> = {
  'server-gone': 'The PostgreSQL of this record went away. Ask again when it is back.',
  'disk-full': 'The disk of this record is full. Make room there and ask again.',
  'too-large': 'A file of this record may not grow as large as it must. Raise the limit there (ulimit -f).',
  'read-only': 'This record may not be written. Let the server write there.',
  'disk-fault': 'The disk of this record does not read or write as it should. Look after it first.',
}

const AGAIN = 'run the same command again: what was told of as kept is there.'

const LINES: Readonly<Record<Failure, (place: string) => string>> = {
  'server-gone': (place) => `The PostgreSQL of ${place} went away. When it is back, ${AGAIN}`,
  'disk-full': (place) => `The disk of ${place} is full. Make room and ${AGAIN}`,
  'too-large': (place) =>
    `A file of ${place} may not grow as large as it must. Raise the limit (ulimit -f) and ${AGAIN}`,
  'read-only': (place) =>
    `${place} may not be written. Let this user write there, or copy it to where it may.`,
  'disk-fault': (place) => `The disk of ${place} does not read or write as it should. Look after it first.`,
}

import type { CueClass } from '../../language/reporting-verbs.ts'
import { stem } from '../../language/stem.ts'
import type { FactRow } from '../../language/word-patterns.ts'
import type { Word } from '../words/words.ts'

/** A cue in its place. */
export interface CueInPlace {
  readonly cue: readonly Word[]
  /** Its full verb, or its first word where it has none. */
  readonly verb: Word
  /** The content's first word in lower case; '' where the content stands elsewhere. */
  readonly after: string
}

/**
 * Cues whose class the words around them decide, in order; where no row fits the lexicon's class stands. The cue stands in square
 * brackets, its content behind.
 */
export const CUE_CLASS_ROWS: readonly FactRow<CueInPlace, CueClass>[] = [
  {
    pattern: ({ verb }) => verb.stem === 'call' && verb.tag.startsWith('VB'),
    unless: ({ cue, after }) => CALLS_FOR.has(cue.at(-1)?.norm ?? '') || CALLS_FOR.has(after),
    reading: 'opinion',
    reason: '"called it unsafe" judges, "called for" asks',
    example: 'Lund [called] the plant unsafe.',
  },
  {
    pattern: ({ verb }) => verb.stem === RULE,
    unless: ({ cue, after }) => cue.some(({ norm }) => norm === 'out') || after === 'out',
    reading: 'decision',
    reason: '"ruled that" decides, "ruled out" refuses',
    example: 'The court [ruled] that the plant must close.',
  },
  {
    pattern: ({ verb, after }) => verb.stem === 'ask' && ASKED.has(after),
    reading: 'question',
    reason: '"asked whether" wants to know, "asked for" wants to have',
    example: 'Lund [asked] whether the plant will close.',
  },
]

const RULE = stem('rule')
const CALLS_FOR = new Set(['for', 'on', 'upon', 'to'])
const ASKED = new Set('whether if why how what who when where'.split(' '))

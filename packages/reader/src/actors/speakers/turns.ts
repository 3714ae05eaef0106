import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { COURTESY, OFFICES } from '../names/people-words.ts'
import type { Bounds } from '../phrases/source-phrase.ts'

/** A label takes no more tokens than this: "The Secretary of State for Transport (Sir Hugh Malin)". */
const LONGEST = 16
/** "Q:" and "A:" head turns too, and name nobody. */
const NOBODY = /^(?:q|a|question|answer|host|moderator|interviewer)$/
/** A paper with two labelled paragraphs is a transcript; one "Watchdog: ..." is only a headline. */
const AT_LEAST = 2

/**
 * Who has the floor in each paragraph of a transcript or of a parliament's report, as the run of tokens that names them before
 * the colon. A turn lasts until the next label, over paragraphs without one. `null` where nobody has it or the label names nobody.
 *
 * @example turnsOf(text of "MS HILL: Thank you.\n\nMR OKOYE: I agree.\n\nI do.") // [MS HILL, MR OKOYE, MR OKOYE]
 */
export function turnsOf(text: TaggedText): readonly (Bounds | null)[] {
  const labels = text.paragraphs.map(({ first, endToken, kind }) =>
    kind === 'boilerplate' ? null : labelOf(text, first, endToken),
  )
  const names = labels.flatMap((label) => (label === null ? [] : [labelWords(text, label)]))
  // One word again and again, "Cost:", heads a list.
  const isList = new Set(names).size < AT_LEAST && names.every((name) => !name.includes(' '))
  if (names.length < AT_LEAST || isList) return labels.map(() => null)
  let floor: Bounds | null = null
  return labels.map((label) => {
    if (label !== null) floor = namesSomebody(text, label) ? whoIn(text, label) : null
    return floor
  })
}

const labelWords = (text: TaggedText, { first, end }: Bounds): string =>
  text.tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ')

/** The words before the colon that opens a paragraph, where they are a name or an office. */
function labelOf({ tokens, tags }: TaggedText, first: number, end: number): Bounds | null {
  let inside = 0
  for (let i = first; i < Math.min(end - 1, first + LONGEST); i++) {
    const { norm, text } = tokenAt(tokens, i)
    if (norm === ':') return i > first && inside === 0 ? { first, end: i } : null
    if (norm === '(') inside += 1
    else if (norm === ')') inside -= 1
    else if (
      !isCapital(text) &&
      !/^(?:IN|DT|CC|POS|,|\.)$/.test(tagAt(tags, i)) &&
      !/^(?:of|for|the|and|[-–.])$/.test(norm)
    )
      return null
  }
  return null
}

function namesSomebody({ tokens }: TaggedText, { first, end }: Bounds): boolean {
  return end - first > 1 || !NOBODY.test(tokenAt(tokens, first).norm)
}

/** An office before brackets stands for who is named in them; a name before brackets is the name: "Ms Hill (Eastfold) (Lab)". */
function whoIn({ tokens }: TaggedText, { first, end }: Bounds): Bounds {
  let open = first
  while (open < end && tokenAt(tokens, open).norm !== '(') open += 1
  if (open === end || open === first) return { first, end }
  let close = open + 1
  while (close < end && tokenAt(tokens, close).norm !== ')') close += 1
  const inBrackets = { first: open + 1, end: close }
  const before = { first, end: open }
  const titled = COURTESY.has(tokenAt(tokens, before.first).norm)
  const named =
    tokenAt(tokens, before.first).norm === 'the' &&
    tokens.slice(first, open).some(({ norm }) => OFFICES.has(norm))
  return !titled && named && close > open + 2 ? inBrackets : before
}

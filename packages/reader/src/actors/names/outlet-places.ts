import type { FactRow } from '../../language/word-patterns.ts'
import type { Framed } from './framed.ts'
import { BODIES, COURTESY, FIRST_NAMES, OFFICES } from './people-words.ts'

/** What people write or give to be printed. */
const WRITTEN =
  /^(?:op-ed|op-eds|essay|column|editorial|commentary|guest|opinion|article|piece|interview|blog)$/
const FIRST = /^(?:reported|revealed|published|broadcast|disclosed|unearthed)$/
/** What outlets do to papers that they were not meant to see, and to words that others took down. */
const SEEN = /^(?:seen|obtained|reviewed|carried|quoted|cited|interviewed|printed)$/
const WRITES = /^(?:wrote|writes|writing|written)$/
const EDITION = /^(?:edition|pages)$/

/** A ministry, an office, a person: whatever the place, no outlet. */
function isSomebodyElse({ words, before, titled, afterThe }: Framed): boolean {
  const [first = ''] = words
  return (
    BODIES.has((words.at(-1) ?? '').toLowerCase()) ||
    words.some((word) => OFFICES.has(word.toLowerCase())) ||
    FIRST_NAMES.has(first.toLowerCase()) ||
    COURTESY.has(before(1)) ||
    COURTESY.has(first.toLowerCase()) ||
    OFFICES.has(before(1)) ||
    titled ||
    (/^\p{Lu}{2,6}$/u.test(words.join(' ')) && (afterThe || NO_STATION.test(words.join(' '))))
  )
}

/** States, unions and bodies that are called by their letters without "the". */
const NO_STATION =
  /^(?:NATO|UNHCR|UNICEF|UNESCO|OPEC|USAID|HMRC|MI5|MI6|NASA|FIFA|UEFA|IAEA|EU|UN|US|UK|USA|IMF|WHO|FBI|CIA|OSCE|ICE|MP|MPS|MEPS|PM|TV|CEO)$/

/** "In the Catholic weekly Stimme": what describes the kind of an outlet that is named behind it. */
const describesKind = ({ after, afterAsIs }: Framed): boolean =>
  /^(?:daily|weekly|monthly|newspaper|magazine|news|broadcaster|tabloid|paper)$/.test(after(1)) &&
  /^\p{Lu}/u.test(afterAsIs(2))

const row = (
  pattern: (framed: Framed) => boolean,
  reason: string,
  example: string,
): FactRow<Framed, boolean> => ({
  pattern: (framed) => pattern(framed) && !describesKind(framed) && !isSomebodyElse(framed),
  reading: true,
  reason,
  example,
})

/** Places where only outlets stand, whatever they are called. */
export const PLACE_ROWS: readonly FactRow<Framed, boolean>[] = [
  row(
    ({ before }) => before(1) === 'by' && FIRST.test(before(2)) && before(3) === 'first',
    'who was first to report it reports by trade',
    'The sale, first reported by [Kystnett], is off.',
  ),
  row(
    ({ before }) => before(1) === 'by' && SEEN.test(before(2)),
    'papers are seen, and words carried, by outlets',
    'It was late, according to minutes seen by the [Marl Kompass].',
  ),
  row(
    ({ before }) => /^(?:in|for|by)$/.test(before(1)) && WRITTEN.test(before(2)) && before(2) !== 'interview',
    'what is written for others to print is written for an outlet',
    'In an op-ed for the [Marl Lantern], Lund said it was late.',
  ),
  row(
    ({ before }) => /^(?:in|by)$/.test(before(1)) && before(2) === 'published' && WRITTEN.test(before(3)),
    'such a piece, and who printed it',
    'In an essay published by [Foreign Questions], Lund said it was late.',
  ),
  row(
    ({ before, afterThe }) => before(1) === 'in' && afterThe && WRITES.test(before(2)),
    'one writes in papers',
    'Writing in the [Lantern], Lund said it was late.',
  ),
  row(
    ({ before }) => before(1) === 'of' && EDITION.test(before(2)),
    'papers have editions',
    'In Tuesday’s edition of the [Lantern], Lund said it was late.',
  ),
  row(
    ({ before, after, words }) =>
      words.length === 1 &&
      before(1) === 'with' &&
      before(2) === 'interview' &&
      /^(?:an|a|this|that)$/.test(before(3)) &&
      before(4) === 'in' &&
      /^(?:,|\.|that|on|last)$/.test(after(1)),
    'a single name that somebody said something to in an interview',
    'In an interview with [Kystnett], Lund said it was late.',
  ),
  {
    pattern: (framed) =>
      framed.before(1) === 'on' &&
      /^(?:programme|program|show|podcast)$/.test(framed.after(1)) &&
      // "The attacks on Hale show that"
      (framed.after(1) !== 'show' || framed.afterThe) &&
      (/^\p{Lu}{2,6}$/u.test(framed.words.join(' ')) || !isSomebodyElse(framed)),
    reading: true,
    reason: 'what goes on air has a name',
    example: 'Speaking on the [Lantern] programme, Lund said it was late.',
  },
]

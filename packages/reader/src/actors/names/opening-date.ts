import { MONTHS, SHORT_MONTHS } from '../../language/calendar-names.ts'
import { normAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Bounds } from '../phrases/source-phrase.ts'

const MONTH = [...MONTHS, ...SHORT_MONTHS.map((short) => `${short}\\.?`)].join('|')
const PREPOSITION = 'in|on|at|as|by|since|until|during|from|after|before|late|early'
const LED_IN = `(?:(?:${PREPOSITION}) (?:(?:${PREPOSITION}|of|the|mid|end|beginning|start|middle) )*)`
/** A month with a preposition or a day before it: "at the end of May", "On 8 September", "12 March 2024". */
const DATE = new RegExp(
  `^(?:${LED_IN}(?:\\d{1,2} )?|\\d{1,2} )(?:${MONTH})(?: \\d{1,2})?(?: ,)?(?: \\d{4})?(?: ,)? `,
)
const BARE_MONTH = new RegExp(`^(?:${MONTH}) `)
/** What may stand first in a noun phrase behind a bare month: "May three members"; a name may begin with a month. */
const OPENS_PHRASE =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|an|the|some|several|many|his|her|its|their)$/
/** Longest date in tokens: "As late as the end of 21 September , 2023 ,". */
const LONGEST = 12

/** A source phrase without the date before it: "On 8 September two US officials" is "two US officials". */
export function withoutOpeningDate(text: TaggedText, run: Bounds): Bounds {
  const norms = text.tokens.slice(run.first, Math.min(run.end, run.first + LONGEST)).map(({ norm }) => norm)
  const phrase = `${norms.join(' ')} `
  const date = DATE.exec(phrase) ?? (OPENS_PHRASE.test(normAt(norms, 1)) ? BARE_MONTH.exec(phrase) : null)
  if (date === null) return run
  const first = run.first + date[0].trim().split(' ').length
  return first < run.end ? { first, end: run.end } : run
}

import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, isAccording } from '../attribution.ts'
import { liesIn } from '../ranges.ts'

/** What stands before a closing "according to" is content up to there: where it was cut short, the rules' content is taken. */
export function withWholeAccording(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  const wholes = new Map(
    rules.filter((one) => isAccording(text, one)).map((one) => [one.cue[0]?.start, one.content]),
  )
  return found.map((one) => {
    const whole = isAccording(text, one) ? wholes.get(one.cue[0]?.start) : undefined
    return whole !== undefined && one.content.every((range) => liesIn(whole, range))
      ? { ...one, content: whole }
      : one
  })
}

import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'

/**
 * "Critics are not convinced: “It changed nothing,” said Amal Siddiq": whoever is named right behind a quotation says it, and not
 * whom the words before its colon speak of. What the rules read there goes before what the model did.
 */
export function withOwnSayers(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  return found.map((one) => {
    const [cue, content] = [one.cue.at(-1), one.content[0]]
    if (cue === undefined || content === undefined || one.content.length > 1) return one
    if (!/^\s*:\s*$/.test(text.text.slice(cue.end, content.start))) return one
    const own = rules.find(
      ({ mode, source, cue: [said], content: [words] }) =>
        mode === 'direct' &&
        source.length > 0 &&
        said !== undefined &&
        words !== undefined &&
        said.start >= content.end &&
        said.start - content.end < NEAR &&
        words.start <= content.start &&
        words.end >= content.end - 2,
    )
    return own === undefined ? one : { ...own, content: one.content }
  })
}

/** So many characters may stand between a quotation and its verb: "” | said", "” | Ida Berg said". */
const NEAR = 60

import { saying } from '../../language/reporting-classes.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { NameMention, Sentence, TaggedText } from '../../text/read-text.ts'
import { BODIES, COURTESY, DOCUMENTS, FIRST_NAMES } from '../names/people-words.ts'

const SAYS = saying('taken-up')

/**
 * Names of speakers whom the next sentence calls "it": "Varga said profits fell. It said sales were flat." A body then, whatever a
 * tagger makes of the name; unless something else in the first sentence may be meant.
 */
export function takenUpByIt(text: TaggedText, surnames: ReadonlySet<string>): ReadonlySet<string> {
  const bodies = new Set<string>()
  let at = 0
  text.sentences.forEach((sentence, k) => {
    let name = text.names[at]
    while (name !== undefined && name.first < sentence.first) name = text.names[++at]
    const next = text.sentences[k + 1]
    if (name === undefined || next === undefined || !itSays(text, next)) return
    if (!opensAndSays(text, name, sentence) || isPersonal(text, name, sentence, surnames)) return
    if (isOnlyThing(text, name, text.names[at + 1], sentence))
      bodies.add(text.text.slice(name.start, name.end))
  })
  return bodies
}

function itSays({ tokens }: TaggedText, { first }: Sentence): boolean {
  const also = /^(?:has|had|also|later)$/.test(tokenAt(tokens, first + 1).norm) ? 2 : 1
  return tokenAt(tokens, first).norm === 'it' && SAYS.has(tokenAt(tokens, first + also).norm)
}

const opensAndSays = (
  { tokens }: TaggedText,
  { first, endToken }: NameMention,
  sentence: Sentence,
): boolean => first === sentence.first && SAYS.has(tokenAt(tokens, endToken).norm)

function isPersonal(
  { tokens }: TaggedText,
  { first, endToken }: NameMention,
  sentence: Sentence,
  surnames: ReadonlySet<string>,
): boolean {
  if (COURTESY.has(tokenAt(tokens, first).norm) || FIRST_NAMES.has(tokenAt(tokens, first).norm)) return true
  if (surnames.has(tokenAt(tokens, endToken - 1).text) && endToken - first === 1) return true
  return tokens
    .slice(sentence.first, sentence.endToken)
    .some(({ norm }) => /^(?:he|she|his|her|him)$/.test(norm))
}

/** No other name and no body or document in the sentence that "it" may mean. */
function isOnlyThing(
  { tokens }: TaggedText,
  name: NameMention,
  other: NameMention | undefined,
  { endToken }: Sentence,
): boolean {
  if (other !== undefined && other.first < endToken) return false
  return !tokens.slice(name.endToken, endToken).some(({ norm }) => BODIES.has(norm) || DOCUMENTS.has(norm))
}

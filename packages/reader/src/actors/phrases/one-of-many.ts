import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { NameMention, TaggedText } from '../../text/read-text.ts'
import { OFFICES } from '../names/people-words.ts'

/** Before a word that many may be called by: "a senior Tory", "one Democrat". */
const ONE = /^(?:an?|one|another)$/

/** Whether a name is what many are called, and names nobody: "a senior Tory"; "a defiant Hill" is Hill where `named` has her. */
export function isOneOfMany(
  text: TaggedText,
  { kind }: NameMention,
  name: { readonly first: number; readonly end: number },
  named: ReadonlySet<string>,
): boolean {
  const last = tokenAt(text.tokens, name.end - 1)
  const isOffice = OFFICES.has(last.norm)
  if (kind === 'organisation' && !isOffice) return false
  if (name.end - name.first > 1 && !isOffice) return false
  if (named.has(last.text) || !isHead(text, name.end) || !/\p{Ll}/u.test(last.text)) return false
  return ONE.test(tokenAt(text.tokens, beforeModifiers(text, name.first)).norm)
}

/** Lone capitals that stand somewhere without an article or an adjective, as people's names do. */
export function namedAlone(text: TaggedText): Set<string> {
  const alone = new Set<string>()
  text.tokens.forEach((token, i) => {
    if (!tagAt(text.tags, i).startsWith('NNP') || !isHead(text, i + 1) || beforeModifiers(text, i) !== i - 1)
      return
    if (!/^(?:an?|one|another|the|this|that)$/.test(tokenAt(text.tokens, i - 1).norm)) alone.add(token.text)
  })
  return alone
}

/** A name before a noun only says which: "an RNC member". */
const isHead = ({ tags }: TaggedText, end: number): boolean => !/^(?:NN|JJ)/.test(tagAt(tags, end))

function beforeModifiers({ tags }: TaggedText, first: number): number {
  let at = first - 1
  while (at > 0 && /^(?:JJ|VB[GN]|NN$)/.test(tagAt(tags, at))) at -= 1
  return at
}

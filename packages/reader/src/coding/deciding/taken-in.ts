import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { isPronoun, type Memory } from './antecedents.ts'
import { isCount } from './matters-told.ts'
import { type Named, nameOf, quote } from './names.ts'
import { isPleaAgain, PLEAS } from './pleas.ts'
import type { Telling } from './tellings.ts'
import type { ToldAt } from './told.ts'

const ANY_MATTER = wordSet(
  'decision move step issue matter question proposal idea vote measure news step action refusal rejection veto approval',
)

/** "this decision", "the move": what it is stands before. */
function isAnyMatter({ words }: Named, item: WordRange): boolean {
  if (item.end - item.first !== 2) return false
  return (
    /^(?:the|this|that|its|their)$/.test(wordAt(words, item.first).norm) &&
    ANY_MATTER.has(wordAt(words, item.end - 1).stem)
  )
}

/** Takes in what was told: the item, the plea and the news that later sentences may take up. */
export function takenIn(memory: Memory, sentence: Named, told: ToldAt, { state, ...telling }: Telling): void {
  const { item } = told
  const own =
    item !== null &&
    item.end > item.first &&
    !isPronoun(sentence, item) &&
    !isPleaAgain(sentence, item) &&
    // "a similar plea" is of what was asked for before.
    !PLEAS.has(wordAt(sentence.words, (item.coreEnd ?? item.end) - 1).stem) &&
    // "urged the council to think again": a deed is nothing that "it" could mean.
    !(item.end - item.first <= 2 && wordAt(sentence.words, item.first).tag === 'VB')
  if (own && !isCount(item, sentence.words)) remember(memory, sentence, item)
  const judged = told.item === null ? (told.positions[0]?.item ?? null) : null
  if (
    judged !== null &&
    judged.end > judged.first &&
    !isPronoun(sentence, judged) &&
    !told.positions[0]?.ifKnown
  )
    remember(memory, sentence, judged)
  if (own && state !== null) memory.subject ??= telling.item
  if (telling.item !== null && telling.item === memory.item) memory.itemAge = 0
  takenAsNews(memory, sentence, told, state, telling.item)
  if (
    state === 'announced' &&
    telling.recipient !== null &&
    /^offer/.test(wordAt(sentence.words, told.first).stem)
  )
    memory.plea = {
      // An offer is answered like a plea, by whom it is made to.
      decider: telling.recipient.name,
      requester: telling.decider?.name ?? null,
      recipient: telling.recipient.name,
      item: telling.item,
      side: 1,
      age: 0,
    }
  if (state !== 'requested' && state !== 'urged-by-third-party') return
  memory.plea = {
    decider: telling.decider?.name ?? null,
    requester: telling.requester?.name ?? null,
    recipient: telling.recipient?.name ?? null,
    item: telling.item,
    side: told.positions[0]?.side ?? 1,
    age: 0,
  }
}

/** What was decided is what a reaction is to; "the decision" is what was decided before. */
function takenAsNews(
  memory: Memory,
  sentence: Named,
  told: ToldAt,
  state: DecisionState | null,
  item: string | null,
): void {
  if (state === null || item === null || !NEWS.has(state) || !told.affirmed) return
  if (told.item === null || isAnyMatter(sentence, told.item)) return
  if (ANY_MATTER.has(stem(item.slice(item.lastIndexOf(' ') + 1).toLowerCase()))) return
  if (
    PROCEDURE.has(
      wordAt(sentence.words, Math.max(told.item.first, (told.item.coreEnd ?? told.item.end) - 1)).stem,
    )
  )
    return
  const stance = told.positions.find(({ ended }) => !ended)?.side
  const side = stance ?? told.goes ?? (BACKWARD.has(state) ? -1 : 1)
  memory.news = {
    item,
    side,
    age: 0,
    ends: side < 0 && !BACKWARD.has(state),
    refused: state === 'refused' || state === 'refused-maintained',
    deed: told.deedAt === undefined ? null : quote(sentence, told.deedAt),
  }
  if (memory.focal !== null && memory.focal.item === item) memory.focal = memory.news
  // Of a first sentence what it tells last: "after it scrapped the tax, the council is bringing it back".
  if (memory.focal === null || memory.focal.age === 0) memory.focal = memory.news
}

/** What is dealt with on the way is no news of its own: "his motion was defeated". */
const PROCEDURE = wordSet(
  'motion amendment request application complaint appeal case letter petition comment',
)

const NEWS: ReadonlySet<DecisionState> = new Set([
  'decided',
  'authorised-in-law',
  'announced',
  'refused',
  'refused-maintained',
  'deferred',
  'reversed',
  'withdrawn',
])
const BACKWARD: ReadonlySet<DecisionState> = new Set([
  'refused',
  'refused-maintained',
  'deferred',
  'reversed',
  'withdrawn',
])

/** An item told by name: "it" may mean it, or "them" where it is many or of many. */
function remember(memory: Memory, sentence: Named, item: WordRange & { readonly coreEnd?: number }): void {
  const { words } = sentence
  memory.item = nameOf(item, sentence)
  memory.itemAt = item.end
  memory.itemAge = 0
  memory.heads.add(wordAt(words, (item.coreEnd ?? item.end) - 1).stem)
  const many = (end: number): boolean => /^NNP?S$/.test(wordAt(words, end - 1).tag)
  if (many(item.coreEnd ?? item.end)) memory.things = memory.item
  else if (many(item.end)) {
    const of = words.findLastIndex(({ norm }, i) => i >= item.first && i < item.end && norm === 'of')
    memory.things = nameOf({ first: of + 1, end: item.end }, sentence)
  }
}

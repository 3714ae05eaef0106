import type { Codebook } from '../codebook.ts'
import type { Decision, DecisionState, DecisionTrack } from '../statement.ts'
import type { Clause } from './clauses.ts'
import { wordSet } from './lexicon.ts'
import type { NamedAt } from './named.ts'
import { bearing } from './polarity.ts'
import { act } from './synonyms.ts'
import type { TimeAt } from './times.ts'
import { compileTriggers, longest, type TriggerSet } from './triggers.ts'
import type { Word } from './words.ts'

export interface DecisionAt {
  readonly first: number
  readonly end: number
  readonly decision: Decision
  /** Where the decider is named, counted in words; -1 where nobody is. */
  readonly deciderAt: number
  readonly recipientAt: number
  /** Where two states are found in one clause the surer one is taken: the codebook's words, then phrases, then acts. */
  readonly weight: number
  /** True where the codebook's own words led here. */
  readonly own: boolean
}

export interface DecisionLexicon {
  readonly triggers: TriggerSet<StateWord>
}

interface StateWord {
  readonly state: DecisionState
  /** False for wordings that themselves deny the state ("no discussion"). */
  readonly affirmed: boolean
  readonly own: boolean
  /** True where the words mean a decision only beside an item of the codebook or in its neighbourhood. */
  readonly needsItem: boolean
}

/** The track of each state; the four tracks run side by side. */
export const TRACK: Readonly<Record<DecisionState, DecisionTrack>> = {
  requested: 'process',
  'urged-by-third-party': 'process',
  'under-discussion': 'process',
  recommended: 'process',
  decided: 'process',
  announced: 'process',
  'authorised-in-law': 'process',
  refused: 'process',
  'refused-maintained': 'process',
  deferred: 'process',
  withdrawn: 'process',
  reversed: 'process',
  contracted: 'material',
  allocated: 'material',
  shipped: 'material',
  delivered: 'material',
  'in-use': 'material',
  exhausted: 'material',
  sold: 'material',
  replaced: 'material',
  'third-party-consent': 'condition',
  'use-restriction-set': 'condition',
  'use-restriction-eased': 'condition',
  'use-restriction-reinstated': 'condition',
  public: 'publicity',
  undisclosed: 'publicity',
  'later-confirmed': 'publicity',
}

/** Phrases of any policy debate. A leading "-" denies the state, a leading "?" asks for an item near by. */
const PHRASES: Readonly<Partial<Record<DecisionState, readonly string[]>>> = {
  requested: ['?request* for', '?formally request*', '?ask* for', '?pleas for', '?plea for', '?applied for'],
  'under-discussion': [
    'under discussion',
    'under consideration',
    'under review',
    'on the table',
    'in talks',
    'still in play',
    'is weighing',
    'are weighing',
    'is considering',
    'are considering',
    'talks on',
    '?discussions on',
    '?discussions about',
    '?discuss* the',
    '?debat* whether',
    'consultation on',
    'mulling',
    '-no _ discussion',
    '-no _ discussions',
    '-not under discussion',
    '-not under consideration',
    '-off the table',
    '-no _ consideration',
    '-no talks',
    '-not considering',
  ],
  recommended: ['?recommended', 'recommend* that', '?advised the government to', '?recommendation to'],
  decided: [
    'decided to',
    'has decided',
    'decision to',
    'gave the green light',
    'given the green light',
    'gave the go ahead',
    'signed off on',
    'sign off on',
    '?approved',
    'voted to',
    'voted in favour of',
    'voted in favor of',
    '?has agreed to',
    '?agreed to',
    '?authori*ed',
    '?decided',
    '?deciding',
    '-no decision',
    '-no decision has been made',
    '-no final decision',
    '-not decided',
    '-has not decided',
    '-have not decided',
    '-yet to decide',
    '-not made a decision',
  ],
  announced: ['?announced', '?unveiled', 'announced plans to', '?announcement of'],
  'authorised-in-law': [
    'signed into law',
    'passed into law',
    'passed a bill',
    'passed the bill',
    'passed a law',
    'passed legislation',
    'became law',
    'royal assent',
    '?enacted',
    'parliament approved',
    'parliament passed',
    'congress passed',
    'senate passed',
    'house passed',
  ],
  refused: [
    'refus* to',
    'ruled out',
    'rule out',
    'rules out',
    'ruling out',
    'turned down',
    'rejected the request',
    'rejected a request',
    'rejected calls',
    'declined to',
    'declines to',
    'not going to',
    'refusal to',
    'no plans to',
    'no intention of',
    'said no to',
    'vetoed',
    '?rejected',
    '?withheld',
  ],
  'refused-maintained': [
    'no sign* of changing',
    'no sign* of shifting',
    'no change in _ policy',
    'no change to _ policy',
    'policy has not changed',
    'position has not changed',
    'position is unchanged',
    'policy is unchanged',
    'no _ policy change',
    'stood by _ refusal',
    'stands by _ refusal',
    'still refus*',
    'continue* to refuse',
    'again refused',
    'stick* to _ refusal',
    'maintain* _ refusal',
    'repeated _ refusal',
    'continues to rule out',
  ],
  deferred: [
    'postponed',
    '?delayed',
    'put off',
    'shelved',
    'put on hold',
    'deferred',
    'pushed back',
    '?paused',
    'suspended',
  ],
  withdrawn: [
    '?withdrew',
    '?withdrawn',
    '?retracted',
    'dropped plans',
    'dropped the plan',
    'dropped its plan',
    'abandoned plans',
    'abandoned the plan',
    '?scrapped',
    '?shelved plans',
    'pulled the plug',
  ],
  reversed: [
    'reversed course',
    'reversed its decision',
    'reversed the decision',
    'reversed a decision',
    'u-turn',
    'backtracked',
    'overturned',
    'walked back',
    'policy reversal',
    'climbdown',
    'changed course',
    '?reversed',
  ],
  contracted: [
    'signed a contract',
    'awarded a contract',
    'contract was awarded',
    'contract was signed',
    '?contracted',
    '?placed an order',
    '?ordered',
  ],
  allocated: ['?allocated', '?earmarked', 'set aside', '?budgeted'],
  shipped: ['?shipped', '?dispatched', 'on their way', '?en route', 'on its way'],
  delivered: ['?delivered', '?handed over', '?arrived in', '?arrived at', '?received'],
  'in-use': [
    'came into force',
    'comes into force',
    'took effect',
    'takes effect',
    'in force',
    'entered into force',
    '?used for the first time',
    '?has used',
    '?were fired',
    '?fired',
    '?entered service',
    'opened its doors',
    'went into operation',
  ],
  exhausted: ['ran out of', 'run out of', 'used up', '?exhausted', 'have run out'],
  sold: ['?sold to', '?sale of', '?sold'],
  replaced: ['?replaced by', '?replaced with', 'has been replaced'],
  'third-party-consent': [
    'approval _ from',
    'permission _ from',
    'consent _ from',
    'green light from',
    'with the approval of',
    'with the consent of',
    'gave its consent',
    'approval obtained',
    'blessing of',
    '-without the approval of',
    '-without the consent of',
  ],
  'use-restriction-set': [
    'on condition that',
    'on the condition that',
    'conditions on the use',
    'restrictions on the use',
    'banned from using',
    'prohibited from using',
    'imposed restrictions',
    'restricted the use',
    'restrictions remain',
    'restriction remains',
  ],
  'use-restriction-eased': [
    'lifted _ restrictions',
    'eased _ restrictions',
    'lifted the ban',
    'lifted restrictions',
    'lifted a ban',
    'relaxed _ rules',
    'eased restrictions',
    'eased limits',
    'lifted limits',
  ],
  'use-restriction-reinstated': [
    'reimposed',
    'reinstated _ restrictions',
    'reinstated the ban',
    'reinstated restrictions',
  ],
  undisclosed: [
    'secretly',
    'quietly sent',
    'without announc*',
    'not disclosed',
    'undisclosed',
    'not announced publicly',
    'kept secret',
  ],
  'later-confirmed': ['later confirmed', 'publicly confirmed', 'confirmed publicly', 'later acknowledged'],
}

/** What a done act amounts to. An act that is not here ("limited", "kept") says too little to be a state. */
const DONE: Readonly<Partial<Record<string, DecisionState>>> = {
  give: 'delivered',
  sell: 'sold',
  buy: 'contracted',
  scrap: 'withdrawn',
  introduce: 'in-use',
  ban: 'in-use',
  close: 'in-use',
}

/** Compiles the reader's phrases for decision states and the codebook's own. */
export function decisionLexicon(codebook: Codebook): DecisionLexicon {
  const general = Object.entries(PHRASES).flatMap(([state, phrases]) =>
    phrases.map((phrase) => {
      const mark = phrase[0]
      const bare = mark === '-' || mark === '?' ? phrase.slice(1) : phrase
      const value = {
        state: state as DecisionState,
        affirmed: mark !== '-',
        own: false,
        needsItem: mark === '?',
      }
      return [bare, value] as const
    }),
  )
  const own = Object.entries(codebook.lexicons.decisions).flatMap(([state, phrases]) =>
    phrases.map(
      (phrase) =>
        [
          phrase,
          { state: state as DecisionState, affirmed: true, own: true, needsItem: !phrase.includes(' ') },
        ] as const,
    ),
  )
  return { triggers: compileTriggers<StateWord>([...general, ...own], { exactly: true }) }
}

export interface DecisionContext {
  readonly clauses: readonly Clause[]
  readonly items: readonly NamedAt[]
  readonly actors: readonly NamedAt[]
  readonly times: readonly TimeAt[]
  readonly asking: readonly number[]
}

/**
 * Decision states of a sentence, each with its decider, recipient, item and date by their places around the verb.
 * A denied state has `affirmed: false`; what is only wished, possible, asked or supposed is no state.
 *
 * @example "Britain has supplied Ukraine with missiles" // delivered, decider Britain, recipient Ukraine
 */
export function decisionsIn(
  words: readonly Word[],
  context: DecisionContext,
  lexicon: DecisionLexicon,
): DecisionAt[] {
  const phrases = longest(lexicon.triggers.find(words), (a, b) => a.state === b.state || a.needsItem)
  const found: DecisionAt[] = []
  for (const match of phrases) {
    const clause = clauseAt(context.clauses, match.first)
    if (match.value.needsItem && !itemIn(context.items, clause)) continue
    if (adjectival(words, match.first, match.end)) continue
    const around = bearing(
      words,
      clause,
      { first: match.first, end: match.end, own: match.literal },
      context.asking.some((word) => word >= match.end - 1),
    )
    if (!around.asserted || hypothetical(words, match.first, clause.first, match.value.state)) continue
    const affirmed = match.value.affirmed !== around.turned
    const weight = match.literal.length * 2 + (match.value.own ? 1 : 0)
    if (match.value.state === 'refused' && NO_COMMENT.has(words[match.end]?.stem ?? '')) continue
    found.push({
      ...roles(words, context, clause, match, match.value.state, affirmed, weight),
      own: match.value.own,
    })
  }
  for (let i = 0; i < words.length; i++) {
    const done = actState(words, i, context)
    if (done !== null)
      found.push(
        roles(
          words,
          context,
          clauseAt(context.clauses, i),
          { first: i, end: i + 1 },
          done.state,
          done.affirmed,
          done.weight,
        ),
      )
  }
  return found
}

/** "declined to comment" refuses an answer, not the matter. */
const NO_COMMENT = wordSet(
  'comment say speak answer respond discuss elaborate confirm reply talk disclose reveal name specify',
)

export function clauseAt(clauses: readonly Clause[], word: number): Clause {
  return clauses.find((clause) => word >= clause.first && word < clause.end) ?? clauses[clauses.length - 1]!
}

function itemIn(items: readonly NamedAt[], clause: Clause): boolean {
  return (
    items.some((item) => item.first >= clause.first && item.first < clause.end) ||
    items.some((item) => clause.pieces.some((piece) => item.first >= piece.first && item.end <= piece.end))
  )
}

/** "the approved budget", "the delivered goods": a participle before its noun reports nothing. */
function adjectival(words: readonly Word[], first: number, end: number): boolean {
  if (end - first !== 1) return false
  return (
    /^(?:DT|PRP\$|JJ|CD)$/.test(words[first - 1]?.tag ?? '') &&
    /^NN/.test(words[end]?.tag ?? '') &&
    words[first]!.norm.endsWith('ed')
  )
}

const UNREAL = new Set([
  'could',
  'may',
  'might',
  'would',
  'should',
  'must',
  'toward',
  'towards',
  'about',
  'unlikely',
  'likely',
  'hope',
  'hopes',
  'hoped',
  'need',
  'needs',
  'want',
  'wants',
  'expected',
])
const COMMITTED = wordSet(
  'decide vote agree choose vow pledge promise plan begin start continue announce manage',
)

/** "could approve", "to approve" (unless decided or agreed), "towards approving". */
function hypothetical(words: readonly Word[], first: number, low: number, state: DecisionState): boolean {
  if (state === 'refused' || state === 'refused-maintained' || state === 'under-discussion')
    return modalBefore(words, first, low, new Set(['could', 'may', 'might', 'should']))
  if (words[first]!.tag === 'VBG' && words[first - 1]?.tag === 'IN') return true
  if (
    words[first - 1]?.norm === 'to' &&
    words[first]!.tag === 'VB' &&
    !COMMITTED.has(words[first - 2]?.stem ?? '')
  )
    return true
  return modalBefore(words, first, low, UNREAL)
}

function modalBefore(
  words: readonly Word[],
  first: number,
  low: number,
  modals: ReadonlySet<string>,
): boolean {
  for (let i = first - 1; i >= Math.max(low, first - 4); i--) {
    if (words[i + 1]!.mark === ',' || words[i + 1]!.mark === ';') return false
    if (modals.has(words[i]!.norm)) return true
    if (/^(?:VBD|VBZ|VBP)$/.test(words[i]!.tag) && words[i]!.stem !== 'have' && words[i]!.stem !== 'be')
      return false
  }
  return false
}

/** A state told by an act of the debate itself: done, promised or refused, on an item. */
function actState(
  words: readonly Word[],
  i: number,
  context: DecisionContext,
): { state: DecisionState; affirmed: boolean; weight: number } | null {
  const word = words[i]!
  const named = act(word.stem)
  if (named === undefined || !word.tag.startsWith('VB') || adjectival(words, i, i + 1)) return null
  const clause = clauseAt(context.clauses, i)
  const group = verbGroup(words, i)
  if (!takesItem(context.items, clause, i, group.passive) || context.asking.some((word) => word >= i))
    return null
  const around = bearing(words, clause, { first: i, end: i + 1, own: [i] }, false)
  if (!around.asserted) return null
  if (group.will && group.not) return { state: 'refused', affirmed: true, weight: 6 }
  if (group.would && group.not) return { state: 'refused', affirmed: true, weight: 5 }
  if (group.will && !group.unreal) return { state: 'decided', affirmed: true, weight: 2 }
  const state = DONE[named]
  if (group.unreal || !group.done || state === undefined) return null
  return { state, affirmed: !group.not && !around.turned, weight: 4 }
}

/** The item is what is acted on: it follows the verb, or stands before a passive one. */
function takesItem(items: readonly NamedAt[], clause: Clause, i: number, passive: boolean): boolean {
  const inside = items.filter((item) =>
    clause.pieces.some((piece) => item.first >= piece.first && item.end <= piece.end),
  )
  return inside.some((item) => (passive ? item.end <= i : item.first > i && item.first - i <= 10))
}

/** The auxiliaries before a verb: up to six words back, over adverbs and "not". */
function verbGroup(words: readonly Word[], i: number) {
  let [will, would, not, unreal, have, be] = [false, false, false, false, false, false]
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const { norm, stem, tag, mark } = words[k]!
    if (norm === 'not' || norm === 'never') not = true
    else if (norm === 'will' || (norm === 'going' && words[k + 1]?.norm === 'to')) will = true
    else if (norm === 'would') [would, unreal] = [true, true]
    else if (tag === 'MD' || (norm === 'to' && words[k - 1]?.norm !== 'going')) unreal = true
    else if (stem === 'have') have = true
    else if (stem === 'be') be = true
    else if (!tag.startsWith('RB') && norm !== 'to' && norm !== 'going') break
    if (mark === ',' || mark === ';') break
  }
  const tag = words[i]!.tag
  const done = tag === 'VBD' || (tag === 'VBN' && (have || be)) || (have && tag.startsWith('VB'))
  return { will, would, not, unreal, done, passive: be && /^VB[DN]$/.test(tag) }
}

function roles(
  words: readonly Word[],
  context: DecisionContext,
  clause: Clause,
  at: { readonly first: number; readonly end: number },
  state: DecisionState,
  affirmed: boolean,
  weight: number,
): DecisionAt {
  const inClause = (named: NamedAt): boolean =>
    clause.pieces.some((piece) => named.first >= piece.first && named.end <= piece.end)
  const actors = context.actors.filter(
    (actor) =>
      inClause(actor) && !context.items.some((item) => item.first <= actor.first && item.end >= actor.end),
  )
  const before = actors.filter((actor) => actor.end <= at.first && !prepositional(words, actor.first))
  const passive =
    /^VB[ND]$/.test(words[at.first]!.tag) &&
    words.slice(Math.max(0, at.first - 3), at.first).some((word) => word.stem === 'be')
  const by = actors.find((actor) => actor.first >= at.end && preposition(words, actor.first, 'by'))
  const from = actors.find(
    (actor) =>
      actor.first >= at.end - 1 &&
      (preposition(words, actor.first, 'from') || preposition(words, actor.first, 'of')),
  )
  const to = actors.find((actor) => actor !== by && receives(words, at, actor.first))
  const consents = state === 'third-party-consent'
  const decider = consents
    ? (from ?? before[0])
    : passive || state === 'sold'
      ? (by ?? (passive ? undefined : subject(before)))
      : (by ?? subject(before))
  const item =
    context.items.find((one) => one.first >= at.end - 1 && inClause(one)) ??
    context.items.findLast((one) => inClause(one))
  const receiver = consents || to === decider ? undefined : to
  const date = context.times.find(
    (time) =>
      time.first >= (clause.pieces[0]?.first ?? 0) &&
      time.end <= clause.end &&
      time.time.kind === 'date' &&
      time.time.from !== null,
  )
  const decision: Decision = {
    state,
    track: TRACK[state],
    affirmed,
    decider: named(decider),
    recipient: named(receiver),
    item: item === undefined ? null : (item.id ?? item.name),
    date: date?.time.from ?? null,
  }
  return {
    first: at.first,
    end: at.end,
    decision,
    weight,
    deciderAt: decider?.first ?? -1,
    recipientAt: receiver?.first ?? -1,
    own: false,
  }
}

/** "to Norland", "for Kyiv" soon after the verb, or the first object of a giving verb ("provide Ukraine with"). */
function receives(
  words: readonly Word[],
  at: { readonly first: number; readonly end: number },
  first: number,
): boolean {
  if (first < at.end || first - at.end > 12) return false
  for (let i = at.end; i < first; i++) {
    if (words[i]!.mark === ',' || words[i]!.mark === ';' || /^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(words[i]!.tag))
      return false
  }
  if (preposition(words, first, 'to') || preposition(words, first, 'for')) return true
  const verb = words[first - 1]?.norm === 'the' ? words[first - 2] : words[first - 1]
  return verb?.tag.startsWith('VB') === true && act(verb.stem) === 'give'
}

/** The last actor before the verb that no preposition holds: "Kirby said that the government refuses". */
function subject(before: readonly NamedAt[]): NamedAt | undefined {
  return before.at(-1)
}

function prepositional(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  const tag = before?.tag === 'DT' ? words[first - 2]?.tag : before?.tag
  return (tag === 'IN' || tag === 'TO') && (before?.tag === 'DT' ? words[first - 2] : before)?.norm !== 'that'
}

function preposition(words: readonly Word[], first: number, which: string): boolean {
  return (
    words[first - 1]?.norm === which || (words[first - 1]?.norm === 'the' && words[first - 2]?.norm === which)
  )
}

function named(actor: NamedAt | undefined): string | null {
  return actor === undefined ? null : (actor.id ?? actor.name)
}

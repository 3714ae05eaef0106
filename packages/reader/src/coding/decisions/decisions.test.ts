import { describe, expect, it } from 'vitest'
import { type Codebook, EMPTY_CODEBOOK } from '../../codebook.ts'
import { exampleOf } from '../../language/testing/row-examples.ts'
import { clausesOf } from '../words/clauses.ts'
import { itemLexicon, itemsIn } from '../words/items.ts'
import { words } from '../words/testing/words.ts'
import type { Word } from '../words/words.ts'
import { DONE_ROWS, PROMISE_ROWS } from './act-rows.ts'
import { decisionLexicon, decisionsIn } from './decisions.ts'
import { STATE_ROWS } from './state-rows.ts'
import { UNREAL_ROWS } from './unreal-rows.ts'

const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  items: [
    { id: 'TAX', label: 'sugar tax', aliases: ['the levy'], variantOf: null, isClass: false },
    { id: 'TANK', label: 'tank', aliases: [], variantOf: null, isClass: false },
  ],
}
const lexicon = decisionLexicon(codebook)

/** The decision states of a sentence without names. */
function decisions(list: readonly Word[], isQuestion = false) {
  const items = itemsIn(list, itemLexicon(codebook))
  const asking = isQuestion ? [list.length - 1] : []
  return decisionsIn(list, { clauses: clausesOf(list), items, actors: [], times: [], asking }, lexicon)
}

describe('a row of decisions', () => {
  it.each(STATE_ROWS)('reads its example: $example', ({ example, reading: { state, affirmed } }) => {
    const { words, place } = exampleOf(example)
    const told = { ...place, decision: { state, affirmed } }
    expect(decisions(words)).toContainEqual(
      expect.objectContaining({ ...told, decision: expect.objectContaining(told.decision) }),
    )
  })

  it.each([...PROMISE_ROWS, ...DONE_ROWS])('reads its example: $example', ({ example, reading }) => {
    const { words, place } = exampleOf(example)
    const { weight, state } = reading
    const decision = expect.objectContaining({ state, affirmed: true })
    expect(decisions(words)).toContainEqual(expect.objectContaining({ ...place, weight, decision }))
  })

  it.each(UNREAL_ROWS)('$example: $reading, and no decision', ({ example }) => {
    const { words, place } = exampleOf(example)
    expect(decisions(words).filter(({ first }) => first === place.first)).toEqual([])
  })
})

/** The surest state of a sentence. */
function state(text: string): string {
  const best = [...decisions(words(text), text.endsWith('?'))].sort((a, b) => b.weight - a.weight)[0]
  return best === undefined ? '' : `${best.decision.affirmed ? '' : 'not '}${best.decision.state}`
}

describe('a decision state', () => {
  it.each([
    ['Norland has delivered 19 tanks', 'delivered'],
    ['Norland will not send tanks', 'refused'],
    ['The minister refused to introduce the levy', 'refused'],
    ['The council ruled out a sugar tax', 'refused'],
    ['The council has not ruled out a sugar tax', ''],
    ['The levy is under consideration', 'under-discussion'],
    ['There has been no serious discussion of the levy', 'not under-discussion'],
    ['Parliament passed a law on the levy', 'authorised-in-law'],
    ['The sale was postponed', 'deferred'],
    ['The cabinet decided to introduce the levy', 'decided'],
    ['They will introduce the levy', 'decided'],
    ['The government has scrapped the levy', 'withdrawn'],
    ['The government reversed course', 'reversed'],
    ['About 90 tanks were sold to allies', 'sold'],
    ['The rules came into force', 'in-use'],
    ['They acted with the consent of the owner', 'third-party-consent'],
    ['They could introduce the levy', ''],
    ['Will they introduce the levy?', ''],
    ['If they introduced the levy, prices would rise', ''],
    ['They move towards approving the levy', ''],
    ['The approved levy is small', ''],
    ['The supply of tanks is small', ''],
    ['He delivered a speech', ''],
    ['The officials declined to be identified', ''],
    ['The aide pushed back on the claim', ''],
    ['The vote was pushed back to May', 'deferred'],
    ['She has shelved plans for a park', 'deferred'],
    ['They want to introduce the levy', ''],
    ['They met to discuss the levy', 'under-discussion'],
    ['She was not authorised to discuss the levy', ''],
    ['The council has no plans to introduce the levy', ''],
    ['The council has no plans to put off the levy', ''],
    ['The council has no intention of introducing the levy', 'refused'],
  ])('of %j is %j', (text, expected) => {
    expect(state(text)).toBe(expected)
  })
})

const NAMES = ['Norland', 'Sudland', 'Westland']

/** Who decides and who receives, where the surest state of a sentence names them. */
function parties(text: string): string {
  const list = words(text)
  const actors = list.flatMap((word, at) => {
    const name = NAMES.find((one) => one.toLowerCase() === word.norm)
    return name === undefined ? [] : [{ first: at, end: at + 1, id: null, name }]
  })
  const items = itemsIn(list, itemLexicon(codebook))
  const found = decisionsIn(list, { clauses: clausesOf(list), items, actors, times: [], asking: [] }, lexicon)
  const best = [...found].sort((a, b) => b.weight - a.weight)[0]
  return `${best?.decision.decider ?? '?'} > ${best?.decision.recipient ?? '?'}`
}

describe('who decides and who receives', () => {
  it.each([
    ['Norland has delivered 19 tanks to Sudland', 'Norland > Sudland'],
    ['Norland received 19 tanks', '? > Norland'],
    ['Norland received 19 tanks from Sudland', 'Sudland > Norland'],
    ['19 tanks were received by Norland', '? > Norland'],
    ['Norland and Sudland have suspended their plans', 'Norland > ?'],
    ['Norland, Sudland and Westland have suspended their plans', 'Norland > ?'],
    ['The talks between Norland and Sudland were suspended', '? > ?'],
    ['He said that Norland and Sudland refused to send tanks', 'Norland > ?'],
    ['Norland pressed Sudland and Westland refused to send tanks', 'Westland > ?'],
  ])('in %j: %j', (text, expected) => {
    expect(parties(text)).toBe(expected)
  })
})

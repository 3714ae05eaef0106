import { describe, expect, it } from 'vitest'
import { type Codebook, EMPTY_CODEBOOK } from '../codebook.ts'
import { clausesOf } from './clauses.ts'
import { decisionLexicon, decisionsIn } from './decisions.ts'
import { itemLexicon, itemsIn } from './items.ts'
import { words } from './words.test.ts'

const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  items: [
    { id: 'TAX', label: 'sugar tax', aliases: ['the levy'], variantOf: null, isClass: false },
    { id: 'TANK', label: 'tank', aliases: [], variantOf: null, isClass: false },
  ],
}
const lexicon = decisionLexicon(codebook)

/** The surest state of a sentence. */
function state(text: string): string {
  const list = words(text)
  const found = decisionsIn(
    list,
    {
      clauses: clausesOf(list),
      items: itemsIn(list, itemLexicon(codebook)),
      actors: [],
      times: [],
      asking: text.endsWith('?') ? [list.length - 1] : [],
    },
    lexicon,
  )
  const best = [...found].sort((a, b) => b.weight - a.weight)[0]
  return best === undefined ? '' : `${best.decision.affirmed ? '' : 'not '}${best.decision.state}`
}

describe('a decision state', () => {
  it.each([
    ['Norland has delivered 19 tanks', 'delivered'],
    ['Norland will not send tanks', 'refused'],
    ['The minister refused to introduce the levy', 'refused'],
    ['The council ruled out a sugar tax', 'refused'],
    ['The council has not ruled out a sugar tax', 'not refused'],
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
  ])('of %j is %j', (text, expected) => {
    expect(state(text)).toBe(expected)
  })
})

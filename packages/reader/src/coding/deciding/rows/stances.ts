import type { DecidingRow } from './deciding-row.ts'
import { BAD, GOOD } from './verdicts.ts'

/** Verbs that take a side and decide nothing. */
export const STANCES: readonly DecidingRow[] = [
  {
    words: 'drop give-up abandon end lift withdraw overcome shed retract',
    takes: 'thing',
    done: null,
    side: -1,
    mind: true,
    only: 'opposition resistance objection hostility support backing',
    reason: 'the stance that is given up ended, and its opposite begins',
    example: 'The mayor [dropped] her opposition to the levy.',
  },
  {
    words: 'call brand label describe denounce',
    takes: 'verdict',
    done: null,
    side: -1,
    only: BAD,
    reason: 'who finds it bad is against it',
    example: 'The farmer [called] the plan a joke.',
  },
  {
    words: 'call label describe',
    takes: 'verdict',
    done: null,
    side: 1,
    only: GOOD,
    reason: 'who finds it good is for it',
    example: 'The farmer [called] the plan a success.',
  },
  {
    words:
      'support back favour welcome endorse praise applaud champion defend cheer hail celebrate embrace advocate commend salute campaign-for push-ahead-with come-out-for side-with',
    takes: 'thing',
    done: null,
    side: 1,
    never: 'guest visitor family crowd team up',
    reason: 'for it',
    example: 'Unions [welcomed] the levy.',
  },
  {
    words:
      'oppose criticise condemn denounce resist fight attack slam deplore object-to protest-against argue-against speak-out-against campaign-against protest lament decry blast assail lambast deride mock rail-against rally-against lobby-against warn-against disapprove-of hit-out-at come-out-against object',
    takes: 'thing',
    done: null,
    side: -1,
    neither: true,
    never: 'fire man woman village position crime cancer disease',
    reason: 'against it',
    example: 'Unions [criticised] the levy.',
  },
  {
    words: 'want',
    takes: 'asked',
    done: null,
    side: 1,
    never: 'answer clarity',
    reason: 'who wants it is for it',
    example: 'The Greens [want] parliament to vote.',
  },
  {
    words: 'argue-for warm-to come-round-to come-around-to speak-up-for speak-out-for',
    takes: 'thing',
    done: null,
    side: 1,
    reason: 'for it, now or always',
    example: 'Quist has [come round to] the levy.',
  },
]

import type { DecidingRow } from './deciding-row.ts'
import { GOODS } from './matters.ts'
import { BAD, GOOD } from './verdicts.ts'

/** Verbs that judge what they are about, before all that read the same verb otherwise: "considered it unfair". */
export const VERDICTS: readonly DecidingRow[] = [
  {
    words: 'call brand label describe denounce consider deem regard view dismiss slam condemn attack',
    takes: 'verdict',
    done: null,
    side: -1,
    only: BAD,
    reason: 'who finds it bad is against it',
    example: 'The farmer [called] the plan a joke.',
  },
  {
    words: 'call label describe consider deem regard view hail praise',
    takes: 'verdict',
    done: null,
    side: 1,
    only: GOOD,
    reason: 'who finds it good is for it',
    example: 'The farmer [called] the plan a success.',
  },
]

/** Verbs that take a side and decide nothing. */
export const STANCES: readonly DecidingRow[] = [
  {
    words: 'drop give-up abandon end lift withdraw overcome shed retract',
    takes: 'thing',
    done: null,
    side: -1,
    mind: true,
    only: 'opposition resistance objection hostility support backing demand call request plea insistence reservation',
    reason: 'the stance that is given up ended, and its opposite begins',
    example: 'The mayor [dropped] her opposition to the levy.',
  },
  {
    words:
      'support back favour favor welcome endorse praise applaud champion defend cheer hail celebrate embrace advocate commend salute campaign-for come-out-for side-with prefer laud extol tout promote justify acclaim rejoice-at rejoice-over',
    takes: 'thing',
    done: null,
    side: 1,
    never: 'guest visitor family crowd team up birthday anniversary goal win wedding homeland country border',
    reason: 'for it',
    example: 'Unions [welcomed] the levy.',
  },
  {
    words: 'approve-of like appreciate admire see-merit-in cherish',
    takes: 'thing',
    done: null,
    side: 1,
    matter: true,
    reason: 'for it, where it is a matter one can be for',
    example: 'Unions [approved of] the levy.',
  },
  {
    words: 'thank congratulate commend praise',
    takes: 'thanks',
    done: null,
    side: 1,
    matter: true,
    reason: 'for what somebody is thanked for',
    example: 'Unions [thanked] the council for the subsidy.',
  },
  {
    words:
      'oppose criticise condemn denounce deplore object-to protest-against argue-against speak-out-against campaign-against lament decry deride rail-against rally-against lobby-against warn-against disapprove-of hit-out-at come-out-against object bemoan regret resent rubbish pan lambast lambaste castigate',
    takes: 'thing',
    done: null,
    side: -1,
    neither: true,
    never: 'death loss murder killing man woman crime cancer disease victim absence',
    reason: 'against it',
    example: 'Unions [criticised] the levy.',
  },
  {
    words:
      'resist fight attack slam protest decry blast assail mock question challenge contest dislike hate savage rebuke ridicule boycott bash trash shun dismiss sue-over rap flay',
    takes: 'thing',
    done: null,
    side: -1,
    neither: true,
    matter: true,
    reason: 'against it, where it is a matter one can be against',
    example: 'Unions [attacked] the levy.',
  },
  {
    words:
      'anger infuriate upset dismay alarm enrage outrage irritate annoy disappoint frustrate worry exasperate',
    takes: 'moves',
    done: null,
    side: -1,
    reason: 'whom a matter angers is against it',
    example: 'The levy [angered] unions.',
  },
  {
    words: 'delight cheer gladden relieve satisfy',
    takes: 'moves',
    done: null,
    side: 1,
    reason: 'whom a matter delights is for it',
    example: 'The levy [delighted] the unions.',
  },
  {
    words: 'change',
    through: 'mind tune stance position',
    takes: 'turn',
    done: null,
    side: 1,
    reason: 'the opposite of the stance held before',
    example: 'The mayor has [changed her mind].',
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
    words: 'need',
    takes: 'thing',
    done: null,
    side: 1,
    only: `${GOODS} crown euro dollar pound loan bed`,
    reason: 'who needs goods is for having them',
    example: 'Sudland [needs] 70 tanks.',
  },
  {
    words: 'hope-for long-for',
    takes: 'thing',
    done: null,
    side: 1,
    matter: true,
    never: 'change action result outcome improvement weather chance opportunity end',
    reason: 'who hopes for a matter is for it',
    example: 'Farmers [hoped for] a delay.',
  },
  {
    words: 'want wish seek aim hope threaten',
    takes: 'deed',
    done: null,
    side: 1,
    policy: true,
    reason: 'who wants to do it is for it',
    example: 'The council [wants] to close the library.',
  },
  {
    words:
      'argue-for fight-for battle-for speak-for vote-to-back warm-to come-round-to come-around-to speak-up-for speak-out-for swing-behind',
    takes: 'thing',
    done: null,
    side: 1,
    reason: 'for it, now or always',
    example: 'Quist has [come round to] the levy.',
  },
]

import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../language/testing/row-examples.ts'
import { toldIn } from './deciding.ts'
import { IDIOMS } from './rows/idioms.ts'
import { NOUNS } from './rows/nouns.ts'
import { PREDICATES } from './rows/predicates.ts'
import { STANCES, VERDICTS } from './rows/stances.ts'
import { VERBS } from './rows/verbs.ts'
import { toldLines } from './testing/told-lines.ts'

describe('every row reads its example', () => {
  const rows = [
    ...[...IDIOMS, ...VERDICTS, ...VERBS, ...STANCES].map((row) => ({ ...row, state: row.done })),
    ...NOUNS.map((row) => ({ ...row })),
    ...PREDICATES.map((row) => ({ ...row })),
  ]
  it.each(rows)('$example: $reason', ({ example, state }) => {
    const { words, place } = exampleOf(example)
    const told = toldIn(words, []).filter(({ first }) => first === place.first)
    expect(told).toHaveLength(1)
    // What is only announced or put to a vote has no state once it is done.
    if (state !== null) expect(told[0]?.state).toBe(state)
  })
})

it.each<[kind: string, sentence: string, told: readonly string[]]>([
  [
    'a passive',
    'The licence was refused by the county.',
    ['refused | the county | the licence | - | -', 'the county against the licence'],
  ],
  [
    'a passive without an agent',
    'Nine pumps were delivered to Sudland.',
    ['delivered | - | nine pumps | sudland | -'],
  ],
  [
    'a noun with its possessor',
    "Norland's refusal to sell vaccines came late.",
    ['refused | norland | vaccines | - | -', 'norland against vaccines'],
  ],
  [
    'a refused plea',
    'Norland turned down a plea from Sudland for pumps.',
    [
      'refused | norland | pumps | sudland | sudland',
      'norland against pumps',
      'requested | norland | pumps | sudland | sudland',
      'sudland for pumps',
    ],
  ],
  [
    'who is asked decides',
    'The nurses asked the board for masks.',
    ['requested | the board | masks | the nurses | the nurses', 'the nurses for masks'],
  ],
  [
    'a plea for others',
    'Bishops urged Norland to send Sudland tents.',
    ['urged-by-third-party | norland | tents | sudland | bishops', 'bishops for tents'],
  ],
  [
    'an end that is asked for',
    'The guild pressed the council to scrap the toll.',
    ['requested | the council | the toll | - | the guild', 'the guild against the toll'],
  ],
  [
    'what is open',
    'Norland is poised to approve the sale.',
    ['under-discussion | norland | the sale | - | -'],
  ],
  ['what may be', 'The court might agree to a delay.', ['under-discussion | the court | a delay | - | -']],
  [
    'a condition',
    'Norland will let Sudland fly drones, provided that they stay low.',
    ['decided | norland | fly drones | sudland | - if they stay low', 'norland for fly drones'],
  ],
  [
    'a refusal that lasts',
    'Norland still refuses to sell grain.',
    ['refused-maintained | norland | grain | - | -', 'norland against grain'],
  ],
  [
    'what will not be',
    'Norland will not supply Sudland with grain.',
    ['refused | norland | grain | sudland | -', 'norland against grain'],
  ],
  ['a promise not to', 'Norland vowed not to sell grain.', ['refused | norland | grain | - | -']],
  [
    'a denied state',
    'The minister has not granted a permit.',
    ['not decided | the minister | a permit | - | -'],
  ],
  ['no plans, nothing ruled out', 'The mayor has not ruled out a toll.', []],
  ['only supposed', 'If Norland approved the sale, prices would rise.', []],
  ['an answer refused', 'The ministry declined to comment.', []],
  ['a view that is blocked', 'Clouds blocked the view.', []],
  ['words that are carried', 'The news agency carried his words on Monday.', []],
  ['a label that is carried', 'The page carries the label of a paper.', []],
  ['a bracket behind the subject', 'Ms Lind (Sul, Greens) backed the bill.', ['ms lind for the bill']],
  [
    'a shared subject',
    'The council rejected the toll and approved the tram.',
    [
      'refused | the council | the toll | - | -',
      'the council against the toll',
      'decided | the council | the tram | - | -',
      'the council for the tram',
    ],
  ],
  [
    'a change of mind',
    'The mayor has dropped his opposition to the dam.',
    ['the mayor no longer against the dam', 'the mayor for the dam'],
  ],
  [
    'no longer',
    'The party no longer supports the dam.',
    ['the party no longer for the dam', 'the party against the dam'],
  ],
  [
    'an idiom with a time inside',
    'The county gave the go-ahead on Tuesday for a tram.',
    ['decided | the county | a tram | - | -', 'the county for a tram'],
  ],
  [
    'a particle behind the object',
    'The court threw the case out and the house voted the bill down.',
    [
      'refused | the court | the case | - | -',
      'the court against the case',
      'refused | the house | the bill | - | -',
      'the house against the bill',
    ],
  ],
  [
    'a shared "was"',
    'The toll was welcomed by nurses but condemned by hauliers.',
    ['nurses for the toll', 'hauliers against the toll'],
  ],
  [
    'a participle behind its noun',
    'The bill, backed by unions, would spare farmers calling for a subsidy.',
    ['unions for the bill', 'requested | - | a subsidy | - | farmers', 'farmers for a subsidy'],
  ],
  [
    'joint subjects',
    'The Greens and the Liberals opposed the dam.',
    ['the greens against the dam', 'the liberals against the dam'],
  ],
  [
    'a verb that only brings a noun',
    'Teachers voiced doubts about the merger, but bakers have no objection to the merger.',
    ['teachers against the merger', 'bakers for the merger'],
  ],
  [
    'a decision not to',
    "The premier's decision not to extend the contract came late.",
    ['refused | the premier | the contract | - | -', 'the premier against the contract'],
  ],
  [
    'an own decision taken back',
    'The ministry reversed its decision to close the clinic.',
    [
      'reversed | the ministry | the clinic | - | -',
      'the ministry no longer against the clinic',
      'the ministry for the clinic',
    ],
  ],
  [
    'a headline’s infinitive',
    'Norland to lend Sudland ferries',
    ['announced | norland | ferries | sudland | -'],
  ],
  ['what failed', 'Norland has failed to sell the yard.', ['not sold | norland | the yard | - | -']],
  [
    'a relative clause before its verb',
    'Tenants who liked the cap now oppose the ban.',
    ['tenants for the cap', 'tenants against the ban'],
  ],
  [
    'goods that arrive',
    'The first tanks arrived in Norland on Sunday.',
    ['delivered | - | the first tanks | norland | -'],
  ],
  [
    'a goal behind a tally',
    'The house voted 61 to 32 to lift the ban.',
    ['decided | the house | the ban | - | -', 'the house against the ban'],
  ],
  [
    'an end asked for by a passive',
    'The union called for the ban to be lifted.',
    ['requested | - | the ban | - | the union', 'the union against the ban'],
  ],
  [
    'an end as a noun',
    'Bishops demanded an end to the cull.',
    ['requested | - | the cull | - | bishops', 'bishops against the cull'],
  ],
  [
    'before a relative',
    'Norland keeps the pumps that Sudland requested.',
    ['requested | - | the pumps | sudland | sudland', 'sudland for the pumps'],
  ],
  [
    'its own objections',
    'Senators urged the palace to drop its objections to the jets.',
    ['requested | the palace | the jets | - | senators', 'senators for the jets'],
  ],
  [
    'what a body stopped doing',
    'The firm has stopped exporting drones.',
    ['reversed | the firm | drones | - | -', 'the firm against drones'],
  ],
  ['the past of will', 'The ministry said it would send howitzers.', ['announced | it | howitzers | - | -']],
  ['only on a condition', 'The ministry would send howitzers if asked.', []],
  [
    'a plan with its deed',
    'Plans to close the library were dropped.',
    ['withdrawn | - | plans to close the library | - | -'],
  ],
  [
    'a house that a bill passes',
    'The bill passed the Senate.',
    ['authorised-in-law | the senate | the bill | - | -', 'the senate for the bill'],
  ],
  [
    'a wish of a policy',
    'The council wants to close the library, and Holt wants to see her sister.',
    ['the council against the library'],
  ],
  [
    'a predicate apart',
    'The Greens, once opposed to the dam, now support the dam.',
    ['the greens no longer against the dam', 'the greens for the dam'],
  ],
  [
    'support of somebody',
    "The mayor's plan has the support of shopkeepers.",
    ["shopkeepers for the mayor 's plan"],
  ],
  [
    'a day before the object',
    'Norland approved on Monday the sale of tanks.',
    ['decided | norland | the sale of tanks | - | -', 'norland for the sale of tanks'],
  ],
  [
    'what is owed',
    'Parliament has to approve the loan, and the committee needs to agree to it.',
    [
      'third-party-consent | parliament | the loan | - | -',
      'third-party-consent | the committee | it | - | -',
    ],
  ],
  ['a vow to vote against', 'Lind intends to vote against the loan.', ['lind against the loan']],
  [
    'what it is made',
    'Norland made the vaccine compulsory.',
    ['decided | norland | the vaccine | - | -', 'norland for the vaccine'],
  ],
  [
    'who is named beside',
    'Its chair, Per Nyman, rejected the toll.',
    ['refused | per nyman | the toll | - | -', 'per nyman against the toll'],
  ],
  [
    'a goal that gets nothing',
    'The council approved a loan for the roof.',
    ['decided | the council | a loan | - | -', 'the council for a loan'],
  ],
  [
    'there will be none',
    'There will be no levy.',
    ['refused | - | levy | - | -', 'the speaker against levy'],
  ],
  [
    'a headline without its article',
    'Norland clears way for export of tanks',
    ['decided | norland | export of tanks | - | -', 'norland for export of tanks'],
  ],
  [
    'of whom it is sought',
    'Sudland is seeking launchers from Norland.',
    ['requested | norland | launchers | sudland | sudland', 'sudland for launchers'],
  ],
  ['a law decides nothing', 'Holt cited a law that bars exports.', []],
  [
    'what may not be done with it',
    'Holt said the guns must not be fired at towns.',
    ['use-restriction-set | - | the guns | - | -'],
  ],
  [
    'what a speaker calls impossible',
    'A merger is out of the question.',
    ['refused | - | a merger | - | -', 'the speaker against a merger'],
  ],
  ['only goods are in use', 'Norland is using every excuse.', []],
  ['a passive of making', 'The comments were not made in public.', []],
  ['war is no stance', 'Rebels attacked the convoy and resisted arrest.', []],
  ['a delay alone', "The ministry's delay cost lives.", []],
  [
    'what is left out',
    'The union asked the council for a rebate; the council would not.',
    [
      'requested | the council | a rebate | the union | the union',
      'the union for a rebate',
      'refused | the council |  | - | -',
      'the council against ',
    ],
  ],
  [
    'a decision that is criticised',
    'Unions criticised the decision to close three schools.',
    ['unions against the decision to close three schools', 'decided | - | three schools | - | -'],
  ],
  [
    'pleas that are resisted',
    'The cabinet has resisted calls for a levy.',
    [
      'refused | the cabinet | a levy | - | -',
      'the cabinet against a levy',
      'requested | the cabinet | a levy | - | -',
    ],
  ],
  [
    'rejecting behind "in"',
    'In rejecting pleas from farmers for aid, Minister Roth cited the budget.',
    [
      'refused | minister roth | aid | farmers | farmers',
      'minister roth against aid',
      'requested | minister roth | aid | farmers | farmers',
      'farmers for aid',
    ],
  ],
  [
    'neither of two',
    'Neither the governor nor the mayor backs the prison.',
    ['the governor against the prison', 'the mayor against the prison'],
  ],
  ['no need seen', 'The mayor sees no need for a bridge.', ['the mayor against a bridge']],
  [
    'close to a deed',
    'Norland is close to approving the sale.',
    ['under-discussion | norland | the sale | - | -'],
  ],
  [
    'an own no that is lifted',
    'Norland lifted its block.',
    ['reversed | norland |  | - | -', 'norland no longer against ', 'norland for '],
  ],
  ['a headline’s passive', 'Wind farm approved despite protests', ['decided | - | wind farm | - | -']],
  [
    'leave as a deed',
    'Norland agreed to let Sudland sell the tanks.',
    ['decided | norland | sell the tanks | sudland | -', 'norland for sell the tanks'],
  ],
  [
    'where a thing leads',
    'The panel recommended against extending the tram to Hollin Bay.',
    ['not recommended | the panel | the tram | - | -', 'the panel against the tram'],
  ],
  [
    'a possessor behind the verb',
    "Kestria has rejected Dravia's request for tanks.",
    [
      'refused | kestria | tanks | dravia | dravia',
      'kestria against tanks',
      'requested | kestria | tanks | dravia | dravia',
      'dravia for tanks',
    ],
  ],
  [
    'a tally before the deed',
    'The committee voted by nine to four on Tuesday night to refuse permission.',
    ['refused | the committee | permission | - | -', 'the committee against permission'],
  ],
  [
    'a count of a whole',
    'Within her own party 31 of its 118 deputies oppose the levy.',
    ['31 of its 118 deputies against the levy'],
  ],
  [
    'one of several',
    'Cllr Janet Moy, one of the four who voted for the levy, left.',
    ['cllr janet moy for the levy'],
  ],
  [
    'who is no advice',
    'It was closed against the advice of its officers, who had backed the levy.',
    ['its officers for the levy'],
  ],
  ['a plan put on hold', 'The council put the plan on hold.', ['deferred | the council | the plan | - | -']],
  [
    'a road',
    'The council approved the dam but rejected the road.',
    [
      'decided | the council | the dam | - | -',
      'the council for the dam',
      'refused | the council | the road | - | -',
      'the council against the road',
    ],
  ],
  ['neither of two', 'The council neither approved nor rejected the dam.', []],
  [
    'as did others',
    'The mayor opposes the dam, as do both deputies.',
    ['the mayor against the dam', 'both deputies against the dam'],
  ],
  [
    'a regret of a deed',
    'She regrets that the cabinet turned down a rebate.',
    ['she for a rebate', 'refused | the cabinet | a rebate | - | -', 'the cabinet against a rebate'],
  ],
  [
    'an order to close',
    'The council ordered the pool to close.',
    ['requested | - | the pool | - | the council', 'the council against the pool'],
  ],
  ['would consider', 'Pellmar would consider the levy.', ['under-discussion | pellmar | the levy | - | -']],
  ['no promise', 'No promises had been made.', ['not announced | - |  | - | -']],
  [
    'faced with a plea',
    'The minister faces calls to drop the levy.',
    ['requested | the minister | the levy | - | -'],
  ],
  ['planes are no plan', 'Norland has not sent planes.', ['not shipped | norland | planes | - | -']],
  [
    'an amendment by somebody',
    'An amendment by Ms Ada Finch was withdrawn.',
    ['withdrawn | ms ada finch | an amendment by ms ada finch | - | -'],
  ],
  ['less of an evil', 'The levy would cut traffic.', ['the speaker for the levy']],
  ['a step too far', 'The levy is a step too far.', ['the speaker against the levy']],
  ['should go ahead', 'The levy should go ahead.', ['the speaker for the levy']],
  [
    'an appeal against it',
    'An appeal by the airport against the curfew was thrown out.',
    [
      'requested | - | the curfew | - | the airport',
      'the airport against the curfew',
      'refused | - | the curfew | - | the airport',
    ],
  ],
  [
    'what is denied and to whom',
    'The army was denied the helicopters.',
    ['refused | - | the helicopters | the army | -'],
  ],
  ['what is only denied', 'The army denied the report.', []],
  [
    'who will receive it',
    'The navy will receive two ships from Norland.',
    ['announced | norland | two ships | the navy | -'],
  ],
  [
    'an opponent of old',
    'The bishop, a longtime opponent of the casino, spoke first.',
    ['the bishop against the casino'],
  ],
  ['who is cleared', 'The inquiry cleared the sergeant of blame.', []],
  ['what should be', 'He said the dam should be scrapped.', ['the speaker against the dam']],
])('%s: %s', (_, sentence, told) => {
  expect(toldLines(sentence)).toEqual(told)
})

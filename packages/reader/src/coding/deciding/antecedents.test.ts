import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { createModel } from '../../model.ts'
import { createReader } from '../../read.ts'

const { tagger } = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))
const reader = createReader({ codebook: EMPTY_CODEBOOK, tagger })

it.each<[kind: string, text: string, told: readonly string[]]>([
  [
    'the minister is who was named with that office',
    'Farm minister Ida Ree praised the dam. Tom Aal asked the minister to stop the dam.',
    ['Ida Ree for dam', 'Tom Aal against dam', 'requested: Ida Ree | dam'],
  ],
  [
    'a country is named as the text names it',
    'Britain has let Vadia use its missiles.',
    ['Britain for use its missiles', 'decided: Britain | use its missiles > Vadia'],
  ],
  [
    'it is the body the sentence before opens with',
    'The main opposition party, Syrix, marched. It is against the dam.',
    ['Syrix against dam'],
  ],
  [
    'a change of mind turns from what was held before',
    'Ida Ree opposed the dam. She has changed her mind.',
    ['Ida Ree against dam', 'Ida Ree for dam'],
  ],
  [
    'who gets an item is who was to get it before',
    'Orland is considering sending Tovia shells. Tovia has asked for 40,000. Orland delivered 2,000 shells in May.',
    [
      'Tovia for 40,000',
      'under-discussion: Orland | shells > Tovia',
      'requested: Orland | 40,000 > Tovia',
      'delivered: Orland | 2,000 shells > Tovia',
    ],
  ],
  [
    'a lone no answers the plea before, a lone yes too',
    'The clubs asked the council for a pool. The council would not. The clubs asked the county for a pool. The county agreed.',
    [
      'clubs for pool',
      'council against pool',
      'clubs for pool',
      'county for pool',
      'requested: council | pool > clubs',
      'refused: council | pool > clubs',
      'requested: county | pool > clubs',
      'decided: county | pool > clubs',
    ],
  ],
  [
    'a passive is by whoever was told to decide on the same item',
    'The health board closed its clinic. Nurses asked for the clinic back. The clinic was scrapped.',
    [
      'health board against clinic',
      'Nurses for clinic',
      'decided: health board | clinic',
      'requested: health board | clinic',
      'decided: health board | clinic',
    ],
  ],
  [
    'a reaction is to what was decided, for what was refused',
    'The county has refused to fund the night bus. Students were furious. Taxi owners cheered.',
    [
      'county against night bus',
      'Students for night bus',
      'Taxi owners against night bus',
      'refused: county | night bus',
    ],
  ],
  [
    'a reaction is to the noun that took the decision up, where one did',
    'The county has refused to fund the night bus. Few knew of the refusal. Students were furious.',
    ['county against night bus', 'Students against refusal', 'refused: county | night bus'],
  ],
  ['furious at nothing decided', 'The mayor spoke of the dam. Students were furious.', []],
  [
    'it is the plan, and not what the plan ends',
    'The health ministry plans to close four clinics. Doctors oppose it.',
    [
      'health ministry against four clinics',
      'Doctors against close four clinics',
      'announced: health ministry | four clinics',
    ],
  ],
  [
    'it is what the sentence named between',
    'Fennoy backed the dam. It said it would ignore the closure; on Monday it agreed to respect it.',
    ['Fennoy for dam', 'Fennoy for closure', 'decided: Fennoy | closure'],
  ],
  [
    'boats are the ferries, and the asked one is who sends them',
    'Norland will send ten ferries to Sudland. Sudland had asked for the boats.',
    [
      'Sudland for boats',
      'announced: Norland | ten ferries > Sudland',
      'requested: Norland | boats > Sudland',
    ],
  ],
  [
    'what is rejected behind a reproach is the reproach',
    'The Greens oppose the dam. She accuses the council of greed. The council rejects that.',
    ['Greens against dam'],
  ],
  [
    'they are the many named first',
    'Wexby councillors threw out the plan six months after they approved the road.',
    [
      'Wexby councillors against plan',
      'Wexby councillors for road',
      'refused: Wexby councillors | plan',
      'decided: Wexby councillors | road',
    ],
  ],
  ['a lone yes to nothing tells nothing', 'The mayor spoke of the dam. The council agreed.', []],
])('%s', (_, text, told) => {
  const { statements } = reader.read({ text, date: '2024-05-10', outlet: 'The Echo' })
  const positions = statements.flatMap((one) =>
    one.positions.map(({ actor, stance, item }) => `${actor} ${stance > 0 ? 'for' : 'against'} ${item}`),
  )
  const decisions = statements.flatMap(({ decision }) =>
    decision === null
      ? []
      : [
          `${decision.state}: ${decision.decider} | ${decision.item}${decision.recipient === null ? '' : ` > ${decision.recipient}`}`,
        ],
  )
  expect([...positions, ...decisions]).toEqual(told)
})

it('what a title tells is taken up in the body, and not proposed itself', () => {
  const title = 'Kestria says no to air defence batteries for Dravia'
  const { statements } = reader.read({
    title,
    text: 'Dravia asked for the batteries in May.',
    date: '2024-05-10',
  })
  const { decision } = statements[0] ?? {}
  expect(statements).toHaveLength(1)
  expect(decision).toMatchObject({
    state: 'requested',
    decider: 'Kestria',
    requester: 'Dravia',
    recipient: 'Dravia',
  })
})

it('goods and who is to get them are taken from a title that tells no decision', () => {
  const title = 'Premier in retreat over shells for Ormeland'
  const { statements } = reader.read({ title, text: 'Lena Marchetti halted deliveries.', date: '2024-05-10' })
  expect(statements[0]?.decision).toMatchObject({ state: 'deferred', recipient: 'Ormeland' })
})

it('we of an office is the body it leads', () => {
  const text = "“We have rejected the levy,” said Estria's interior minister, Vera Holm."
  const { statements } = reader.read({ text, date: '2024-05-10' })
  expect(statements[0]?.decision).toMatchObject({ state: 'refused', decider: 'Estria' })
})

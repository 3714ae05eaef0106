import { expect, it } from 'vitest'
import { type CodebookActor, EMPTY_CODEBOOK } from '../../codebook.ts'
import { kinOf } from './kin.ts'

function actor(id: string, of: string | null): CodebookActor {
  return {
    id,
    label: id.toLowerCase(),
    kind: 'organisation',
    of,
    role: null,
    aliases: [],
    metonyms: [],
    notIn: [],
    from: null,
    to: null,
  }
}

it('a minister, a government and its country are kin; a ring of owners ends', () => {
  const kin = kinOf({
    ...EMPTY_CODEBOOK,
    actors: [
      actor('MIN', 'GOV'),
      actor('GOV', 'LAND'),
      actor('LAND', null),
      actor('OTHER', null),
      actor('A', 'B'),
      actor('B', 'A'),
    ],
  })
  expect([
    kin('MIN', 'LAND'),
    kin('gov', 'MIN'),
    kin('MIN', 'OTHER'),
    kin('x', 'x'),
    kin('A', 'OTHER'),
  ]).toEqual([true, true, false, true, false])
})

import { describe, expect, it } from 'vitest'
import { type Codebook, type Concept, EMPTY_CODEBOOK } from '../../../codebook.ts'
import { words } from '../../words/testing/words.ts'
import { policyClaims } from './claims.ts'
import { policyStances } from './stances.ts'

function policy(id: string, label: string): Concept {
  return {
    id,
    label,
    kind: 'policy-claim',
    role: null,
    scheme: null,
    definition: null,
    agree: [],
    disagree: [],
  }
}

const codebook: Codebook = {
  ...EMPTY_CODEBOOK,
  concepts: [
    policy('tax', 'A carbon tax should be introduced'),
    policy('plant', 'The Harrow plant should be closed'),
    policy('tanks', 'Tanks should be delivered to Norland'),
    policy('wage', 'The minimum wage should be raised'),
    policy('dam', 'The Senna dam should not be built'),
  ],
  items: [
    { id: 'T', label: 'main battle tank', aliases: ['tanks', 'Leopard'], variantOf: null, isClass: false },
  ],
}
const claims = policyClaims(codebook)

function stances(text: string): string {
  const list = words(text)
  return policyStances(claims, list, { first: 0, end: list.length }, { sign: 0, at: -1 })
    .map(({ concept, stance }) => `${concept} ${stance}`)
    .join()
}

describe('without any trigger of the codebook', () => {
  it.each([
    ['Ministers should introduce a carbon tax', 'tax 1'],
    ['She opposes the carbon tax', 'tax -1'],
    ['They ruled out a carbon tax', 'tax -1'],
    ['He wants to scrap the carbon tax', 'tax -1'],
    ['She refused to scrap the carbon tax', 'tax 1'],
    ['They do not support a carbon tax', 'tax -1'],
    ['There are no plans to impose a carbon tax', 'tax -1'],
    ['The carbon tax was debated', ''],
    ['The plant should stay open', 'plant -1'],
    ['The Harrow plant should stay open', 'plant -1'],
    ['Unions are fighting to oppose the closure of the Harrow plant', 'plant -1'],
    ['Environmentalists demand the closure of the Harrow plant', 'plant 1'],
    ['They urged Berlin to supply tanks', 'tanks 1'],
    ['They will not send tanks', 'tanks -1'],
    ['The chancellor was reluctant to transfer Leopard vehicles', 'tanks -1'],
    ['We need tanks', 'tanks 1'],
    ['He saw no need for tanks', 'tanks -1'],
    ['The minimum wage must not be raised', 'wage -1'],
    ['Employers reject an increase in the minimum wage', 'wage -1'],
    ['They back cutting the minimum wage', 'wage -1'],
    ['Farmers are against building the Senna dam', 'dam 1'],
    ['The Senna dam should be built', 'dam -1'],
  ])('%j is %j', (text, expected) => {
    expect(stances(text)).toBe(expected)
  })
})

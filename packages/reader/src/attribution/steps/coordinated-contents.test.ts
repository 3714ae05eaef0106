import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import { createAttributor } from '../combine.ts'
import { JOINED_CONTENTS } from './coordinated-contents.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

function contents(text: string): string[] {
  const found = createAttributor(model)(model.tagger(takeApart(text)), 'all')
  return found.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' + '))
}

it.each(JOINED_CONTENTS)('"$example": $reason', ({ example }) => {
  const [, both = ''] = /\[(.+)\]/.exec(example) ?? []
  expect(contents(example.replace(/[[\]]/g, '').replace(' | ', ' and '))).toEqual(both.split(' | '))
})

it('what somebody says that another said is the other’s too', () => {
  expect(contents('The minister said Norvale had hinted that it might pay.')).toEqual([
    'Norvale had hinted that it might pay',
    'that it might pay',
  ])
})

it('what somebody did or would accept is no word of theirs inside another’s', () => {
  expect(contents('The envoy said Norvale would never accept the quota.')).toEqual([
    'Norvale would never accept the quota',
  ])
})

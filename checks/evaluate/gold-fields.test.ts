import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { expect, it } from 'vitest'
import { offlineReader } from '../../packages/app/src/reading/offline-reader.ts'
import { disagreements, fieldTable, type Matched, nearest } from './gold-fields.ts'
import { goldSentences } from './gold-sentences.ts'

const reader = offlineReader({ codebook: EMPTY_CODEBOOK })

function matched(line: string): Matched[] {
  return goldSentences(`## wire\n${line}`).flatMap(({ id, text, attributions }) => {
    const { statements } = reader.read({ text })
    return attributions.map((gold) => ({ id, text, gold, statement: nearest(gold, statements) }))
  })
}

it('counts what is right of what was found, and lists what differs', () => {
  const right = matched('[s The mayor] [c said] [x the tram may be late]. || np PS+ hedge=may')
  const wrong = matched('[s The mayor] [c said] [x the tram may be late]. || np CT-')
  expect(disagreements(right[0]!)).toEqual([])
  expect(disagreements(wrong[0]!)).toEqual([
    'wire-2: commitment: coder CT-, reader PS+ (mayor): the tram may be late',
    'wire-2: hedges F1: coder -, reader may (mayor): the tram may be late',
  ])
  const [, line = ''] = fieldTable([['wire', [right[0]!, { ...wrong[0]!, id: 'wire-3' }]]]).split('\n')
  expect(line.replaceAll(/ +/g, ' ')).toContain('2/2 100.0 [100 100] 2/2 100.0 [100 100] 1/2 50.0 [0 100]')
})

it('a reason that is cut elsewhere by the reader is still the same reason', () => {
  const [one] = matched(
    '[s An official, who spoke on condition of anonymity because the talks are private,] [c said] [x no deal was near]. || ad CT- number=one reason=because the talks are private',
  )
  expect(disagreements(one!)).toEqual([])
})

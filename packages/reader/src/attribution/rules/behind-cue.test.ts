import { expect, it } from 'vitest'
import { firstWhere } from '../../first-where.ts'
import { normAt } from '../../text/cursor.ts'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import { BEHIND_CUE, behindCue, ITSELF, rowBehind } from './behind-cue.ts'
import { scan } from './scan.ts'

it.each(BEHIND_CUE)('behind the cue of $example stands $reading: $reason', (row) => {
  const [before = '', cue = '', after = ''] = row.example.split(/[[\]]/)
  const read = scan(tag(takeApart(before + cue + after)))
  const end = firstWhere(read.text.tokens, (token) => token.start >= before.length) + 1
  expect(rowBehind(read, end)).toBe(row)
  expect(behindCue(read, end)).toBe(row.reading === ITSELF ? normAt(read.norms, end) : row.reading)
})

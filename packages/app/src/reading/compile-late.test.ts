import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMPILED_AFTER } from './compile-late.ts'

test('the one file of `read` is compiled under the same mark, so that threads take it back', () => {
  const ready = readFileSync(new URL('../../bin/ready.js', import.meta.url), 'utf8')
  expect(ready.match(/'--interrupt-budget=\d+'/g)).toEqual([`'${COMPILED_AFTER}'`])
})

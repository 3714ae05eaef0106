import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import wabt from 'wabt'
import { ROW_PRODUCT } from './row-product.ts'

test('what is held compiled is row-product.wat', async () => {
  const source = readFileSync(new URL('./row-product.wat', import.meta.url), 'utf8')
  const { buffer } = (await wabt()).parseWat('row-product.wat', source, { simd: true }).toBinary({})
  expect(Buffer.from(buffer).toString('hex')).toBe(ROW_PRODUCT)
})

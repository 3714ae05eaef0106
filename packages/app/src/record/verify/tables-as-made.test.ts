import { expect, test } from 'vitest'
import { laidOut } from '../engine/catalogue.ts'
import { onBothEngines } from '../testing/engines.ts'

onBothEngines('what the steps make', ({ open }) => {
  test('is what `verify` holds a record against; after a new step write it anew: vitest run FILE -u', async () => {
    const { db } = await open()
    const lines = (await laidOut(db)).map(({ at, name, definition }) => `${at} | ${name} | ${definition}`)
    const file = [
      '/** Every column, rule and index as the steps make them; written by tables-as-made.test.ts. */',
      `export const TABLES_AS_MADE = \`\n${lines.join('\n')}\n\``,
      '',
    ].join('\n')
    await expect(file).toMatchFileSnapshot('./tables-as-made.ts')
  })
})

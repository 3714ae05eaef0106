import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { spreadReader } from './spread-reader.ts'

test('a reader that is closed while its threads read ends quietly: whoever asked is told, and nobody else', async () => {
  const reader = spreadReader({
    ...{ codebook: EMPTY_CODEBOOK, attributor: 'rules' },
    ...{ workers: 2, readHereFirst: 0 },
  })
  const text = 'The minister said that the plant would close. '.repeat(50)
  const reads = Array.from({ length: 40 }, () =>
    reader.read({ text }).then(
      () => 'read',
      () => 'closed',
    ),
  )
  expect(await reads[0]).toBe('read')
  await reader.close()
  for (const ended of await Promise.all(reads)) expect(['read', 'closed']).toContain(ended)
})

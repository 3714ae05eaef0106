import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { onrecord } from '../testing/terminal.ts'

// Served, as it is while people work in it.
const debate = holdSmallDebate({ door: true })

test('a record that is being served is backed up, restored elsewhere, and verified', async () => {
  const file = join(debate.folder, 'debate.backup')
  const place = join(debate.folder, 'again')
  const backup = await onrecord('backup', debate.address, file)
  expect(backup).toEqual({
    out: expect.stringMatching(/backup: \d+ rows of \d+ tables\.\n$/),
    err: '',
    failed: false,
  })
  const restored = await onrecord('restore', file, place)
  expect(restored.err).toBe('')
  expect(restored.out).toMatch(/again: \d+ rows of \d+ tables, as of \d{4}-\d\d-\d\d \d\d:\d\d UTC\.\n$/)
  expect(await onrecord('verify', place)).toEqual({
    out: `${place}: nothing is amiss.\n`,
    err: '',
    failed: false,
  })
  expect((await onrecord('verify', debate.address, '--format', 'json')).out).toBe('[]\n')
  const titles = async (record: string) =>
    (await onrecord('list', 'documents', '--record', record, '--format', 'csv')).out
  expect(await titles(place)).toBe(await titles(debate.address))
})

test('what cannot be backed up or restored is one line', async () => {
  const lines = async (...argv: string[]) => (await onrecord(...argv)).err
  const none = join(debate.folder, 'none')
  expect(await lines('backup', none, join(debate.folder, 'x'))).toMatch(/^onrecord: There is no record at /)
  expect(await lines('backup', debate.address, join(debate.address, 'x'))).toMatch(
    /^onrecord: .* lies in the record /,
  )
  expect(await lines('restore', none, join(debate.folder, 'y'))).toMatch(/^onrecord: There is no file /)
  expect(existsSync(join(debate.folder, 'y'))).toBe(false)
  expect(await lines('restore', 'document', 'd3')).toBe(
    'onrecord: A document is brought back in a record. Name the record: onrecord restore document d3 --record R\n',
  )
  expect(await lines('restore', 'actor', 'a3', '--record', debate.address)).toMatch(
    / one of document, concept, item;/,
  )
})

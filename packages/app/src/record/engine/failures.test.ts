import { expect, test } from 'vitest'
import { failureLine, failureOf } from './failures.ts'

test.each([
  [
    'a server that is stopped',
    Object.assign(new Error('terminating connection'), { code: '57P01' }),
    'server-gone',
  ],
  ['a connection that breaks', new Error('Connection terminated unexpectedly'), 'server-gone'],
  ['a full disk, as Node says it', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }), 'disk-full'],
  ['a full disk, as PGlite throws it: no error, no words', { name: 'ErrnoError', errno: 51 }, 'disk-full'],
  ['a limit of file size', { errno: 22 }, 'too-large'],
  [
    'a limit of file size, as PostgreSQL says it',
    new Error('could not write to log file "00001" at offset 9371648, length 122880: File too large'),
    'too-large',
  ],
  ['a server that lets nobody write', Object.assign(new Error('read-only'), { code: '25006' }), 'read-only'],
  ['a fault of ours', new Error('x is not a function'), null],
  ['a wrong value', Object.assign(new Error('invalid input'), { code: '22P02' }), null],
  ['no object', 'ENOSPC', null],
])('%s', (_, error, failure) => {
  expect(failureOf(error)).toBe(failure)
})

test('the line names the record and says what to do', () => {
  expect(failureLine('server-gone', 'postgres://ann:***@db/debate')).toBe(
    'The PostgreSQL of postgres://ann:***@db/debate went away. When it is back, run the same command again: what was told of as kept is there.',
  )
})

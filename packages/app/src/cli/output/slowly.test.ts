import { expect, test } from 'vitest'
import { listeningTerminal } from '../testing/terminal.ts'
import { slowly } from './slowly.ts'

test('what takes less than two seconds says nothing, what takes longer says how far it is every two seconds', () => {
  const { said, terminal } = listeningTerminal()
  let now = 0
  const tell = slowly(terminal, () => now)
  for (let done = 0; done < 50; done++) {
    now += 100
    tell('windows', done, 50)
  }
  expect(said.err).toBe('windows 19 of 50 …\nwindows 39 of 50 …\n')
})

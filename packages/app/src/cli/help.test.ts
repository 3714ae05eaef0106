import { describe, expect, test } from 'vitest'
import { commandLine, run } from './main.ts'
import { shownWidth } from './output/table.ts'
import { listeningTerminal } from './testing/terminal.ts'

const commands = commandLine(listeningTerminal().terminal).commands.map((command) => command.name())

describe('the help of each command', () => {
  for (const width of [60, 80, 120]) {
    test(`fits ${width} columns`, async () => {
      for (const command of commands) {
        const { said, terminal } = listeningTerminal({ width })
        await run([command, '--help'], terminal)
        const wide = said.out.split('\n').filter((line) => shownWidth(line) > width)
        expect([command, wide]).toEqual([command, []])
      }
    })
  }
})

test('every error begins with the name of the program', async () => {
  for (const argv of [
    ['lits'],
    ['list'],
    ['list', 'documents'],
    ['serve', '--port', 'x'],
    ['show', 'd1', '--colour'],
  ]) {
    const { said, terminal } = listeningTerminal()
    await run(argv, terminal)
    expect(said.err).toMatch(/^onrecord: [^\n]+\n$/)
    expect([said.out, said.failed]).toEqual(['', true])
  }
})

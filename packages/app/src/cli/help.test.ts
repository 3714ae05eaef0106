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
    ['add', 'a.csv', '--columns', 'text=Body', '--record', 'r'],
  ]) {
    const { said, terminal } = listeningTerminal()
    await run(argv, terminal)
    expect(said.err).toMatch(/^onrecord: [^\n]+\n$/)
    expect([said.out, said.failed]).toEqual(['', true])
  }
})

test.each([
  [
    ['add', 'a.csv', '--columns', 'text=Body', '--record', 'r'],
    '`onrecord add` has no option --columns. Did you mean --column?',
  ],
  [['list', 'documents', '--rekord', 'r'], '`onrecord list` has no option --rekord. Did you mean --record?'],
  [['verify', 'r', '--colour'], '`onrecord verify` has no option --colour. It has --format, --help.'],
  [
    ['network', 'r', '--normalisation=no'],
    '`onrecord network` has no option --normalisation. Did you mean --normalization?',
  ],
])('an option that is none is said before what is left out, with the nearest: %s', async (argv, line) => {
  const { said, terminal } = listeningTerminal()
  await run(argv, terminal)
  expect(said.err).toBe(`onrecord: ${line}\n`)
})

test('what looks like an option and is the value of one is none', async () => {
  const { said, terminal } = listeningTerminal()
  await run(['list', 'documents', '--record', '--rekord'], terminal)
  expect(said.err).toMatch(/^onrecord: There is no record at --rekord/)
})

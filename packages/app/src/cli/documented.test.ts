import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MEASURES } from '../analysis/measures/measure-options.ts'
import { commandLine } from './main.ts'
import { listeningTerminal } from './testing/terminal.ts'

const page = readFileSync(new URL('../../../../docs/cli.md', import.meta.url), 'utf8')
const measures = readFileSync(new URL('../../../../docs/measures.md', import.meta.url), 'utf8')
const more = readFileSync(new URL('../../../../docs/network-command.md', import.meta.url), 'utf8')

describe('docs/cli.md', () => {
  for (const command of commandLine(listeningTerminal().terminal).commands) {
    const name = command.name()
    test(`has a section on \`${name}\` that names each of its options`, () => {
      const section =
        sectionOf(page, name) +
        (name === 'network' || name === 'report' ? more : isMeasure(name) ? measures + more : '')
      const missing = command.options
        .map((option) => option.long ?? option.short)
        .filter((flag) => !section.includes(`\`${flag}`))
      expect(missing).toEqual([])
    })
  }
})

const isMeasure = (name: string) => MEASURES.some((measure) => measure === name)

function sectionOf(text: string, command: string): string {
  const start = text.indexOf(`## ${command}\n`)
  expect(start, `no "## ${command}" in docs/cli.md`).toBeGreaterThan(-1)
  const end = text.indexOf('\n## ', start + 1)
  return text.slice(start, end === -1 ? undefined : end)
}

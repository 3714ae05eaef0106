import { shownWidth } from '../output/table.ts'
import type { Terminal } from '../output/terminal.ts'

/** Examples for the end of a command's help; one too long goes on in the next line, as a shell takes it. */
export function examples({ width }: Pick<Terminal, 'width'>, ...commands: readonly string[]): string {
  const lines = commands.flatMap((command) => continued(`onrecord ${command}`, width - 6))
  return ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n')
}

function continued(command: string, width: number): string[] {
  const lines: string[] = []
  for (const part of command.split(/ (?=--)/)) {
    const line = lines.at(-1)
    if (line !== undefined && shownWidth(`${line} ${part}`) <= width)
      lines[lines.length - 1] = `${line} ${part}`
    else lines.push(line === undefined ? part : `  ${part}`)
  }
  return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line))
}

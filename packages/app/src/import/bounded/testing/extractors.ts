import type { Taken } from '../../take-apart.ts'
import type { Extractor } from '../extraction-process.ts'

/** Does what the file says, a line each: as harmless as an extractor can be that takes long, takes much, or ends. */
export const extractor: Extractor = async function* ({ bytes }) {
  const article = (text: string, line?: number): Taken => ({ kind: 'html', parsed: { text, line } })
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [word, ...rest] = line.split(' ')
    const number = Number(rest[0])
    if (word === 'compute') compute(number)
    else if (word === 'fill') filled.push(Buffer.alloc(number * 1024 * 1024, 1))
    else if (word === 'wait') await new Promise((resolve) => setTimeout(resolve, number * 1000))
    else if (word === 'end') process.exit(number)
    else if (word === 'fail') throw new Error(rest.join(' '))
    else if (word === 'articles') for (let n = 1; n <= number; n++) yield article(`Article ${n}.`, n)
    else if (word === 'process') yield article(String(process.pid))
    else yield article(line)
  }
}

const filled: Buffer[] = []

/** Computes for so many seconds. */
function compute(seconds: number): void {
  const { user } = process.cpuUsage()
  while (process.cpuUsage().user - user < seconds * 1_000_000);
}

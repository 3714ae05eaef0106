import type { Asked, MeasureOption } from './measure-options.ts'

/**
 * What is asked of a measure, checked.
 *
 * @throws Error in one line that names the option, its value and what it may be.
 */
export function askedOptions(
  options: readonly MeasureOption[],
  given: Readonly<Record<string, unknown>>,
): Asked {
  return Object.fromEntries(
    options.flatMap((option) => {
      const value = given[option.name]
      return value === undefined ? [] : [[option.name, understood(option, value)]]
    }),
  )
}

function understood(option: MeasureOption, value: unknown): Asked[string] {
  const flag = option.flag.split(' ')[0]!
  switch (option.kind) {
    case 'choice':
    case 'choices': {
      const all = [value].flat().map(String)
      const wrong = all.find((one) => option.choices?.includes(one) === false)
      if (wrong !== undefined) throw cannotBe(flag, wrong, option.choices?.join(', ') ?? '')
      return option.kind === 'choice' ? all[0]! : all
    }
    case 'text':
      return String(value)
    case 'texts':
      return [value].flat().map(String)
    case 'whole':
      return whole(flag, value)
    case 'wholes':
      return [value].flat().map((one) => whole(flag, one))
    case 'number': {
      const number = Number(value)
      if (String(value).trim() === '' || !Number.isFinite(number)) throw cannotBe(flag, value, 'a number')
      return number
    }
  }
}

function whole(flag: string, value: unknown): number {
  const number = Number(value)
  if (!/^\d+$/.test(String(value)) || number < 1 || number > MOST)
    throw cannotBe(flag, value, `a whole number from 1 to ${MOST}`)
  return number
}

const MOST = 1_000_000_000

const cannotBe = (flag: string, value: unknown, may: string): Error =>
  new Error(`${flag} cannot be "${String(value)}"; it can be ${may}`)

/** `concept=3` of `--minimum-statements`. */
export function leastOf(given: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf('=')
      if (at < 1) throw cannotBe('--minimum-statements', pair, 'VARIABLE=N, such as concept=3')
      return [pair.slice(0, at), whole(`--minimum-statements ${pair.slice(0, at)}`, pair.slice(at + 1))]
    }),
  )
}

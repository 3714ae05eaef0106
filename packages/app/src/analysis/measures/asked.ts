import type { Asked } from './measure-options.ts'

/** The number asked for under a name; undefined where nothing was. */
export function numberIn(asked: Asked, name: string): number | undefined {
  const value = asked[name]
  return typeof value === 'number' ? value : undefined
}

export function textIn(asked: Asked, name: string): string | undefined {
  const value = asked[name]
  return typeof value === 'string' ? value : undefined
}

/** The one of some words that was asked for. */
export function choiceIn<Word extends string>(
  asked: Asked,
  name: string,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => word === asked[name])
}

export function choicesIn<Word extends string>(
  asked: Asked,
  name: string,
  words: readonly Word[],
): readonly Word[] | undefined {
  const value = asked[name]
  return Array.isArray(value) ? words.filter((word) => value.includes(word)) : undefined
}

export function numbersIn(asked: Asked, name: string): readonly number[] | undefined {
  const value = asked[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : undefined
}

export function textsIn(asked: Asked, name: string): readonly string[] {
  const value = asked[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

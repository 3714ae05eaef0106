import type { Names } from './coding.ts'

const EMPTY =
  /^(?:the|an?|its|his|her|their|our|of|in|to|for|on|at|by|from|and|with|that|this|such|mr|mrs|ms|some|any)$/

/** The words that carry a name or a thing: lower case, without articles, possessives and titles. */
function carrying(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s\b)?/gu) ?? []
  return words.map((word) => word.replace(/['’]s$/, '')).filter((word) => !EMPTY.test(word))
}

/** "Estria" and "Estrian", "frigate" and "frigates". */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  let common = 0
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++
  return common >= 5 && common >= Math.min(a.length, b.length) - 1 && Math.abs(a.length - b.length) <= 3
}

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word) => b.some((other) => sameWord(word, other))).length

/**
 * Whether two coders name the same one: nobody both, or one name holds all words of another ("Ruth Amsel", "Amsel").
 *
 * @example sameName(['Defence Minister Ruth Amsel'], ['Amsel']) // true
 */
export function sameName(a: Names, b: Names): boolean {
  return eitherWay(a, b, (one, other) => shared(one, other) === Math.min(one.length, other.length))
}

/** Whether two coders mean the same thing: as names, or half of the words of the longer wording are shared. */
export function sameThing(a: Names, b: Names): boolean {
  return eitherWay(a, b, (one, other) => {
    const both = shared(one, other)
    return both === Math.min(one.length, other.length) || 2 * both >= Math.max(one.length, other.length)
  })
}

function eitherWay(
  a: Names,
  b: Names,
  same: (one: readonly string[], other: readonly string[]) => boolean,
): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length
  return a.some((name) =>
    b.some((other) => {
      const [one, two] = [carrying(name), carrying(other)]
      return one.length > 0 && two.length > 0
        ? same(one, two)
        : name.trim().toLowerCase() === other.trim().toLowerCase()
    }),
  )
}

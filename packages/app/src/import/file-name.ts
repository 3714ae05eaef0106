import { publicationDate } from './publication-date.ts'

/** What a file's name says about its article. */
export interface NameData {
  readonly date?: string
  readonly outlet?: string
  readonly title?: string
  readonly id?: string
}

/** Reads a file's name, without folder and ending; `null` where the name does not fit the pattern. */
export type NamePattern = (name: string) => NameData | null

const PARTS: Readonly<Record<string, string>> = {
  date: String.raw`\d{4}[-_.]?\d{2}[-_.]?\d{2}|\d{1,2}\.\d{1,2}\.\d{4}`,
  outlet: '.+?',
  title: '.+',
  id: '[^\\s]+?',
}

/**
 * A pattern for file names; `{date}`, `{outlet}`, `{title}` and `{id}` stand for what they say, `*` for anything.
 *
 * @example namePattern('{date}-{outlet}-{title}')('2023-07-22-reuters-no_change')
 * // { date: '2023-07-22', outlet: 'reuters', title: 'no change' }
 */
export function namePattern(pattern: string): NamePattern {
  const parts: readonly string[] = pattern.match(/\{\w+\}/g) ?? []
  const twice = parts.find((part, i) => parts.indexOf(part) !== i)
  if (twice !== undefined)
    throw new Error(`The file-name pattern "${pattern}" has ${twice} twice; put * where it may be anything.`)
  const source = pattern.replace(/\{(\w*)\}|\*|[^{*]+|\{/g, (piece, part: string | undefined) => {
    if (part !== undefined) return group(part, pattern)
    return piece === '*' ? '.*?' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  const regex = new RegExp(`^${source}$`, 'su')
  return (name) => {
    const match = regex.exec(name)
    return match === null ? null : nameData(match.groups ?? {})
  }
}

function group(part: string, pattern: string): string {
  const source = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined
  if (source === undefined)
    throw new Error(
      `The file-name pattern "${pattern}" has {${part}}; known: {date}, {outlet}, {title}, {id}, *.`,
    )
  return `(?<${part}>${source})`
}

/** Without a pattern: a day at the beginning of the name, and the rest is the title. */
export const usualName: NamePattern = (name) => {
  const match = /^(?<date>\d{4}[-_.]\d{2}[-_.]\d{2}|\d{8})(?:[-_\s]+(?<title>.+))?$/su.exec(name)
  if (match !== null) return nameData(match.groups ?? {})
  const inside = /(?:^|[-_\s])(\d{4}-\d{2}-\d{2})(?=$|[-_\s])/.exec(name)
  return inside === null ? {} : nameData({ date: inside[1] })
}

function nameData(groups: Record<string, string | undefined>): NameData {
  const date = publicationDate((groups.date ?? '').replace(/_/g, '-'))
  const outlet = words(groups.outlet)
  const title = words(groups.title)
  return {
    ...(date === null ? {} : { date }),
    ...(outlet === '' ? {} : { outlet }),
    ...(title === '' ? {} : { title }),
    ...(groups.id === undefined ? {} : { id: groups.id }),
  }
}

/** "no_policy-change" as words: "no policy change". */
function words(part: string | undefined): string {
  return (part ?? '').replace(/[_\s]+|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ').trim()
}

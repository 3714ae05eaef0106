/** What a description says for people, and the fields that it carries beside. */
export interface Described {
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
}

const MARK = '[Onrecord]'

/**
 * A description or memo: the words of people, then a line `[Onrecord]`, then a field a line. QDA tools keep descriptions where
 * they keep nothing else that their own menus do not have, so that a project comes back with its fields. A value of several lines
 * goes on in lines that begin with two blanks.
 *
 * `described({ text: 'as read', fields: { type: 'position' } })` is `'as read\n[Onrecord]\ntype: position'`.
 */
export function described({ text, fields }: Described): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `${named(name)}: ${value.replace(/\r\n?/g, '\n').replaceAll('\n', '\n  ')}`,
  )
  return [...(text === '' ? [] : [text]), ...(lines.length === 0 ? [] : [MARK, ...lines])].join('\n')
}

/** The other way; without the mark, or fields below it, all of it is people's words. */
export function readDescribed(description: string): Described {
  const lines = description.replace(/\r\n?/g, '\n').split('\n')
  // A value's own lines begin with blanks, so that the last mark is ours, whatever people wrote.
  const mark = lines.findLastIndex((line) => line.trimEnd() === MARK)
  const fields: Record<string, string> = Object.create(null)
  let last: string | null = null
  for (const line of mark === -1 ? [] : lines.slice(mark + 1)) {
    const field = /^([^\s:][^:]*): ?(.*)$/s.exec(line)
    if (line.startsWith('  ') && last !== null) fields[last] += `\n${line.slice(2)}`
    else if (field?.[1] !== undefined) {
      last = plainName(field[1])
      fields[last] = field[2] ?? ''
    }
  }
  if (last === null) return { text: description.trim(), fields: {} }
  return { text: lines.slice(0, mark).join('\n').trim(), fields }
}

const named = (name: string): string =>
  name.replace(/[%:\s]/g, (sign) => (sign === ' ' ? ' ' : encodeURIComponent(sign).replace(':', '%3A')))

function plainName(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

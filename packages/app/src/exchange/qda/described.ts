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
  const words = text.split('\n').map((line) => (line.trim() === MARK ? line.replace('[', '[ ') : line))
  return [...(text === '' ? [] : words), ...(lines.length === 0 ? [] : [MARK, ...lines])].join('\n')
}

/** The other way; without the mark all of it is people's words. */
export function readDescribed(description: string): Described {
  const lines = description.replace(/\r\n?/g, '\n').split('\n')
  const mark = lines.findIndex((line) => line.trim() === MARK)
  if (mark === -1) return { text: description.trim(), fields: {} }
  const fields: Record<string, string> = Object.create(null)
  let last: string | null = null
  for (const line of lines.slice(mark + 1)) {
    const field = /^([^\s:][^:]*): ?(.*)$/s.exec(line)
    if (line.startsWith('  ') && last !== null) fields[last] += `\n${line.slice(2)}`
    else if (field?.[1] !== undefined) {
      last = plainName(field[1])
      fields[last] = field[2] ?? ''
    }
  }
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

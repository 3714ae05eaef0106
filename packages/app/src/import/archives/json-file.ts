import type { ArchiveFile } from './archive-file.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** The objects of a JSON file: one, an array of them, or one a line; `null` of what is none of these. */
export function jsonObjects(file: ArchiveFile): readonly JsonObject[] | null {
  if (!/^[[{]/.test(file.head)) return null
  const decoded = file.text()
  if ('fault' in decoded) return null
  const text = decoded.text.replace(/^\ufeff/, '')
  const whole = parsed(text)
  if (whole !== undefined) return Array.isArray(whole) ? objectsOf(whole) : objectsOf([whole])
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const each = lines.map(parsed)
  return lines.length > 1 && each.every((one) => one !== undefined) ? objectsOf(each) : null
}

function objectsOf(values: readonly unknown[]): readonly JsonObject[] | null {
  const objects = values.flatMap((value) => (isObject(value) ? [value] : []))
  return objects.length === values.length && objects.length > 0 ? objects : null
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A member by name, without regard to case. */
export function member(object: JsonObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    const key = Object.keys(object).find((one) => one.toLowerCase() === name.toLowerCase())
    if (key !== undefined && object[key] !== null && object[key] !== '') return object[key]
  }
  return undefined
}

export function words(object: JsonObject, ...names: readonly string[]): string | undefined {
  const value = member(object, ...names)
  return typeof value === 'string' ? value : undefined
}

/** The objects in a member that is an array, or the one that it is. */
export function objectsIn(object: JsonObject, ...names: readonly string[]): readonly JsonObject[] {
  const value = member(object, ...names)
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}

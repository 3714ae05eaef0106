/** Words that stand in nearly every sentence: a trigger made of them alone says nothing about a concept. */
const EVERYWHERE = new Set(
  `a an the and or but of to in on at by for from with as is are was were be been being has have had do does did will would
  shall should can could may might must not no it its he she they we you i his her their our this that these those there
  who which what when where said says say`.split(/\s+/),
)

/**
 * Why a trigger would match nearly anything (or nothing it was meant for), as the end of a sentence about it; `null`
 * when it is fit for use.
 *
 * @example triggerFault('_') // 'would match everything'
 * @example triggerFault('call* for _ to be sent') // null
 */
export function triggerFault(trigger: string): string | null {
  const parts = trigger.trim().split(/\s+/)
  const letters = parts.map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
  if (letters.every((word) => word === '')) return 'would match everything'
  if (parts.every((part, i) => matchesAnything(part, letters[i]!))) return 'would match nearly every sentence'
  const loose = parts.find((part, i) => part.includes('*') && letters[i]!.length < 2)
  if (loose !== undefined) return `holds "${loose}", which matches nearly every word`
  if (parts[0] === '_' || parts.at(-1) === '_') return 'has a gap "_" at its edge, where it means nothing'
  if (parts.some((part) => part !== '_' && part.includes('_')))
    return 'has "_" inside a word; a gap stands alone, between spaces'
  return null
}

function matchesAnything(part: string, letters: string): boolean {
  if (letters === '') return true
  return EVERYWHERE.has(letters.toLowerCase()) || (part.includes('*') && letters.length < 3)
}

import type { WriteElement, WriteText } from './refi-xml.ts'

/** A code of a project with what hangs below it. */
export interface Code {
  readonly guid: string
  readonly name: string
  /** False of what only holds others together. */
  readonly codable: boolean
  /** "#aa3322". */
  readonly colour: string | null
  readonly description: string
  readonly children: readonly Code[]
}

/** Every code, each before those below it. */
export function* everyCode(codes: readonly Code[]): Generator<Code> {
  for (const code of codes) {
    yield code
    yield* everyCode(code.children)
  }
}

/**
 * The same codes, no two of one name: QualCoder keeps one code a name and loses what was coded by the other. The first has the name,
 * the next `name (2)`.
 */
export function withNamesOfTheirOwn(codes: readonly Code[], taken = new Set<string>()): Code[] {
  return codes.map((code) => {
    const name = freeName(code.name, taken)
    return { ...code, name, children: withNamesOfTheirOwn(code.children, taken) }
  })
}

/** `name`, or `name (2)` and so on where it is taken; it is taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
  const plain = name.trim() === '' ? 'unnamed' : name
  let free = plain
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${plain} (${i})`
  taken.add(free.toLowerCase())
  return free
}

const COLOUR = /^#(?:[\da-f]{6}|[\da-f]{3})$/i

/** The `Code` elements of a codebook, as in a project. */
export function codeElement(
  code: Code,
  xml: { readonly element: WriteElement; readonly text: WriteText },
): string {
  const { guid, name, codable, colour, description, children } = code
  return xml.element(
    'Code',
    { guid, name, isCodable: codable, color: colour !== null && COLOUR.test(colour) ? colour : null },
    description === '' ? null : xml.element('Description', {}, xml.text(description)),
    ...children.map((child) => codeElement(child, xml)),
  )
}

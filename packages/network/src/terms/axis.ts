import type { Codes } from '../table/codes.ts'

/** The nodes of one side of a network: their labels in order, and which code stands where. */
export interface Axis {
  readonly names: readonly string[]
  /** Place of a label code on the axis, -1 where it is not on it. */
  readonly place: Int32Array
}

/** The labels that occur among some statements, by UTF-16 code unit ('Z' before 'a', '10' before '2'). */
export function axisOf(codes: Codes, statements: Int32Array): Axis {
  const used = new Uint8Array(codes.labels.length)
  for (let n = 0; n < statements.length; n++) {
    const code = codes.of[statements[n]!]!
    if (code >= 0) used[code] = 1
  }
  return sortedAxis(codes.labels, (code) => used[code] === 1)
}

/** Every label of the variable, used or not. */
export function wholeAxis(codes: Codes): Axis {
  return sortedAxis(codes.labels, (code) => codes.labels[code] !== '')
}

function sortedAxis(labels: readonly string[], isOn: (code: number) => boolean): Axis {
  const names = new Set<string>()
  labels.forEach((label, code) => {
    if (isOn(code)) names.add(label)
  })
  const sorted = [...names].sort()
  const places = new Map(sorted.map((label, place) => [label, place]))
  return {
    names: sorted,
    place: Int32Array.from(labels, (label, code) => (isOn(code) ? places.get(label)! : -1)),
  }
}

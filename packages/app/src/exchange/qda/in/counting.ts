/** How a tool counts places in a text: what is one, and whether a CR LF is one or two. */
export interface Counting {
  readonly unit: 'code points' | 'UTF-16 units'
  readonly lineEnd: 1 | 2
}

/** As the standard says (code points; it says nothing of line ends) first. */
export const COUNTINGS: readonly Counting[] = [
  { unit: 'code points', lineEnd: 2 },
  { unit: 'code points', lineEnd: 1 },
  { unit: 'UTF-16 units', lineEnd: 2 },
  { unit: 'UTF-16 units', lineEnd: 1 },
]

/** The text of a file as the record keeps it: every line ends in LF. */
export const withLf = (raw: string): string => raw.replace(/\r\n?/g, '\n')

/**
 * Where the places of a file lie in its text with LF, in UTF-16 units: `offsets('a\r\n🚀b', code points, two)[4]` is 4, since the
 * rocket is two units. Its length is one more than the number of places.
 */
export function offsets(raw: string, { unit, lineEnd }: Counting): Uint32Array {
  const found = new Uint32Array(raw.length + 1)
  let [places, offset] = [0, 0]
  for (let at = 0; at < raw.length; ) {
    const isLineEnd = raw.startsWith('\r\n', at)
    const isPair = (raw.codePointAt(at) ?? 0) > 0xffff
    found[places++] = offset
    if (isLineEnd && lineEnd === 2) found[places++] = offset
    if (isPair && unit === 'UTF-16 units') found[places++] = offset + 1
    offset += isPair ? 2 : 1
    at += isPair || isLineEnd ? 2 : 1
  }
  found[places] = offset
  return found.subarray(0, places + 1)
}

/** A way of counting as it is in a text: where no sign is a pair, or no line ends in CR LF, several are one. */
export function countingIn(raw: string): (counting: Counting) => Counting {
  const [pairs, lineEnds] = [/[\u{10000}-\u{10ffff}]/u.test(raw), raw.includes('\r\n')]
  return (counting) => {
    const own = COUNTINGS.find(
      ({ unit, lineEnd }) =>
        unit === (pairs ? counting.unit : 'code points') && lineEnd === (lineEnds ? counting.lineEnd : 2),
    )
    return own ?? counting
  }
}

/** The ways of counting that differ in a text. */
export function countingsOf(raw: string): readonly Counting[] {
  return [...new Set(COUNTINGS.map(countingIn(raw)))]
}

/** A text as a QDA project keeps it, every line ending in one LF, and where the places of the record's text lie in it. */
export interface PlainText {
  readonly text: string
  /** The place of a UTF-16 offset of the text before, in code points of the text now. */
  readonly codePoint: (offset: number) => number
}

/**
 * `plainText('a\r\n🚀b').codePoint(5)` is 3: the line end is one, and so is the rocket.
 *
 * @param before a text with whatever line ends, in UTF-16 units
 */
export function plainText(before: string): PlainText {
  const places = new Uint32Array(before.length + 1)
  let [place, offset] = [0, 0]
  while (offset < before.length) {
    const units = /* of one sign */ before.startsWith('\r\n', offset)
      ? 2
      : (before.codePointAt(offset) ?? 0) > 0xffff
        ? 2
        : 1
    places.fill(place, offset, offset + units)
    place += 1
    offset += units
  }
  places[before.length] = place
  return {
    text: before.replace(/\r\n?/g, '\n'),
    codePoint: (at) => places[at] ?? place,
  }
}

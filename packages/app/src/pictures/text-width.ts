// Thousandths of the font size, the wider of Inter (variable, regular) and Liberation Sans, for ' ' to '~':
// measured once in a browser, so that a picture can be laid out where there is none.
const WIDTHS = [
  281, 288, 466, 633, 642, 982, 667, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 556, 610, 618, 646,
  593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 556, 1015, 690, 667, 730, 722, 667, 611, 778, 743, 278,
  571, 672, 565, 903, 753, 778, 667, 778, 722, 667, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471,
  556, 333, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
  327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
] as const

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u

/** About how many pixels a label takes, never much less: `textWidth('EPA', 12)` is 24. */
export function textWidth(label: string, size: number, weight: 'regular' | 'strong' = 'regular'): number {
  let thousandths = 0
  for (const sign of label.normalize('NFC')) thousandths += signWidth(sign)
  return (thousandths * size * (weight === 'strong' ? 1.05 : 1)) / 1000
}

function signWidth(sign: string): number {
  const known = WIDTHS[sign.codePointAt(0)! - 32]
  if (known !== undefined) return known
  if (/\p{Mark}|\p{Cf}/u.test(sign)) return 0
  if (WIDE.test(sign)) return 1250
  const base = WIDTHS[sign.normalize('NFD').codePointAt(0)! - 32]
  return base ?? 680
}

/** The label, or as much of it as fits with an ellipsis. */
export function shortened(label: string, size: number, width: number): string {
  if (textWidth(label, size) <= width) return label
  const signs = Array.from(label)
  while (signs.length > 1 && textWidth(`${signs.join('').trimEnd()}…`, size) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/** The label broken at blanks into lines that fit, at most so many; the last one ends in an ellipsis if need be. */
export function wrapped(label: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let rest = label.replace(/\s+/g, ' ').trim()
  while (rest !== '' && lines.length < most - 1 && textWidth(rest, size) > width) {
    const words = rest.split(' ')
    let count = 1
    while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), size) <= width) count += 1
    if (count === words.length) break
    lines.push(shortened(words.slice(0, count).join(' '), size, width))
    rest = words.slice(count).join(' ')
  }
  return rest === '' ? lines : [...lines, shortened(rest, size, width)]
}

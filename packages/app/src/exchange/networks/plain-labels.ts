import type { Losses, LossKind } from './exported.ts'

/** Labels as a format writes them; which of them are no longer told apart is said. */
export function plainLabels(
  labels: readonly string[],
  plain: (label: string, losses: Losses) => string,
  losses: Losses,
): readonly string[] {
  const first = new Map<string, string>()
  return labels.map((label) => {
    const written = plain(label, losses)
    const before = first.get(written)
    if (before === undefined) first.set(written, label)
    else losses.note(before === label ? SAME : FALLEN, label)
    return written
  })
}

/** Between quotation marks nothing can escape one, and no line may break. */
export function quotedLabel(label: string, losses: Losses): string {
  const plain = label.replaceAll('"', "'").replace(CONTROLS, ' ')
  if (plain !== label) losses.note(SIGNS, label)
  return `"${plain}"`
}

/** Without quotation marks, where a blank or a comma would end the label. */
export function unquotedLabel(label: string, losses: Losses): string {
  const plain = label.replaceAll('"', "'").replace(/[\s,\p{Cc}\u2028\u2029]+/gu, '_')
  if (plain !== label) losses.note(BLANKS, label)
  return plain === '' ? '_' : plain
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g

const SIGNS: LossKind = {
  what: 'quotation marks became apostrophes and line breaks blanks in labels',
  todo: 'take graphml to have them as they are',
}

const BLANKS: LossKind = {
  what: 'blanks and commas became _ and quotation marks apostrophes in labels',
  todo: 'take graphml to have them as they are',
}

const FALLEN: LossKind = {
  what: 'labels that differ are the same in this file',
  todo: 'take graphml to tell them apart',
}

const SAME: LossKind = {
  what: 'labels stand in both modes, and a program that goes by labels makes one node of two',
  todo: 'take graphml to tell them apart',
}

export function noAttributes(file: string): LossKind {
  return { what: `attributes have no place in a ${file} file`, todo: 'take graphml or gexf to keep them' }
}

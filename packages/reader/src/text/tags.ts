import { tokenAt } from './cursor.ts'
import type { NameMention, ReadText, TaggedText, Token } from './read-text.ts'

/**
 * Part of speech by shape and word lists alone: the tagger of a reader without a model file. Rough (about nine words in
 * ten), and its names are runs of capitals; `createTagger` in tagger.ts is the trained one.
 *
 * @example tag(takeApart('She refused.')).tags // ['PRP', 'VBD', '.']
 */
export function tag(text: ReadText): TaggedText {
  const firsts = new Set(text.sentences.map((sentence) => sentence.first))
  const tags = text.tokens.map((token, at) => tagOf(token, firsts.has(at), text.tokens[at - 1]))
  return { ...text, tags, names: capitalRuns(text, tags) }
}

const LISTS: Readonly<Record<string, string>> = {
  DT: 'the a an this that these those some any no each every another all both',
  IN: 'of in on for with at by from about as into like through after over between against during without before under around among if because while since than whether although though until despite toward amid',
  CC: 'and or but nor yet',
  TO: 'to',
  MD: "will would can could may might must shall should 'll 'd wo ca",
  PRP: 'i you he she it we they me him us them himself herself itself themselves myself ourselves',
  PRP$: 'my your his her its our their',
  WP: 'who whom what',
  WDT: 'which',
  WRB: 'when where why how',
  VBZ: "is has does says wants seems thinks believes argues claims 's",
  VBP: "are have do am say want think believe 're 've 'm",
  VBD: 'was were had did said told told wrote thought knew felt went came saw got made took gave found left',
  VB: 'be',
  VBN: 'been',
  VBG: 'being',
  RB: "not n't never also very too now then still just only even already again there here however",
  POS: "'",
}
const CLOSED = new Map(
  Object.entries(LISTS).flatMap(([tagName, words]) =>
    words.split(' ').map((word) => [word, tagName] as const),
  ),
)

function tagOf(token: Token, first: boolean, before: Token | undefined): string {
  const { norm, text } = token
  if (norm === "'s" && before !== undefined && /\p{Lu}|n$|t$/u.test(before.text)) return 'POS'
  return CLOSED.get(norm) ?? markTag(text) ?? openTag(text, norm, first)
}

function markTag(text: string): string | undefined {
  if (/^[.!?…]/.test(text)) return '.'
  if (/^,/.test(text)) return ','
  if (/^[“"`«]/.test(text)) return '``'
  if (/^[”»]/.test(text)) return "''"
  if (/^[([]/.test(text)) return '-LRB-'
  if (/^[)\]]/.test(text)) return '-RRB-'
  if (/^[$£€]/.test(text)) return '$'
  return /[\p{L}\p{N}]/u.test(text) ? undefined : ':'
}

function openTag(text: string, norm: string, first: boolean): string {
  if (/^[\d.,]+$|^\d/.test(text)) return 'CD'
  if (/^\p{Lu}/u.test(text) && !first) return 'NNP'
  if (norm.endsWith('ly')) return 'RB'
  if (norm.endsWith('ing')) return 'VBG'
  if (norm.endsWith('ed')) return 'VBD'
  if (/(?:ous|ful|ive|able|ible|al|ic)$/.test(norm)) return 'JJ'
  return norm.endsWith('s') && !norm.endsWith('ss') ? 'NNS' : 'NN'
}

function capitalRuns(text: ReadText, tags: readonly string[]): NameMention[] {
  const names: NameMention[] = []
  for (let first = 0; first < tags.length; first++) {
    if (tags[first] !== 'NNP') continue
    let endToken = first + 1
    while (endToken < tags.length && tags[endToken] === 'NNP') endToken += 1
    const kind = endToken - first > 1 ? 'person' : 'other'
    names.push({
      start: tokenAt(text.tokens, first).start,
      end: tokenAt(text.tokens, endToken - 1).end,
      first,
      endToken,
      kind,
    })
    first = endToken
  }
  return names
}

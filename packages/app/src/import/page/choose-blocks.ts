import { isBylineOrDay, isLeftOutLine, isOpeningLine, isTitle, leadsElsewhere } from './left-out-lines.ts'
import type { Around, Block } from './page-blocks.ts'

/** Shorter ones are lines of a page and no paragraphs of an article. */
const PARAGRAPH = 60

/**
 * The blocks of the article: those that Readability took, with what belongs to them and it left (the other containers of a split
 * article, embedded posts, lines between), and without the lines that are no words of it.
 */
export function chosenBlocks(
  blocks: readonly Block[],
  taken: ReadonlySet<number>,
  title: readonly string[],
): readonly Block[] {
  const own = new Set(blocks.filter(({ mark }) => taken.has(mark)))
  const paragraphs = [...own].filter((block) => isParagraph(block))
  const containers = new Set(paragraphs.flatMap((block) => containerOf(block) ?? []))
  const articles = new Set(paragraphs.map(({ around }) => articleOf(around)))
  const parents = counted(paragraphs.map(({ around }) => parentOf(around)))
  const [first, last] = [blocks.findIndex((one) => own.has(one)), blocks.findLastIndex((one) => own.has(one))]
  const isOther = (block: Block, i: number) => {
    if (block.around.post) return i > first && i < last
    if (!articles.has(articleOf(block.around))) return false
    const beside = [parentOf(block.around), parentOf(block.around, IN_TEXT_OR_TABLE)]
    if (beside.some((one) => (parents.get(one) ?? 0) >= 2)) return block.linked < 0.5
    const container = containerOf(block)
    return container !== null && containers.has(container)
  }
  const headline = blocks.findLastIndex(({ around }, i) => around.tag === 'H1' && i < first)
  /** The words under the headline that say what the article is about, which many pages have beside its text. */
  const isStandfirst = (block: Block, i: number) =>
    headline >= 0 &&
    i > headline &&
    i < first &&
    first - headline < 25 &&
    isParagraph(block) &&
    block.linked < 0.2
  const all = blocks.filter((block, i) => own.has(block) || isOther(block, i) || isStandfirst(block, i))
  return withoutLines(withoutOtherArticles(all, blocks), title)
}

/** So many more articles below the one of the headline are other posts of the site. */
const POSTS = 3

/** Without the posts below an article that has its headline and paragraphs to itself. */
function withoutOtherArticles(chosen: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const headline = blocks.find(({ around }) => around.tag === 'H1')
  const own = headline === undefined ? null : articleOf(headline.around)
  if (own === null || !chosen.some((block) => isParagraph(block) && articleOf(block.around) === own))
    return chosen
  const isElsewhere = ({ around }: Block) => !isWithin(around, own)
  const others = new Set(chosen.filter(isElsewhere).map(({ around }) => articleOf(around)))
  others.delete(null)
  return others.size < POSTS ? chosen : chosen.filter((block) => !isElsewhere(block))
}

function isWithin(around: Around, outer: Around): boolean {
  for (let at: Around | null = around; at !== null; at = at.outer) if (at === outer) return true
  return false
}

/**
 * The blocks of the innermost element that holds nearly all the paragraphs of the page: where Readability finds no article, or
 * only a part of one.
 */
export function mainBlocks(blocks: readonly Block[]): readonly Block[] {
  const within = new Map<Around, Block[]>()
  for (const block of blocks)
    for (let at: Around | null = parentOf(block.around); at !== null; at = at.outer) {
      const list = within.get(at)
      if (list === undefined) within.set(at, [block])
      else list.push(block)
    }
  const enough = NEARLY_ALL * proseOf(blocks)
  const holding = [...within.values()].filter((list) => proseOf(list) >= enough)
  return holding.sort((a, b) => a.length - b.length)[0] ?? blocks
}

const NEARLY_ALL = 0.8

/** Characters in the paragraphs of blocks. */
export function proseOf(blocks: readonly Block[]): number {
  return blocks.filter((block) => isParagraph(block)).reduce((sum, { text }) => sum + text.length, 0)
}

const isParagraph = ({ text, linked, around }: Block) =>
  text.length >= PARAGRAPH && linked < 0.5 && !around.post

function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Elements of one text in one container: what is in them belongs to what stands beside them. */
const IN_TEXT = /^(?:P|H[1-6]|LI|UL|OL|DL|DT|DD|PRE|BLOCKQUOTE|FIGURE)$/
const IN_TEXT_OR_TABLE = /^(?:P|H[1-6]|LI|UL|OL|DL|DT|DD|PRE|BLOCKQUOTE|FIGURE|TABLE|TBODY|THEAD|TR|TD|TH)$/

/** The element that the text lies in of which a paragraph is one, or words that lie in it directly. */
function parentOf(around: Around, within = IN_TEXT): Around {
  let at = around
  while (at.outer !== null && within.test(at.tag)) at = at.outer
  return at
}

/** `DIV article-body`; `null` where it has no class. */
function containerOf({ around }: Block): string | null {
  const { tag, className } = parentOf(around)
  return className === '' ? null : `${tag} ${className}`
}

function articleOf(around: Around): Around | null {
  for (let at: Around | null = around; at !== null; at = at.outer)
    if (/^(?:ARTICLE|MAIN)$/.test(at.tag)) return at
  return null
}

const HEADING = /^H[1-6]$/

/** What of the blocks are no words of the article: what stands over its first paragraph, what leads away, what ends it. */
function withoutLines(blocks: readonly Block[], titles: readonly string[]): readonly Block[] {
  const start = blocks.findIndex(
    (block) => isParagraph(block) && !isLeftOutLine(block) && !isTitle(block, titles),
  )
  /** Many pages print author and day between the standfirst and the first paragraph. */
  const second = blocks.findIndex((block, i) => i > start && isParagraph(block) && !isLeftOutLine(block))
  const kept: Block[] = []
  let leadsAway = false
  for (const [i, block] of blocks.entries()) {
    const isPost = block.around.post
    if (!isPost && leadsElsewhere(block)) {
      leadsAway = true
      continue
    }
    leadsAway &&= !isPost && (block.linked > 0.2 || block.around.tag === 'LI')
    if (leadsAway) continue
    const isHead = i < start ? isOpeningLine(block) : i < second && isBylineOrDay(block)
    if (!isPost && (isLeftOutLine(block) || isTitle(block, titles) || isHead)) continue
    kept.push(block)
  }
  while (HEADING.test(kept.at(-1)?.around.tag ?? '')) kept.pop()
  return kept
}

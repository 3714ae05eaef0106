import { blockText } from '../html-text.ts'
import type { PageElement } from './page-dom.ts'

/** What a page says of its title, the most trusted of each kind first. */
interface SaidTitles {
  /** In its linked data. */
  readonly linked: string | undefined
  /** For those who share it. */
  readonly shared: readonly string[]
  /** Of the window. */
  readonly window: string | undefined
  readonly outlet: string | undefined
  /** Where its outlet puts the headline, and what stands in the meta tag of that name. */
  readonly place: string | undefined
  readonly placed: string | undefined
  /** The elements of headlines, of the first and of the second rank. */
  readonly first: readonly PageElement[]
  readonly second: readonly PageElement[]
}

interface PageTitle {
  readonly title: string | undefined
  /** The element of the first rank that says it. */
  readonly headline: PageElement | undefined
  /** Every headline that the page gives itself. */
  readonly all: readonly string[]
}

/**
 * The headline as it is printed, where the page says the same elsewhere: outlets write several, and what stands in their linked
 * data or in the window alone is written for search engines. Otherwise, and where it has no word of them, what the
 * linked data say, or what is shared. Of an outlet of which it is known where its headline stands, that one.
 *
 * @example
 * // <h1>Starlings leave</h1>, og:title "Starlings leave", linked data "Why did starlings leave the harbour in 2024?"
 * pageTitle(…).title // 'Starlings leave'
 */
export function pageTitle({
  linked,
  shared,
  window,
  outlet,
  place,
  placed,
  first,
  second,
}: SaidTitles): PageTitle {
  const plain = (words: string | undefined) =>
    words?.toLowerCase() === outlet?.toLowerCase() ? undefined : withoutOutlet(words, outlet)
  const said = [linked, ...shared].flatMap((one) => plain(one) ?? [])
  const headlines = first.flatMap(headlineOf)
  const isOfArticle = ({ words }: Headline) => !isOfSomethingElse(words, plain(linked) ?? said[0])
  const above = headlines.filter(({ element }) => !isOfTheWay(element))
  const printed = above.filter(isOfArticle)
  const isSaid = ({ words }: Headline) => said.some((one) => evenly(one) === evenly(words))
  const repeated = printed.find(isSaid) ?? second.flatMap(headlineOf).filter(isOfArticle).find(isSaid)
  const others = [...said, ...(window === undefined ? [] : [window])]
  const near = repeated ?? nearest(printed, others)
  const told = plain(place === 'linked' ? linked : placed)
  const known =
    place === 'printed' ? (near ?? above[0])?.words : told === undefined ? told : asPrinted(told, above)
  const best = known ?? repeated?.words ?? plain(linked) ?? near?.words ?? said[0]
  const title = best ?? plain(window) ?? printed[0]?.words
  return {
    title,
    headline: (nearest(headlines, others) ?? headlines[0])?.element,
    all: [title, linked, ...shared, ...said, window, ...headlines.map(({ words }) => words)].flatMap(
      (one) => one ?? [],
    ),
  }
}

interface Headline {
  readonly element: PageElement
  readonly words: string
}

function headlineOf(element: PageElement): Headline[] {
  const words = blockText(element).replace(/\s+/g, ' ').trim()
  return words === '' ? [] : [{ element, words }]
}

/** The line that says where on the site a page is ends with a title of it, which is often written for search engines. */
function isOfTheWay(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode)
    if (/^(?:NAV|LI|OL)$/.test(at.tagName) || /bread-?crumb/i.test(`${at.className} ${at.id}`)) return true
  return false
}

/** The printed headline, where it says what the others say: those are written for search and for sharing. */
function nearest(headlines: readonly Headline[], others: readonly string[]): Headline | undefined {
  const found = headlines
    .map((one) => ({ one, same: Math.max(0, ...others.map((other) => common(one.words, other))) }))
    .sort((a, b) => b.same - a.same)[0]
  return found !== undefined && found.same >= SAME ? found.one : undefined
}

/** Whether two headlines have no word in common: then what is printed is the name of a page or a series, and not of its article. */
function isOfSomethingElse(printed: string, linked: string | undefined): boolean {
  const [a, b] = [printed, linked ?? ''].map((text) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu)))
  if (a === undefined || b === undefined || Math.min(a.size, b.size) < FEW_WORDS) return false
  return ![...a].some((word) => b.has(word))
}

/** Fewer long words tell nothing; a language without blanks has none. */
const FEW_WORDS = 3

/** So many of the words of a headline are in another of the same article. */
const SAME = 0.4

function common(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [a, b] = [words(one), words(other)]
  return a.size < 2 ? 0 : [...a].filter((word) => b.has(word)).length / a.size
}

/** Without what differs between a meta tag and the print: quotation marks, and white space. */
const evenly = (words: string) =>
  words
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * A title in the words of the printed headline, where it says the same; also where it has a line and a few words more: the name of
 * the outlet or of its group.
 */
function asPrinted(title: string, printed: readonly Headline[]): string {
  const [, alone, name = ''] = /^(.*\S)\s+[-–—|]\s(.*)$/su.exec(title) ?? []
  const isName = name.trim().split(/\s+/).length <= LONGEST_NAME
  const same = [title, ...(alone === undefined || !isName ? [] : [alone])].map(evenly)
  return printed.find(({ words }) => same.includes(evenly(words)))?.words ?? title
}

/** Words in the name of an outlet. */
const LONGEST_NAME = 5

/** "Minister says no | The Post" is the title of a window, not of an article. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title
  const rest = title
    .slice(0, -outlet.length)
    .replace(/\s[-–—|:•·]\s*$/u, '')
    .trim()
  return rest === '' ? title : rest
}

import { wordSet } from '../../language/stance-words.ts'
import {
  type Place,
  type Row,
  type WordClasses,
  type WordRow,
  wordRows,
} from '../../language/word-patterns.ts'
import type { QuantityKind } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/**
 * What the words around a figure say of it, in all their inflections; the nearest to the figure is taken, and a codebook's own
 * words before these.
 */
export const KIND_ROWS: readonly Row<QuantityKind, ReadonlySet<string>>[] = [
  {
    pattern: wordSet(
      'produce manufacture make build construct assemble generate create production output complete',
    ),
    reading: 'produced',
    reason: 'it was made',
    example: 'The maker has produced 500 buses.',
  },
  {
    pattern: wordSet('receive obtain get import'),
    reading: 'received',
    reason: 'it came from another',
    example: 'The state received 80 valves.',
  },
  {
    pattern: wordSet('buy purchase acquire procure'),
    reading: 'purchased',
    reason: 'it was paid for',
    example: 'The city bought 80 trams.',
  },
  {
    pattern: wordSet('sell export sale'),
    reading: 'sold',
    reason: 'another paid for it',
    example: 'The city sold 80 trams.',
  },
  {
    pattern: wordSet('donate give supply provide deliver send transfer ship hand'),
    reading: 'donated',
    reason: 'another got it',
    example: 'The city donated 80 trams.',
  },
  {
    pattern: wordSet('use utilise utilize expend fire consume launch spend administer deploy'),
    reading: 'used',
    reason: 'it is used up or in use',
    example: 'The city used 80 trams.',
  },
  {
    pattern: wordSet('lose destroy loss scrap retire cut shed axe kill'),
    reading: 'lost',
    reason: 'it is gone',
    example: 'The army lost 30 trucks.',
  },
  {
    pattern: wordSet('order contract'),
    reading: 'ordered',
    reason: 'it is to be made for somebody',
    example: 'The city ordered 200 trams.',
  },
  {
    pattern: wordSet('request ask seek demand want require'),
    reading: 'requested',
    reason: 'somebody wishes for it',
    example: 'The city requested 80 trams.',
  },
  {
    pattern: wordSet('pledge promise commit earmark allocate'),
    reading: 'pledged',
    reason: 'it is to be given',
    example: 'The minister pledged 40 million euros.',
  },
  {
    pattern: wordSet('remain leave remaining'),
    reading: 'remaining',
    reason: 'it is what is left',
    example: 'It has 40 missiles left.',
  },
  {
    pattern: wordSet('stock stockpile inventory reserve have hold possess own store store keep'),
    reading: 'stock',
    reason: 'somebody holds it',
    example: 'The agency has 300 doses in stock.',
  },
]

const CLASSES: WordClasses<Word> = {
  verbal: isOf('ship have keep hold get want use leave make own seek give store cut hand'),
  requesting: isOf('request ask seek demand want require'),
}

/** Where a word of these kinds says nothing of a figure near it. */
export const NO_KIND: readonly WordRow<string, Word>[] = [
  {
    pattern: '[@verbal]',
    unless: '[:VB*]',
    reading: 'a noun',
    reason: 'as a noun it tells of something else: "a ship", "an own goal"',
    example: 'The [ship] is behind 90 rivals.',
  },
  {
    pattern: '[~contract]',
    unless: ['[:VB*]', '[] for|of'],
    reading: 'a contract',
    reason: 'a contract is for something, or no order',
    example: 'The [contract] was awarded after 14 bidders took part.',
  },
  {
    pattern: '[@requesting] to',
    reading: 'a wish to act',
    reason: 'what is wished is the act behind it',
    example: 'They [want] to see 40 films.',
  },
  {
    pattern: '[left]',
    unless: ['~be [left]', isLeftOver],
    reading: 'going away',
    reason: '"40 missiles left" are over, "40 nurses had left" went',
    example: 'The nurses [left] 40 beds.',
  },
  {
    pattern: '~be [~hold]',
    unless: '[!:VBD|:VBN]',
    reading: 'an arrest',
    reason: 'who was held is no stock',
    example: 'Two men were [held].',
  },
  {
    pattern: isAuxiliary,
    reading: 'an auxiliary',
    reason: '"have been sold" holds nothing',
    example: 'They [have] watched 40 films.',
  },
]

const notOfKind = wordRows(NO_KIND, CLASSES)

const KINDS: ReadonlyMap<string, QuantityKind> = new Map(
  [...KIND_ROWS].reverse().flatMap(({ pattern, reading }) => [...pattern].map((stem) => [stem, reading])),
)

/** The kind a word names; `null` where it names none, or not here. */
export function kindWord(words: readonly Word[], at: number, money: boolean): QuantityKind | null {
  const { stem } = wordAt(words, at)
  const kind = KINDS.get(stem)
  // "a loss of $3m against a profit of $1m" is no money lost.
  if (kind === undefined || (money && stem === 'loss')) return null
  return notOfKind.rowAt(words, { first: at, end: at + 1 }) === null ? kind : null
}

function isOf(list: string): (word: Word) => boolean {
  const stems = wordSet(list)
  return ({ stem }) => stems.has(stem)
}

/** "40 missiles left", "a dozen left". */
function isLeftOver(words: readonly Word[], { first }: Place): boolean {
  let at = first - 1
  while (at > 0 && /^(?:NN|JJ)/.test(wordAt(words, at).tag)) at -= 1
  return (
    wordAt(words, at).tag === 'CD' ||
    /^(?:\d|dozen|few|many|none|any)/.test(wordAt(words, at).norm) ||
    wordAt(words, first - 1).norm === 'dozen'
  )
}

/** "have been sold", "had only made". */
function isAuxiliary(words: readonly Word[], { first, end }: Place): boolean {
  if (wordAt(words, first).stem !== 'have') return false
  const next = wordAt(words, end)
  if (wordAt(words, first - 1).tag === 'MD' && /^(?:gone|come|become|run|cut|shut)$/.test(next.norm))
    return true
  return (
    end >= words.length ||
    next.stem === 'be' ||
    next.tag === 'VBD' ||
    next.tag === 'VBN' ||
    (next.tag.startsWith('RB') && /^(?:VB|RB)/.test(wordAt(words, end + 1).tag))
  )
}

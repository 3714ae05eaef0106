import type { DatedBy, Dating } from '../../import/dating.ts'
import type { LookedAt, Standing } from '../../intake/look.ts'
import { idOf } from '../../record/called.ts'
import type { Format } from '../options/open-for-reading.ts'
import { counted } from '../output/counted.ts'
import { type Cell, csvTable } from '../output/csv.ts'
import { paint } from '../output/paint.ts'
import { tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'

/** Prints what would come in, in the format asked for; as a table it is summed up in a last line. */
export async function printLooked(
  looked: AsyncIterable<LookedAt>,
  left: { readonly problems: number },
  { format, limit }: { readonly format: Format; readonly limit: number },
  terminal: Terminal,
): Promise<void> {
  if (format === 'jsonl') {
    for await (const one of looked) terminal.out(JSON.stringify(lookedData(one)))
  } else if (format === 'json') terminal.out(JSON.stringify((await all(looked)).map(lookedData), null, 2))
  else if (format === 'csv') terminal.out(csvTable(HEAD, (await all(looked)).map(cells)))
  else await printTable(looked, left, limit, terminal)
}

async function all(looked: AsyncIterable<LookedAt>): Promise<LookedAt[]> {
  const found: LookedAt[] = []
  for await (const one of looked) found.push(one)
  return found
}

async function printTable(
  looked: AsyncIterable<LookedAt>,
  left: { readonly problems: number },
  limit: number,
  terminal: Terminal,
): Promise<void> {
  const counts = new Map<Standing['kind'] | 'undated' | 'unread', number>()
  const shown: LookedAt[] = []
  let total = 0
  const count = (what: Standing['kind'] | 'undated' | 'unread') =>
    counts.set(what, (counts.get(what) ?? 0) + 1)
  for await (const one of looked) {
    total++
    if (shown.length < limit) shown.push(one)
    count(one.standing.kind)
    if ((one.article.date ?? null) === null) count('undated')
    if (!one.read) count('unread')
  }
  if (shown.length > 0) terminal.out(`${lookedTable(shown, terminal)}\n`)
  if (total > shown.length)
    terminal.out(`${counted(total - shown.length, 'more article')}: --limit ${total}, or --format csv.\n`)
  const parts = SUMMED.flatMap(([what, words]) => {
    const number = counts.get(what)
    return number === undefined ? [] : `${number.toLocaleString('en-US')} ${words}`
  })
  if (left.problems > 0) parts.push(counted(left.problems, 'problem'))
  terminal.out(`${[counted(total, 'article'), ...parts].join(', ')}. Nothing is stored.`)
}

const SUMMED = [
  ['new', 'new'],
  ['copy', 'much like an earlier one'],
  ['version', 'in a new version'],
  ['apart', 'with the address of another'],
  ['restored', 'withdrawn before'],
  ['met', 'met in another place'],
  ['there', 'there already'],
  ['undated', 'undated'],
  ['unread', 'not in English'],
] as const

function lookedTable(looked: readonly LookedAt[], terminal: Terminal): string {
  const columns = [
    { head: 'DATE' },
    { head: 'SAID BY', share: 2 },
    { head: 'OUTLET', share: 2 },
    { head: 'TITLE', share: 4 },
    { head: 'WOULD BE', share: 3 },
  ]
  const rows = looked.map(({ article: { date, outlet, title }, dating, place, standing, read }) => [
    date ?? paint(terminal, 'red', 'undated'),
    dating === undefined ? '' : datingWords(dating),
    plainText(outlet ?? ''),
    plainText(title ?? place),
    plainText(`${standingWords(standing)}${read ? '' : '; kept unread'}`),
  ])
  return tableText(columns, rows, terminal)
}

/** What says the day, and the days that it can be: "linked data, 2024-05-06 to 2024-05-07". */
function datingWords({ by, between }: Dating): string {
  const days = between === null ? [] : [`${between.earliest} to ${between.latest}`]
  return [...(by === null ? [] : [SAID_BY[by]]), ...days].join(', ')
}

const SAID_BY: Readonly<Record<DatedBy, string>> = {
  printed: 'printed',
  address: 'address',
  'linked-data': 'linked data',
  meta: 'meta tag',
  'time-element': 'time element',
  field: 'field',
  'file-name': 'file name',
  told: '--date',
  person: 'a person',
}

/** What adding would do, as a person says it: "a new version of d12". */
export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'new':
      return 'new'
    case 'copy':
      return `new, much like ${ofWords(standing.of)}`
    case 'version':
      return `a new version of ${ofWords(standing.of)}`
    case 'apart':
      return `new, with the address of ${ofWords(standing.of)} and another ${standing.by}`
    case 'met':
      return `${ofWords(standing.of)} itself, met in another place`
    case 'restored':
      return `${ofWords(standing.of)} again, which was withdrawn`
    case 'there':
      return `there already: ${ofWords(standing.of)}`
  }
}

const ofWords = (of: { readonly place: string } | { readonly document: number }): string =>
  'place' in of ? of.place : idOf('document', of.document)

const HEAD = [
  'place',
  'date',
  'datedBy',
  'earliest',
  'latest',
  'outlet',
  'title',
  'author',
  'section',
  'page',
  'accession',
  'url',
  'language',
  'characters',
  'standing',
  'of',
  'remarks',
] as const

/** One article as plain data. */
function lookedData({ article, place, kind, details, dating, language, read, remarks, standing }: LookedAt) {
  const { date = null, outlet = null, title = null, url = null, text } = article
  return {
    place,
    kind,
    date,
    datedBy: dating?.by ?? null,
    earliest: dating?.between?.earliest ?? null,
    latest: dating?.between?.latest ?? null,
    outlet,
    title,
    author: details?.author ?? null,
    section: details?.section ?? null,
    page: details?.page ?? null,
    accession: details?.accession ?? null,
    url,
    language,
    read,
    characters: text.length,
    standing: standing.kind,
    of: standing.kind === 'new' ? null : ofWords(standing.of),
    remarks: remarks.map(({ what }) => what),
  }
}

function cells(one: LookedAt): Cell[] {
  const data = lookedData(one)
  return HEAD.map((name) => (name === 'remarks' ? data.remarks.join(' ') : data[name]))
}

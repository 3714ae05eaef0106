import { parseArgs } from 'node:util'
import { importBytes } from '../../../packages/app/src/import/import-sources.ts'
import type { Imported } from '../../../packages/app/src/import/imported.ts'
import { type BodyMatch, bodyMatch, bodyRates, paragraphsOnlyIn } from './body-match.ts'
import { type PageSet, type SavedPage, savedPages } from './saved-pages.ts'

const usage = 'npm run evaluate -- pages DIR [--set NAME] [--half 1|2] [--worst N] [--only ID]'

/**
 * What the import makes of saved pages, against what others found in them by hand. Every set is scored in two halves: what is
 * changed by looking at the first is measured by the second.
 */
export async function evaluatePages(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      set: { type: 'string' },
      half: { type: 'string' },
      worst: { type: 'string', default: '10' },
      only: { type: 'string' },
    },
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new Error(`usage: ${usage}`)
  const { sets, missing } = savedPages(folder)
  for (const name of missing) console.log(`${name}: not in ${folder}, not scored`)
  for (const set of sets) {
    if (values.set !== undefined && values.set !== set.name) continue
    const pages = set.pages.filter(
      ({ id }) =>
        (values.half === undefined || halfOf(id) === Number(values.half)) &&
        (values.only === undefined || id.includes(values.only)),
    )
    await evaluateSet({ ...set, pages }, { worst: Number(values.worst), told: values.only !== undefined })
  }
}

interface Shown {
  readonly worst: number
  /** Whether all that is wrong is printed, and not the worst alone. */
  readonly told: boolean
}

interface Scored {
  readonly page: SavedPage
  readonly text: string
  readonly title: string | null
  readonly date: string | null
  readonly outlet: string | null
  readonly english: boolean
  readonly refusal: string | null
  readonly match: BodyMatch | null
  readonly lacking: readonly string[]
  readonly unwanted: readonly string[]
}

async function evaluateSet({ name, pages }: PageSet, shown: Shown): Promise<void> {
  const start = performance.now()
  const scored: Scored[] = []
  for (const page of pages) scored.push(await scoredPage(page))
  const milliseconds = Math.round((performance.now() - start) / Math.max(1, pages.length))
  console.log(`\n${name}: ${pages.length} pages, ${milliseconds} ms a page`)
  for (const [which, list] of [
    ['all', scored],
    ['first half', scored.filter(({ page }) => halfOf(page.id) === 1)],
    ['second half', scored.filter(({ page }) => halfOf(page.id) === 2)],
    ['English', scored.filter(({ english }) => english)],
  ] as const)
    if (list.length > 0) console.log(`  ${which.padEnd(12)} ${figures(list).join('; ')}`)
  for (const { page, refusal } of scored.filter((one) => one.refusal !== null))
    console.log(`  refused: ${page.id}: ${refusal}`)
  for (const one of worst(scored, shown.worst)) console.log(faultsOf(one, shown.told))
}

async function scoredPage(page: SavedPage): Promise<Scored> {
  // To its end: what is left in the middle costs the process that takes pages apart.
  const items: Imported[] = []
  for await (const item of importBytes(`${page.id.replaceAll('/', '-')}.html`, page.bytes())) items.push(item)
  for (const item of items) {
    if ('problem' in item) continue
    const { text, title = null, date = null, outlet = null } = item.article
    return { ...scoreOf(page, text), title, date, outlet, english: item.read, refusal: null }
  }
  const said = items.flatMap((item) =>
    'problem' in item ? `${item.problem.what} ${item.problem.todo ?? ''}` : [],
  )
  const refusal = said.at(-1) ?? 'nothing came out'
  return { ...scoreOf(page, ''), title: null, date: null, outlet: null, english: false, refusal }
}

function scoreOf(page: SavedPage, text: string) {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  const has = (words: string) => plain(text).includes(plain(words))
  return {
    page,
    text,
    match: page.body === undefined ? null : bodyMatch(page.body, text),
    lacking: (page.present ?? []).filter((words) => !has(words)),
    unwanted: (page.absent ?? []).filter(has),
  }
}

/** 1 or 2, by the letters of its name: the same in every run. */
function halfOf(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return 1 + (sum % 2)
}

function figures(list: readonly Scored[]): string[] {
  const lines: string[] = [`${list.length} pages`]
  const matches = list.flatMap(({ match }) => match ?? [])
  if (matches.length > 0) {
    const { precision, recall, f1 } = bodyRates(matches)
    lines.push(`body precision ${part(precision)} recall ${part(recall)} F1 ${part(f1)}`)
  }
  const wanted = sum(list, ({ page }) => page.present?.length ?? 0)
  if (wanted > 0) {
    const found = wanted - sum(list, ({ lacking }) => lacking.length)
    const unwanted = sum(list, (one) => one.unwanted.length)
    lines.push(`segments precision ${part(found / (found + unwanted))} recall ${part(found / wanted)}`)
  }
  const titled = list.filter(({ page }) => page.title !== undefined)
  if (titled.length > 0) lines.push(`title ${titled.filter(isTitleRight).length} of ${titled.length}`)
  lines.push(datesOf(list), `outlet given ${list.filter(({ outlet }) => outlet !== null).length}`)
  return lines
}

function datesOf(list: readonly Scored[]): string {
  const dated = list.filter(({ page }) => page.date !== undefined)
  if (dated.length === 0) {
    const known = list.filter(({ page, date }) => date !== null && dayInAddress(page.url) !== null)
    const days = known.map(({ page, date }) => daysBehind(dayInAddress(page.url), date))
    return `undated ${list.filter(({ date }) => date === null).length}; of ${known.length} with the day in the address ${
      days.filter((day) => day === 1).length
    } a day later, ${days.filter((day) => day !== 0 && day !== 1).length} on another day`
  }
  const right = dated.filter(({ page, date }) => page.date === date).length
  const none = dated.filter(({ date }) => date === null).length
  return `date ${right} right, ${dated.length - right - none} wrong, ${none} none`
}

/** The day that the address of a page has in it: `/2023/11/08/`. */
function dayInAddress(url: string | undefined): string | null {
  const found = /\/(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)/.exec(url ?? '')
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`
}

const daysBehind = (from: string | null, to: string | null): number =>
  (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000

const plainTitle = (title: string) =>
  title.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()

function isTitleRight({ page, title }: Scored): boolean {
  return plainTitle(page.title ?? '') === plainTitle(title ?? '')
}

const sum = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((total, one) => total + value(one), 0)

const part = (value: number) => value.toFixed(3)

/** The pages with the most wrong in them first. */
function worst(scored: readonly Scored[], most: number): readonly Scored[] {
  return scored
    .map((one) => ({ one, wrong: wrongIn(one) }))
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong)
    .slice(0, most)
    .map(({ one }) => one)
}

function wrongIn(one: Scored): number {
  const { page, match, lacking, unwanted, date } = one
  const body = match === null ? 0 : match.ours + match.missing
  const title = page.title !== undefined && !isTitleRight(one) ? 0.3 : 0
  const day = page.date !== undefined && page.date !== date ? (date === null ? 0.5 : 1) : 0
  return (body > 0.02 ? body : 0) + 0.3 * (lacking.length + unwanted.length) + title + day
}

function faultsOf(one: Scored, all: boolean): string {
  const { page, text, title, date, lacking, unwanted } = one
  const short = (words: string) => (all || words.length < 110 ? words : `${words.slice(0, 105)} ...`)
  const some = (list: readonly string[], mark: string) =>
    list.slice(0, all ? 1000 : 6).map((words) => `      ${mark} ${short(words)}`)
  const lines = [`    ${page.id}  ${page.url ?? ''}`]
  if (page.date !== undefined && page.date !== date) lines.push(`      day ${date}, expected ${page.date}`)
  if (page.title !== undefined && !isTitleRight(one))
    lines.push(`      title "${title}", expected "${page.title}"`)
  lines.push(...some(lacking, '-'), ...some(unwanted, '+'))
  if (page.body !== undefined)
    lines.push(
      ...some(paragraphsOnlyIn(page.body, text), '-'),
      ...some(paragraphsOnlyIn(text, page.body), '+'),
    )
  return lines.join('\n')
}

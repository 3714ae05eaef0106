import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page as it was saved, with what somebody found in it by hand. What was not looked for is absent. */
export interface SavedPage {
  readonly id: string
  readonly bytes: () => Buffer
  readonly url?: string
  /** The whole article. */
  readonly body?: string
  /** Words that must be in the text, and words that must not. */
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  readonly title?: string
  /** ISO day; `null` where the page has none. */
  readonly date?: string | null
}

export interface PageSet {
  readonly name: string
  readonly pages: readonly SavedPage[]
}

/** A set as it lies in a checkout of its repository: the file that tells, and how its pages are read. */
interface Format {
  readonly name: string
  readonly places: readonly string[]
  readonly told: string
  readonly read: (folder: string) => SavedPage[]
}

const FORMATS: readonly Format[] = [
  {
    name: 'article-extraction-benchmark',
    places: ['.', 'article-extraction-benchmark'],
    told: 'ground-truth.json',
    read: benchmarkPages,
  },
  {
    name: 'fundus',
    places: ['.', 'tests/resources/parser/test_data', 'fundus/tests/resources/parser/test_data'],
    told: 'us/meta.info',
    read: fundusPages,
  },
  {
    name: 'fundus-evaluation',
    places: ['.', 'dataset', 'fundus-evaluation/dataset'],
    told: 'ground_truth.json',
    read: fundusEvaluationPages,
  },
  {
    name: 'trafilatura',
    places: ['.', 'tests', 'trafilatura/tests'],
    told: 'evaldata.json',
    read: trafilaturaPages,
  },
  {
    name: 'htmldate',
    places: ['.', 'tests', 'htmldate/tests'],
    told: 'eval_default.json',
    read: htmldatePages,
  },
]

/** The sets that lie in a folder, or in folders of it named as their repositories; those that do not are named. */
export function savedPages(folder: string): {
  readonly sets: readonly PageSet[]
  readonly missing: readonly string[]
} {
  const sets: PageSet[] = []
  const missing: string[] = []
  for (const { name, places, told, read } of FORMATS) {
    const place = places.map((one) => join(folder, one)).find((one) => existsSync(join(one, told)))
    if (place === undefined) missing.push(name)
    else sets.push({ name, pages: read(place) })
  }
  return { sets, missing }
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'))
}

const packed = (path: string) => () => gunzipSync(readFileSync(path))

type BenchmarkTruth = Record<string, { readonly articleBody: string; readonly url: string }>

function benchmarkPages(folder: string): SavedPage[] {
  const truth = json<BenchmarkTruth>(join(folder, 'ground-truth.json'))
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id,
    url,
    bytes: packed(join(folder, 'html', `${id}.html.gz`)),
    body: articleBody,
  }))
}

interface FundusCase {
  readonly title?: string
  readonly publishing_date?: string
  readonly body?: {
    readonly summary: readonly string[]
    readonly sections: readonly {
      readonly headline: readonly string[]
      readonly paragraphs: readonly string[]
    }[]
  }
}

/** A file of cases for each publisher, one a version of its pages; the saved pages in order of their days. */
function fundusPages(folder: string): SavedPage[] {
  return readdirSync(folder).flatMap((country) => {
    const place = join(folder, country)
    if (!existsSync(join(place, 'meta.info'))) return []
    const meta = json<Record<string, { readonly url: string }>>(join(place, 'meta.info'))
    const files = readdirSync(place).sort()
    return files
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => fundusPublisher(place, file.slice(0, -5), { files, meta, country }))
  })
}

interface FundusFolder {
  readonly files: readonly string[]
  readonly meta: Record<string, { readonly url: string }>
  readonly country: string
}

function fundusPublisher(
  place: string,
  publisher: string,
  { files, meta, country }: FundusFolder,
): SavedPage[] {
  const cases = Object.entries(json<Record<string, FundusCase>>(join(place, `${publisher}.json`)))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, one]) => one)
  const pages = files.filter((file) => file.startsWith(`${publisher}_`) && file.endsWith('.html.gz'))
  return pages.map((file, i) => {
    const { title, body, publishing_date: date } = cases[i] ?? {}
    return {
      id: `${country}/${file.slice(0, -8)}`,
      bytes: packed(join(place, file)),
      ...(meta[file] === undefined ? {} : { url: meta[file].url }),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date: date.slice(0, 10) }),
      ...(body === undefined ? {} : { body: fundusText(body) }),
    }
  })
}

function fundusText({ summary, sections }: NonNullable<FundusCase['body']>): string {
  return [...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join(
    '\n\n',
  )
}

function fundusEvaluationPages(folder: string): SavedPage[] {
  const truth = json<Record<string, { readonly body: readonly string[]; readonly url: string }>>(
    join(folder, 'ground_truth.json'),
  )
  return Object.entries(truth).map(([file, { body, url }]) => ({
    id: file.replace('.html.gz', ''),
    url,
    bytes: packed(join(folder, 'html', file)),
    body: body.join('\n\n'),
  }))
}

type TrafilaturaTruth = Record<
  string,
  { readonly file: string; readonly with: readonly string[]; readonly without: readonly string[] }
>

function trafilaturaPages(folder: string): SavedPage[] {
  return Object.entries(json<TrafilaturaTruth>(join(folder, 'evaldata.json'))).map(([url, one]) => ({
    id: one.file.replace(/\.html$/, ''),
    url,
    bytes: inOneOf(folder, ['cache', 'eval'], one.file),
    present: one.with,
    absent: one.without,
  }))
}

function htmldatePages(folder: string): SavedPage[] {
  const truth = json<Record<string, { readonly file: string; readonly date: string | null }>>(
    join(folder, 'eval_default.json'),
  )
  return Object.entries(truth).map(([url, { file, date }]) => ({
    id: file.replace(/\.html$/, ''),
    url,
    bytes: inOneOf(folder, ['test_set', 'cache', 'eval'], file),
    date,
  }))
}

function inOneOf(folder: string, places: readonly string[], file: string): () => Buffer {
  return () => {
    const path = places.map((place) => join(folder, place, file)).find((one) => existsSync(one))
    if (path === undefined) throw new Error(`${file} is in none of ${places.join(', ')} of ${folder}`)
    return readFileSync(path)
  }
}

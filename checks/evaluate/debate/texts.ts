import { readFileSync } from 'node:fs'

/** A text that is coded as one: a sentence (sometimes two), or an article. */
export interface Unit {
  readonly id: string
  /** What a sentence was written for ("requested"), or an article's style ("live blog"). */
  readonly kind: string
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly date: string | null
}

/** Those who write rules look at `develop` only. */
export const HALVES = ['develop', 'held-back'] as const
export type Half = (typeof HALVES)[number]

const FOLDER = new URL('../../../packages/reader/gold/debate/', import.meta.url)

/** One of a half's files: `sentences.txt`, `articles.txt`, or a coding. */
export function fileOf(half: Half, name: string): string {
  return readFileSync(new URL(`${half}/${name}`, FOLDER), 'utf8')
}

/** The sentences and articles of a half, in the order of the files. */
export function unitsOf(half: Half): Unit[] {
  return [...sentences(fileOf(half, 'sentences.txt')), ...articles(fileOf(half, 'articles.txt'))]
}

/** `## kind` heads the lines `s001 The text.` below it. */
export function sentences(file: string): Unit[] {
  let kind = ''
  return file.split('\n').flatMap((line): Unit[] => {
    if (line.startsWith('## ')) kind = line.slice(3).trim()
    const [, id, text] = /^(s\d+) (.+)$/.exec(line) ?? []
    if (id === undefined || text === undefined) return []
    return [{ id, kind, text, title: null, outlet: null, date: null }]
  })
}

/** `=== a01 | style | title | outlet | date`, and the text up to the next. */
export function articles(file: string): Unit[] {
  return file.split(/^=== /m).flatMap((part): Unit[] => {
    const [head = '', ...lines] = part.split('\n')
    const [id = '', kind = '', title = '', outlet = '', date = ''] = head.split(' | ')
    return /^a\d+$/.test(id) ? [{ id, kind, title, outlet, date, text: lines.join('\n').trim() }] : []
  })
}

import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { type Reference, referencedArticle } from './attachments.ts'

const TAG = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/

/** RIS, as reference managers and databases write it. */
export const ris: ArchiveFormat = {
  name: 'RIS',
  recognises: ({ head }) => /^TY {1,2}- [A-Z]+/.test(head),
  articles: async function* (file): AsyncGenerator<Parsed> {
    const decoded = file.text()
    if ('fault' in decoded) {
      yield { refusal: `this file ${decoded.fault}`, todo: decoded.todo }
      return
    }
    for (const { line, fields, ended } of risRecords(decoded.text.replace(/^\ufeff/, ''))) {
      if (ended) yield await referencedArticle(risReference(fields), file.path, line)
      else
        yield {
          line,
          refusal: 'the reference that begins here is cut off before its end',
          todo: 'Get the file again.',
        }
    }
  },
}

interface RisRecord {
  readonly line: number
  readonly fields: Map<string, string[]>
  ended: boolean
}

/** A line without a tag belongs to the value before. */
export function risRecords(text: string): readonly RisRecord[] {
  const records: RisRecord[] = []
  let last: string[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [, tag = '', value = ''] = TAG.exec(line) ?? []
    const record = records.at(-1)
    if (tag === 'TY') records.push({ line: at + 1, fields: new Map(), ended: false })
    else if (record === undefined || record.ended) continue
    else if (tag === 'ER') record.ended = true
    else if (tag === '') {
      if (last.length > 0 && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
    } else {
      last = record.fields.get(tag) ?? []
      last.push(value.trim())
      record.fields.set(tag, last)
    }
  }
  return records
}

export function risReference(fields: ReadonlyMap<string, readonly string[]>): Reference {
  const all = (...tags: readonly string[]) =>
    tags.flatMap((tag) => fields.get(tag) ?? []).filter((one) => one !== '')
  const first = (...tags: readonly string[]) => all(...tags)[0]
  return {
    title: first('TI', 'T1', 'CT'),
    outlet: first('T2', 'JO', 'JF', 'JA', 'BT'),
    date: dayOf(first('DA', 'Y1', 'PY')),
    author: all('AU', 'A1').join('; ') || undefined,
    section: first('SE'),
    page: first('SP'),
    url: first('UR'),
    files: all('L1', 'L2').map((path) => path.replace(/^file:\/\/\/?/, '')),
    notes: all('N1'),
    hasAbstract: first('AB', 'N2') !== undefined,
  }
}

/** `2026/03/04/` is a day; `2026///` is none, and stays a year. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})/.exec(date ?? '') ?? []
  return year === undefined ? date : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

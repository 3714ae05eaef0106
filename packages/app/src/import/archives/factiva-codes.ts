import type { Parsed } from '../parsed-article.ts'
import { datedLine } from './dated-line.ts'

/** The fields of a Factiva article by its two-letter codes; paragraphs in each. */
export type FactivaFields = ReadonlyMap<string, readonly string[]>

/** The codes that Factiva puts before a field. */
export const CODES: ReadonlySet<string> = new Set(
  'SE HD BY CR WC PD ET SN SC ED PG LA CY LP TD CT RF CO IN NS RE IPD IPC PUB AN ART VOL NGC GC CLM DLN'.split(
    ' ',
  ),
)

/** "Document", in the language of the account, and eight letters, the day of loading and a serial: `HRBGAZ0020260304em3400001`. */
export const ACCESSION =
  /^(?:Do(?:c|k)ument\w*\s+(?=[A-Za-z0-9-]{15,40}$)|\p{L}{2,12}\s*(?=[A-Za-z0-9]{8}(?:19|20)\d{6}[a-z0-9]{9}$))([A-Za-z0-9-]+)$/u

/** An article from its fields. The day is that of publication: the number holds the day of loading. */
export function factivaArticle(fields: FactivaFields, line: number): Parsed {
  const words = (code: string): string | undefined => fields.get(code)?.join(' ').trim() || undefined
  const title = words('HD')
  const text = [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])].join('\n\n')
  const accession = ACCESSION.exec(words('AN') ?? '')?.[1]
  if (text === '')
    return { line, refusal: `article ${title === undefined ? line : `"${title}"`} has no text here` }
  return {
    text,
    line,
    title,
    outlet: words('SN'),
    date: datedLine(words('PD') ?? '')?.day ?? words('PD'),
    author: words('BY')?.replace(/^(?:[Bb]y|BY|[Pp]ar|Von(?=\s+\p{Lu}\S*\s+\p{Lu}))\s+/u, ''),
    section: words('SE'),
    page: words('PG'),
    accession,
  }
}

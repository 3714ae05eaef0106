import type { ArchiveFormat } from './archive-file.ts'
import { factivaHtml } from './factiva-html.ts'
import { factivaRtf } from './factiva-rtf.ts'
import { factivaXml } from './factiva-xml.ts'
import { nexisHtml } from './nexis-html.ts'
import { nexisText } from './nexis-text.ts'
import { nexisUni } from './nexis-uni.ts'
import { spreadsheet } from './spreadsheet.ts'

/** The formats of archives, in the order in which they are tried: the first that knows a file by its content reads it. */
export const ARCHIVE_FORMATS: readonly ArchiveFormat[] = [
  nexisUni,
  nexisHtml,
  nexisText,
  factivaHtml,
  factivaRtf,
  factivaXml,
  spreadsheet,
]

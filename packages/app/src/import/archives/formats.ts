import type { ArchiveFormat } from './archive-file.ts'
import { bibtex } from './bibtex.ts'
import { endnote } from './endnote.ts'
import { europresse } from './europresse.ts'
import { factivaHtml } from './factiva-html.ts'
import { factivaRtf } from './factiva-rtf.ts'
import { factivaXml } from './factiva-xml.ts'
import { atom, rss } from './feeds.ts'
import { jsonArticles } from './json-articles.ts'
import { jsonFeed } from './json-feed.ts'
import { KNOWN_NOT_READ } from './known-not-read.ts'
import { gdelt, mediaCloud } from './lists-of-addresses.ts'
import { mhtml } from './mhtml.ts'
import { newsbank } from './newsbank.ts'
import { newsml1 } from './newsml-1.ts'
import { newsmlG2 } from './newsml-g2.ts'
import { nexisHtml } from './nexis-html.ts'
import { nexisText } from './nexis-text.ts'
import { nexisUni } from './nexis-uni.ts'
import { ninjs } from './ninjs.ts'
import { nitf } from './nitf.ts'
import { parlamint } from './parlamint.ts'
import { parlparse } from './parlparse.ts'
import { proquest } from './proquest.ts'
import { ris } from './ris.ts'
import { spreadsheet } from './spreadsheet.ts'
import { zoteroRdf } from './zotero-rdf.ts'

/** The formats of archives, in the order in which they are tried: the first that knows a file by its content reads it. */
export const ARCHIVE_FORMATS: readonly ArchiveFormat[] = [
  nexisUni,
  nexisHtml,
  nexisText,
  factivaHtml,
  factivaRtf,
  factivaXml,
  spreadsheet,
  europresse,
  newsbank,
  proquest,
  parlamint,
  parlparse,
  zoteroRdf,
  rss,
  atom,
  jsonFeed,
  nitf,
  newsmlG2,
  newsml1,
  ninjs,
  ris,
  bibtex,
  endnote,
  mhtml,
  mediaCloud,
  gdelt,
  jsonArticles,
  ...KNOWN_NOT_READ,
]

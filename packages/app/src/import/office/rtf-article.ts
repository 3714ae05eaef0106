import type { Parsed } from '../parsed-article.ts'
import { documentHeading, titleInSettings } from './document-heading.ts'
import { rtfText, rtfTitle } from './rtf-text.ts'

/** The article of an RTF file that no archive made. */
export function rtfArticle(bytes: Uint8Array): Parsed {
  const text = rtfText(bytes)
  if (text === '')
    return { refusal: 'this RTF file holds no text', todo: 'Add the text of the article instead.' }
  const { title, ...heading } = documentHeading(text)
  return { text, ...heading, title: title ?? titleInSettings(rtfTitle(bytes)) }
}

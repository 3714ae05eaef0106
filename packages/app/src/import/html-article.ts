import { PAGE_TOO_DEEP, readPage } from './page/read-page.ts'
import type { Parsed } from './parsed-article.ts'

const AS_TEXT = 'Add the text of the article instead.'

/**
 * The article of a web page: its text, and title, date and outlet from what the page says of itself. Scripts are never run:
 * the elements of the page are made and nothing else. `address` is where it was met, if that is known.
 */
export async function htmlArticle(html: string, address?: string): Promise<Parsed> {
  try {
    const article = await readPage(html, address)
    if (article === PAGE_TOO_DEEP)
      return { refusal: 'the elements of this page are nested too deeply', todo: AS_TEXT }
    return article.text === '' ? { refusal: 'this page holds no article text', todo: AS_TEXT } : article
  } catch (error) {
    return { refusal: `this page cannot be read: ${reason(error)}`, todo: AS_TEXT }
  }
}

function reason(error: unknown): string {
  if (error instanceof Error && error.message.includes('Aborting parsing')) return 'it has too many elements'
  return error instanceof Error ? (error.message.split('\n')[0] ?? 'unknown') : String(error)
}

/** The charset a page names for itself, near its beginning. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

import { expect, test } from 'vitest'
import { htmlArticle } from '../html-article.ts'

const WORDS =
  '<p>The harbour council voted on Tuesday to keep the levy, which pays for the bridge, and nobody spoke against it.</p>'.repeat(
    4,
  )

async function titleOf(head: string, body: string): Promise<string | null | undefined> {
  const article = await htmlArticle(
    `<html><head>${head}</head><body>${body}<div>${WORDS}</div></body></html>`,
  )
  if ('refusal' in article) throw new Error(article.refusal)
  return article.title
}

const linked = (headline: string, publisher = 'The Post') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, publisher: { name: publisher } })}</script>`
const shared = (title: string) => `<meta property="og:title" content="${title}">`

test('the printed headline is the title where it is shared too, whatever is written for search engines', async () => {
  const head = linked('Why does the harbour levy stay? All you need to know') + shared('Levy stays for good')
  expect(await titleOf(head, '<h1>Levy stays for good</h1>')).toBe('Levy stays for good')
  const suffixed = linked('Why does the harbour levy stay?') + shared('Levy stays for good | The Post')
  expect(await titleOf(suffixed, '<h1>Levy stays\n for good</h1>')).toBe('Levy stays for good')
})

test('it is the title where the linked data say the same, whatever is shared, with the marks of the print', async () => {
  const head = linked('Council: "Levy stays"') + shared('You will not believe what became of the levy')
  expect(await titleOf(head, '<h1>Council: “Levy stays”</h1>')).toBe('Council: “Levy stays”')
})

test('a first heading in the line of the way is none, the second below it is', async () => {
  const head = linked('Levy: what applies now') + shared('Levy stays for good')
  const body =
    '<ol class="breadcrumbs"><li>News</li><li><h1>Levy: what applies now</h1></li></ol><h2>Levy stays for good</h2>'
  expect(await titleOf(head, body)).toBe('Levy stays for good')
})

test('without a printed one that is said again the linked data count', async () => {
  const head = linked('Levy stays for good, council decides') + shared('Tuesday at the council')
  expect(await titleOf(head, '<h1>Levy stays, decides council</h1>')).toBe(
    'Levy stays for good, council decides',
  )
  expect(await titleOf(shared('Levy stays for good'), '<h1>Levy stays for good, it seems</h1>')).toBe(
    'Levy stays for good, it seems',
  )
})

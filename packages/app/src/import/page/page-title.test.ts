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

test('a printed one without a word of what the linked data say is the name of the page, and they count', async () => {
  const head =
    linked('Levy stays for &#8220;good&#8221;, council decides') + shared('Tuesday: Live from Marlow Bay')
  expect(await titleOf(head, '<h1>Tuesday: Live from Marlow Bay</h1>')).toBe(
    'Levy stays for “good”, council decides',
  )
})

test('what is shared counts before a printed one without a word of it, and the name of the outlet is no title', async () => {
  const head = `<title>Live from Marlow Bay today</title>${shared('Levy stays for good, council decides')}`
  expect(await titleOf(head, '<h1>Live from Marlow Bay today</h1>')).toBe(
    'Levy stays for good, council decides',
  )
  const site = `<title>The Post</title>${shared('The Post')}<meta property="og:site_name" content="The Post">`
  expect(await titleOf(site, '<h1>Levy stays for good</h1>')).toBe('Levy stays for good')
})

const at = (address: string) => `<link rel="canonical" href="${address}">`

test('of an outlet that is known the headline is where that outlet puts it', async () => {
  const titles = (address: string) =>
    titleOf(
      at(address) + shared('Levy stays for good, council says | The Post') + linked('Why the levy stays'),
      '<h1>Levy stays, says council</h1>',
    )
  expect(await titles('https://www.spiegel.de/harbour/levy-1.html')).toBe('Levy stays for good, council says')
  expect(await titles('https://www.theguardian.com/harbour/levy')).toBe('Why the levy stays')
  expect(await titles('https://blogs.theguardian.com/levy')).toBe('Why the levy stays')
  const printed = await titles('https://www.bbc.com/news/articles/c1')
  expect(printed).toBe('Levy stays, says council')
  const unknown = await titles('https://post.example/levy')
  expect(unknown).toBe('Why the levy stays')
  expect(await titleOf(at('https://www.spiegel.de/levy') + linked('Why the levy stays'), '')).toBe(
    'Why the levy stays',
  )
})

test('it has the marks of the print and not the name of the outlet, where it is printed', async () => {
  const head =
    at('https://www.spiegel.de/levy') + shared('Council: &quot;Levy stays&quot; - News of the harbour')
  expect(await titleOf(head, '<h1>Council: “Levy stays”</h1>')).toBe('Council: “Levy stays”')
  const longer = at('https://www.spiegel.de/levy') + shared('Levy stays - the bridge, too')
  expect(await titleOf(longer, '<h1>Levy</h1>')).toBe('Levy stays - the bridge, too')
})

test('the address at which a page was met tells its outlet, also where the page names none', async () => {
  const page = `<html><head>${shared('Levy stays for good')}${linked('Why the levy stays')}</head><body>${WORDS}</body></html>`
  expect(await htmlArticle(page, 'https://www.spiegel.de/levy')).toMatchObject({
    title: 'Levy stays for good',
  })
  expect(await htmlArticle(page, 'not an address')).toMatchObject({ title: 'Why the levy stays' })
})

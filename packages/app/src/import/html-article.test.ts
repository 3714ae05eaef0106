import { expect, test } from 'vitest'
import { htmlArticle } from './html-article.ts'

const LEAD =
  'The tram line to the northern suburb opens a year late, the transport board said on Monday evening.'
const SECOND =
  'Its chair, Noor Vaska, told reporters that the bridge over the canal had to be built a second time.'
const THIRD =
  'Residents who had sold their cars said they would ask the city to pay for taxis until next spring.'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Tram is late</title>${head}</head><body>${body}</body></html>`
const article = `<main><article><h1>Tram is late</h1><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p></article></main>`
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const read = async (html: string) => {
  const parsed = await htmlArticle(html)
  if ('refusal' in parsed) throw new Error(parsed.refusal)
  return parsed
}

test.each([
  ['head only', `<html><head><title>Tram is late</title></head>${article}`],
  ['neither', `<html lang=en><meta charset="utf-8"><title>Tram is late</title>${article}`],
  [
    'templates with scripts in them',
    page('<template><div><script>var a = [1, 2]</script></div></template>', article),
  ],
])('a page with %s has its article', async (_, html) => {
  const { text, title } = await read(html)
  expect(text).toContain(`${LEAD}\n\n${SECOND}\n\n${THIRD}`)
  expect(text).not.toContain('var a')
  expect(title).toBe('Tram is late')
})

test.each([
  [{ datePublished: '0001-01-01T00:00:00Z' }, '<meta name="pubdate" content="2024-05-06">', '2024-05-06'],
  [
    { datePublished: '1970-01-01T00:00:00Z' },
    '<meta property="article:published_time" content="2024-05-06T08:00:00+02:00">',
    '2024-05-06T08:00:00+02:00',
  ],
  [
    {},
    '<meta property="article:published" itemprop="dateCreated datePublished" content="2024-05-06">',
    '2024-05-06',
  ],
  [{ datePublished: 'yesterday' }, '', 'yesterday'],
  // The clock of the server is a day ahead of the town's, and says so in its address.
  [
    { datePublished: '2024-05-07T02:10:00Z' },
    '<link rel="canonical" href="https://post.example/2024/05/06/tram">',
    '2024-05-06',
  ],
  [
    { datePublished: '2024-05-07T02:10:00.000+00:00' },
    '<meta property="og:url" content="https://post.example/2024-05-06-tram">',
    '2024-05-06',
  ],
  // With the offset of the place the stamp says its own day, and an address of another week says nothing of it.
  [
    { datePublished: '2024-05-07T02:10:00-04:00' },
    '<link rel="canonical" href="https://post.example/2024/05/06/tram">',
    '2024-05-07T02:10:00-04:00',
  ],
  [
    { datePublished: '2024-05-07T02:10:00Z' },
    '<link rel="canonical" href="https://post.example/2024/01/02/tram">',
    '2024-05-07T02:10:00Z',
  ],
  [{ datePublished: '2024-05-07T02:10:00Z' }, '', '2024-05-07T02:10:00Z'],
])('of %j and %s the day is %s', async (data, head, date) => {
  expect((await read(page(linked(data) + head, article))).date).toBe(date)
})

test.each([
  ['//<![CDATA[\n', '\n//]]>'],
  ['/*<![CDATA[*/', '/*]]>*/'],
  ['<!--', '-->'],
])('linked data in %j is read', async (before, behind) => {
  const wrapped = linked({ datePublished: '2024-05-06' })
    .replace('{', `${before}{`)
    .replace('</', `${behind}</`)
  expect((await read(page(wrapped, article))).date).toBe('2024-05-06')
})

test('the day that is printed counts against the clock of a server', async () => {
  const printed = article.replace('<p>', '<p class="byline">By Ada Ross | May 6, 2024, 10.10 p.m.</p><p>')
  expect((await read(page(linked({ datePublished: '2024-05-07T02:10:00Z' }), printed))).date).toBe(
    '2024-05-06',
  )
})

test('marks of HTML in headline and outlet are what they stand for, also written twice', async () => {
  const data = {
    headline: 'Vaska: &#8220;Twice&nbsp;over&#8221; &amp;amp; late',
    publisher: { name: 'Hill &amp; Vale' },
  }
  expect(await read(page(linked(data), article.replace(/<h1>.*<\/h1>/, '')))).toMatchObject({
    title: 'Vaska: “Twice\u00a0over” & late',
    outlet: 'Hill & Vale',
  })
})

test('what asks for consent is no article, however many words it has', async () => {
  const asked =
    'We and our partners store and read cookies on your device to count visits and to choose what you see. '
  const dialog = `<div id="cookie-consent" role="dialog"><h2>Your privacy</h2><p>${asked.repeat(6)}</p><p>${asked.repeat(6)}</p></div>`
  for (const body of [article + dialog, dialog + article]) {
    const { text } = await read(page('', body))
    expect(text).toContain(LEAD)
    expect(text).not.toContain('cookies')
  }
})

test('an article in several containers of one class is whole, without what stands between and beside them', async () => {
  const more = [1, 2, 3, 4].map(
    (n) =>
      `<p>Paragraph ${n} of the second half tells, at some length, of the bridge and of what it cost the town.</p>`,
  )
  const half = (inside: string) =>
    `<div class="grid"><div class="body-text">${inside}</div><aside><p>${'Read also this. '.repeat(8)}</p></aside></div>`
  const html = page(
    '',
    `<main><article><h1>Tram is late</h1>${half(`<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`)}<div class="ad"><p>${'Buy a tram of your own. '.repeat(5)}</p></div>${half(more.join(''))}</article></main><article><div class="body-text"><p>${'Another article is about ferries. '.repeat(3)}</p></div></article>`,
  )
  const { text } = await read(html)
  expect(text.startsWith(LEAD)).toBe(true)
  expect(text).toContain(THIRD)
  for (const n of [1, 2, 3, 4]) expect(text).toContain(`Paragraph ${n} of the second half`)
  expect(text).not.toContain('Read also')
  expect(text).not.toContain('Buy a tram')
  expect(text).not.toContain('ferries')
})

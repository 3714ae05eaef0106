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
    '2024-05-06',
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
    '2024-05-07',
  ],
  [
    { datePublished: '2024-05-07T02:10:00Z' },
    '<link rel="canonical" href="https://post.example/2024/01/02/tram">',
    '2024-05-07',
  ],
  [{ datePublished: '2024-05-07T02:10:00Z' }, '', '2024-05-07'],
])('of %j and %s the day is %s', async (data, head, date) => {
  expect((await read(page(linked(data) + head, article))).date).toBe(date)
})

test.each<[string, object, string, object]>([
  [
    'by the address, against the clock of a server',
    { datePublished: '2024-05-07T02:10:00Z' },
    '<link rel="canonical" href="https://post.example/2024/05/06/tram">',
    { date: '2024-05-06', datedBy: 'address' },
  ],
  [
    'by its linked data, on the clock of other times in the page',
    { datePublished: '2024-05-07T02:10:00Z', dateModified: '2024-05-06T22:40:00-04:00' },
    '',
    { date: '2024-05-06', datedBy: 'linked-data' },
  ],
  [
    'on that clock, as JavaScript writes its times',
    { datePublished: 'Tue May 07 2024 02:10:00 GMT+0000 (UTC)', dateModified: '2024-05-06T22:40:00-04:00' },
    '',
    { date: '2024-05-06', datedBy: 'linked-data' },
  ],
  [
    'in doubt, where nobody knows the clock of the outlet',
    { datePublished: '2024-05-07T02:10:00Z' },
    '',
    { date: '2024-05-07', datedBy: 'linked-data', between: { earliest: '2024-05-06', latest: '2024-05-07' } },
  ],
  [
    'in no doubt at midday',
    { datePublished: '2024-05-07T12:10:00Z' },
    '',
    { date: '2024-05-07', datedBy: 'linked-data' },
  ],
  [
    'by a meta tag',
    {},
    '<meta name="pubdate" content="2024-05-06">',
    { date: '2024-05-06', datedBy: 'meta' },
  ],
])('the day of a page is said %s', async (_, data, head, expected) => {
  const { date, datedBy, between } = await read(page(linked(data) + head, article))
  expect({ date, datedBy, between }).toEqual(expected)
})

test.each<[string, string, string, object]>([
  [
    'printed line far from the stamp counts, and both are kept',
    '2024-05-02',
    '<p class="byline">By Ada Ross | May 6, 2024</p>',
    { date: '2024-05-06', datedBy: 'printed', between: { earliest: '2024-05-02', latest: '2024-05-06' } },
  ],
  [
    'line that tells of a change leaves the days from one to the other',
    '2024-05-02',
    '<p class="byline">Updated May 9, 2024</p>',
    { between: { earliest: '2024-05-02', latest: '2024-05-09' } },
  ],
  [
    'line that tells of an event says nothing',
    '2024-05-02',
    '<p>Deadline: May 9, 2024</p>',
    { date: '2024-05-02', datedBy: 'linked-data' },
  ],
  [
    'post shown in the article does not say the day',
    '',
    '<blockquote class="instagram-media"><time datetime="2018-03-12">Mar 12, 2018</time></blockquote><p>6 May 2024</p>',
    { date: '2024-05-06', datedBy: 'printed' },
  ],
  ['list of days says none', '', '<p>1 May 2024</p><p>2 May 2024</p><p>3 May 2024</p>', {}],
])('a %s', async (_, datePublished, line, expected) => {
  const head = datePublished === '' ? '' : linked({ datePublished })
  const { date, datedBy, between } = await read(page(head, article.replace('</h1>', `</h1>${line}`)))
  expect({ date, datedBy, between }).toEqual(expected)
})

test('the time of a comment does not say the day', async () => {
  const comment =
    '<div class="comments"><time datetime="2024-05-09">3 days ago</time><p>Late again.</p></div>'
  const { date, datedBy } = await read(
    page(
      '',
      article.replace('</h1>', '</h1><p>May 6, 2024</p>').replace('</article>', `${comment}</article>`),
    ),
  )
  expect([date, datedBy]).toEqual(['2024-05-06', 'printed'])
})

test('the day stands under the headline of the article, and not under that of the site', async () => {
  const site =
    '<h1>The Hill Post</h1><p>Today: 9 May 2024</p><p>Weather, traffic and the markets of the day, all in one place, every morning from six, with pictures and a map of the town.</p>'
  const dated = article.replace('</h1>', '</h1><p>6 May 2024</p>')
  expect((await read(page('', site + dated))).date).toBe('2024-05-06')
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

test.each([
  ['<span class="entry-date">13. Januar 2024</span>', '2024-01-13'],
  ['<p class="postmeta">3 août 2023</p>', '2023-08-03'],
  ['<abbr class="published" title="2019-06-27T10:21:40Z">Thursday</abbr>', '2019-06-27'],
  ['<span property="schema:dateCreated" content="2020-04-21T14:40:07+00:00"></span>', '2020-04-21'],
  ['<em class="date">02.11.2021</em>', '2021-11-02'],
])('where no stamp says the day, %s does', async (printed, day) => {
  expect((await read(page('', article.replace('</h1>', `</h1>${printed}`)))).date).toBe(day)
})

test('remarks and commentary are words of the article, and a post is kept with its author', async () => {
  const post =
    '<blockquote class="twitter-tweet"><p>No tram, no taxis, no answers.</p>— Lena Ko (@lenako) <a href="https://x.example/1">May 6, 2024</a></blockquote>'
  const body = `<main><article><h1>Tram is late</h1><p>${LEAD}</p><div class="remarks"><p>${SECOND}</p></div>${post}<div class="commentary"><p>${THIRD}</p></div><p>${SECOND} Nobody disagreed.</p></article></main>`
  const { text } = await read(page('', body))
  for (const words of [LEAD, SECOND, THIRD, 'No tram, no taxis, no answers.', 'Lena Ko (@lenako)'])
    expect(text).toContain(words)
})

test('captions, boxes of newsletters, links to others and comments are no words of the article', async () => {
  const boxes = `<figure><img><figcaption>The bridge. Photo: A. Ross</figcaption></figure><div class="newsletter-signup"><p>Sign up for our letter of the morning, with all the news of the trams.</p></div><p><a href="/x">READ MORE: The ferry is late too</a></p><div class="related-articles"><p><a href="/y">The ferry is late, and the bus never came</a></p></div>`
  const behind =
    '<section id="comments"><p>I have waited for this tram for years, and I do not believe a word of it.</p></section>'
  const body = `<article><h1>Tram is late</h1><p>By Ada Ross</p><p>${LEAD}</p>${boxes}<p>${SECOND}</p><p>${THIRD}</p>${behind}</article>`
  expect((await read(page('', body))).text).toBe(`${LEAD}\n\n${SECOND}\n\n${THIRD}`)
})

test('what readers said behind an article is none of it, however much longer it is', async () => {
  const said = `<div class="comment"><div class="content"><p>${'I have waited for this tram for years, and I do not believe a word of it. '.repeat(12)}</p></div></div>`
  const long = `<div class="content"><p>${LEAD} ${SECOND} ${THIRD}</p><p>${`${SECOND} `.repeat(5)}</p></div>`
  const { text } = await read(
    page('', `<div class="article"><h1>Tram is late</h1>${long}</div>${said}${said}`),
  )
  expect(text).toContain(THIRD)
  expect(text).not.toContain('I have waited')
})

test('the posts below an article are none of it; an article in parts has them all', async () => {
  const posts = [1, 2, 3]
    .map(
      (n) =>
        `<article class="post"><p>Post ${n} is about the ferry, which comes twice a day and is late.</p></article>`,
    )
    .join('')
  const below = await read(page('', `<div>${article}${posts}</div>`))
  expect(below.text).toBe(`${LEAD}\n\n${SECOND}\n\n${THIRD}`)
  const parts = [LEAD, SECOND, THIRD].map(
    (words) => `<article class="post"><p>${words} ${words}</p></article>`,
  )
  const live = await read(
    page('', `<main><article><h1>Tram is late</h1><p>${LEAD}</p>${parts.join('')}</article></main>`),
  )
  for (const words of [SECOND, THIRD]) expect(live.text).toContain(words)
})

test('the rows of a table are called after what they tell of', async () => {
  const rows = ['Noor Vaska 12', 'Ada Ross 9', 'Lena Ko 7'].map(
    (words, n) => `<tr class="row player-${n}"><td>${words}</td></tr>`,
  )
  const body = article.replace(`<p>${THIRD}</p>`, `<table>${rows.join('')}</table><p>${THIRD}</p>`)
  expect((await read(page('', body))).text).toContain('Ada Ross 9')
})

test('what opens over a word of a sentence, and what a picture shows, are none of it; an address that is printed is', async () => {
  const words = `${SECOND.replace('Noor Vaska', '<span class="people"><a href="/v">Noor Vaska</a><span class="rollover-block"><a>Noor Vaska</a> Tram is late MORE</span></span>')}`
  const picture = `<div class="image top"><img><p>In this file photo of 6 May a tram stands in the depot, where it has stood since.</p></div>`
  const count =
    '<p>Image 1 of 5</p><p>PUBLISHED: 00:01, Tue, Nov 19, 2019 | UPDATED: 10:43, Tue, Nov 19, 2019</p>'
  const source = '<p><a href="https://trams.example/2024">https://trams.example/2024</a></p>'
  const body = `<article><h1>Tram is late</h1>${picture}${count}<p>${LEAD}</p><p>${words}</p>${source}<p>${THIRD}</p></article>`
  expect((await read(page('', body))).text).toBe(
    `${LEAD}\n\n${SECOND}\n\nhttps://trams.example/2024\n\n${THIRD}`,
  )
})

test('a publisher that is named by its @id in the same graph is the outlet', async () => {
  const graph = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Tram is late',
        publisher: { '@id': '#post' },
        isPartOf: { '@type': 'WebPage', name: 'Local' },
      },
      { '@type': 'Organization', '@id': '#post', name: 'Hill Post' },
    ],
  }
  const head = `<script type="application/ld+json">${JSON.stringify(graph).replace(/}$/, ',}')}</script>`
  expect((await read(page(head, article))).outlet).toBe('Hill Post')
})

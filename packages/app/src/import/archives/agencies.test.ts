import { describe, expect, test } from 'vitest'
import { articlesIn } from './testing/articles-in.ts'

const LATE = {
  title: 'Tram opens late',
  outlet: 'The Vale Herald',
  date: '2024-05-06',
  author: 'Ada Ross',
  text: 'The tram opens late.\n\n“We built it twice,” Noor Vaska said.',
}
const HTML = '<p>The tram opens late.</p><p>“We built it twice,” Noor Vaska said.</p>'

describe('ninjs', () => {
  const one = {
    uri: 'urn:x:1',
    type: 'text',
    firstcreated: '2024-05-06T06:10:00Z',
    versioncreated: '2024-05-07T07:15:00Z',
    byline: 'By Ada Ross',
    headline: 'Tram opens late',
    infosource: [{ name: 'The Vale Herald' }],
    body_text: LATE.text.replace('\n\n', '\n'),
    body_xhtml: HTML,
  }
  const two = {
    uri: 'urn:x:1',
    standard: { name: 'ninjs', version: '2.2' },
    title: 'tram-slug',
    versioncreated: '2024-05-06T23:40:00-05:00',
    by: 'Ada Ross',
    headlines: [
      { role: 'sub', value: 'Board' },
      { role: 'main', value: 'Tram opens late' },
    ],
    infosources: [{ name: 'The Vale Herald' }],
    bodies: [{ role: 'html', contenttype: 'text/html', value: HTML }],
  }
  const three = {
    uri: 'urn:x:1',
    firstCreated: '2024-05-05T06:10:00Z',
    versionCreated: '2024-05-05T07:15:00Z',
    embargoedUntil: '2024-05-06T08:00:00Z',
    by: 'Ada Ross',
    headlines: [{ value: 'Tram opens late' }],
    copyrightHolder: 'The Vale Herald',
    bodies: [{ contentType: 'text/html', value: HTML }],
  }

  test.each([
    ['1', one],
    ['2, of which the main headline is the title', two],
    ['3, not before its embargo', three],
  ])('%s is an article', async (_, item) => {
    expect(await articlesIn(JSON.stringify(item))).toMatchObject([{ format: 'ninjs', ...LATE }])
  })

  test('of many items names what was withdrawn and what is no text', async () => {
    const lines = [one, { ...one, pubstatus: 'canceled' }, { ...one, type: 'picture' }]
    expect(await articlesIn(lines.map((line) => JSON.stringify(line)).join('\n'))).toMatchObject([
      LATE,
      { refusal: 'item "Tram opens late" was canceled by its agency' },
      { refusal: 'item 3 is a picture and no text' },
    ])
  })
})

const BODY =
  '<p>The tram opens late.</p><block><p>“We built it twice,” <person>Noor Vaska</person> said.</p></block><media><media-caption><p>The tram.</p></media-caption></media>'

test('NITF is an article: its printed day, no slug, no abstract, no captions', async () => {
  const nitf = `<?xml version="1.0"?><nitf><head><title>tram-slug</title><docdata><date.issue norm="2024-05-07T01:15:00"/><doc-id id-string="VH1"/></docdata><pubdata date.publication="20240506T231500-0500" name="The Vale Herald" position.section="News"/></head><body><body.head><hedline><hl1>Tram opens late</hl1><hl2>Board blames bridge</hl2></hedline><byline>By <person>Ada Ross</person> <byttl>Rail Correspondent</byttl></byline><abstract><p>Late.</p></abstract></body.head><body.content>${BODY}</body.content><body.end><tagline>ada@vale.example</tagline></body.end></body></nitf>`
  expect(await articlesIn(nitf)).toMatchObject([
    { format: 'NITF', ...LATE, section: 'News', accession: 'VH1' },
  ])
})

test('NewsML-G2 is its texts, each in its newest version', async () => {
  const item = (guid: string, version: number, kind: string, title: string, content: string) =>
    `<newsItem guid="${guid}" version="${version}" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:${kind}"/><provider qcode="nprov:VNA"/><versionCreated>2024-05-07T01:58:00Z</versionCreated><firstCreated>2024-05-06T23:15:00-05:00</firstCreated></itemMeta><contentMeta><infoSource><name>The Vale Herald</name></infoSource><headline>${title}</headline><by>Ada Ross</by></contentMeta><contentSet>${content}</contentSet></newsItem>`
  const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.content>${BODY}</body.content></body></nitf></inlineXML>`
  const message = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem guid="p"/>${item('a', 1, 'text', 'Tram late', nitf)}${item('a', 2, 'text', 'Tram opens late', nitf)}${item('b', 1, 'picture', 'The tram', '<remoteContent href="q.jpg"/>')}${item('c', 1, 'text', 'Fares', '<inlineData contenttype="text/html">&lt;p&gt;Fares &amp;amp; more.&lt;/p&gt;</inlineData>')}</itemSet></newsMessage>`
  expect(await articlesIn(message)).toMatchObject([
    { format: 'NewsML-G2', ...LATE, accession: 'a' },
    { title: 'Fares', text: 'Fares & more.' },
  ])
})

describe('a feed', () => {
  test('in RSS has whole texts and summaries, each said to be what it is', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Vale Herald - News</title><item><title>Tram opens &amp;amp; late</title><link>https://vale.example/tram?utm_source=rss&amp;id=1</link><guid isPermaLink="false">vh-1</guid><pubDate>Mon, 06 May 2024 23:30:00 -0500</pubDate><dc:creator>Ada Ross</dc:creator><description>Late.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item><item><title>Fares rise</title><pubDate>Tue, 7 May 2024 07:15 GMT</pubDate><description>&lt;p&gt;Fares&nbsp;rise.&lt;/p&gt;</description></item><item><title>Cut`
    expect(await articlesIn(feed)).toMatchObject([
      {
        format: 'RSS',
        ...LATE,
        title: 'Tram opens & late',
        date: 'Mon, 06 May 2024 23:30:00 -0500',
        url: 'https://vale.example/tram?id=1',
        accession: 'vh-1',
      },
      {
        title: 'Fares rise',
        text: 'Fares\u00a0rise.',
        fault: { what: 'entry 2 is only what the feed says of the article.' },
      },
      { refusal: 'entry 3 is cut off before its end' },
    ])
  })

  test('in Atom has the day of publication and the address of the page', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Vale Herald</title><entry><title type="html">Tram opens &lt;em&gt;late&lt;/em&gt;</title><id>urn:x:1</id><link rel="enclosure" href="https://vale.example/a.mp3"/><link rel="alternate" href="https://vale.example/tram"/><published>2024-05-06T07:15:00+01:00</published><updated>2024-05-08T10:00:00Z</updated><author><name>Ada Ross</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`
    expect(await articlesIn(feed)).toMatchObject([
      { format: 'Atom', ...LATE, date: '2024-05-06T07:15:00+01:00', url: 'https://vale.example/tram' },
    ])
  })

  test('in JSON too', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Vale Herald',
      items: [
        {
          id: '1',
          title: LATE.title,
          content_html: HTML,
          date_published: '2024-05-06',
          authors: [{ name: 'Ada Ross' }],
        },
      ],
    }
    expect(await articlesIn(JSON.stringify(feed))).toMatchObject([{ format: 'JSON Feed', ...LATE }])
  })
})

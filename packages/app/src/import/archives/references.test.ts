import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../testing/imported-lines.ts'
import { articlesIn } from './testing/articles-in.ts'

const PAGE =
  '<html><body><article><p>The tram opens late, the transport board said on Monday, and nobody was surprised by it.</p><p>“We built it twice,” Noor Vaska said to the people who waited at the bridge.</p></article></body></html>'
const KNOWN = { title: 'Tram opens late', outlet: 'The Vale Herald', date: '2024-05-06', page: '3' }
const RIS = `TY  - NEWS\r\nTI  - Tram opens late\r\nAU  - Ross, Ada\r\nT2  - The Vale Herald\r\nAB  - The tram\r\nopens.\r\nDA  - 2024/05/06/\r\nSP  - 3\r\nSE  - News\r\nY2  - 2024/06/01/\r\nL2  - files/13/tram.html\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - Fares rise\r\nDA  - 2024///\r\nN1  - <p>Fares rise in June.</p>\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - Cut`
const BIB = `@article{ross_tram_2024,
	title = {Tram {Opens} late},
	journal = {The {V}ale Herald},
	abstract = {The tram opens.},
	author = {Ro{\\ss}, Ada and M{\\"u}ller, Jan},
	month = may, day = {6},
	year = {2024},
	pages = {3},
	urldate = {2024-06-01},
	file = {Snapshot:files/13/tram.html:text/html},
}
@article{cut, title = {Cut`

function withAttachment(name: string, content: string): string {
  const folder = folderOf({ [name]: content })
  mkdirSync(join(folder, 'files/13'), { recursive: true })
  writeFileSync(join(folder, 'files/13/tram.html'), PAGE)
  return join(folder, name)
}

describe('references', () => {
  test('in RIS are articles by what is attached or noted; day and access date are kept apart', async () => {
    expect(await articlesIn(RIS, { path: withAttachment('a.ris', RIS) })).toMatchObject([
      {
        format: 'RIS',
        line: 1,
        ...KNOWN,
        author: 'Ross, Ada',
        section: 'News',
        text: expect.stringMatching(/^The tram opens late/),
      },
      {
        title: 'Fares rise',
        date: '2024///',
        text: 'Fares rise in June.',
        fault: { what: expect.stringContaining('that of a note') },
      },
      { line: 20, refusal: 'the reference that begins here is cut off before its end' },
    ])
  })

  test('without what was attached are refused: an abstract is not the article', async () => {
    const [first] = (await articlesIn(RIS)) ?? []
    expect(first).toMatchObject({
      refusal:
        'reference "Tram opens late" has no text: its attachment files/13/tram.html is not to be had, and an abstract is not the article',
    })
    const outside = RIS.replace('files/13/', '../../')
    expect((await articlesIn(outside, { path: withAttachment('b.ris', outside) }))?.[0]).toHaveProperty(
      'refusal',
    )
  })

  test('in BibTeX keep accents and lose their braces', async () => {
    expect(await articlesIn(BIB, { path: withAttachment('a.bib', BIB) })).toMatchObject([
      {
        format: 'BibTeX',
        ...KNOWN,
        title: 'Tram Opens late',
        author: 'Roß, Ada; Müller, Jan',
        text: expect.stringMatching(/^The tram/),
      },
      { refusal: 'the reference "cut" is cut off before its end' },
    ])
  })

  test('in RDF of Zotero follow their links', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"><bib:Article rdf:about="https://vale.example/tram"><z:itemType>newspaperArticle</z:itemType><dcterms:isPartOf><bib:Newspaper><dc:title>The Vale Herald</dc:title></bib:Newspaper></dcterms:isPartOf><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Ross</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors><link:link rdf:resource="#item_13"/><dc:title>Tram opens late</dc:title><dc:date>2024-05-06</dc:date><dcterms:dateSubmitted>2024-06-01</dcterms:dateSubmitted><bib:pages>3</bib:pages></bib:Article><z:Attachment rdf:about="#item_13"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/13/tram.html"/><dc:title>Snapshot</dc:title></z:Attachment></rdf:RDF>`
    expect(await articlesIn(rdf, { path: withAttachment('a.rdf', rdf) })).toMatchObject([
      { format: 'Zotero RDF', ...KNOWN, author: 'Ada Ross', text: expect.stringMatching(/^The tram/) },
    ])
  })
})

test('a page saved as MHTML is the page, whatever encoding its parts have', async () => {
  const parts = (encoding: string, body: string) =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://vale.example/tram\r\nSubject: =?utf-8?Q?Tram=20opens=20late?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------B\r\nContent-Type: image/png\r\n\r\nxx\r\n------B--\r\n`
  const quoted = PAGE.replace('“', '=E2=80=9C').replace('”', '=E2=80=9D').replace('said on', 'said =\r\non')
  const base64 = Buffer.from(PAGE).toString('base64')
  for (const file of [parts('quoted-printable', quoted), parts('base64', base64)])
    expect(await articlesIn(file)).toMatchObject([
      {
        format: 'MHTML',
        title: 'Tram opens late',
        url: 'https://vale.example/tram',
        text: expect.stringMatching(/said on Monday[\s\S]*“We built it twice,”/),
      },
    ])
})

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { imported } from '../testing/imported-lines.ts'
import { docx } from '../testing/zip.ts'
import { articlesIn } from './testing/articles-in.ts'

const TEXT = 'Mayor Ilse Brandt said that the building was unsafe.'

test('ProQuest as a page is its records, whether their labels stand in paragraphs or in tables', async () => {
  const record = (number: number, labels: string) =>
    `<p><b>${number}. Council closes market</b></p><p><b>Full text: </b>${TEXT}</p><p>Harald Okoye agreed: it was.</p>${labels}`
  const labelled = [
    ['Title', 'Council closes market'],
    ['Publication title', 'Harbour Post; Port Ellery'],
    ['Publication date', 'Mar 6, 2024'],
    ['Author', 'Vos, Lena'],
    ['Section', 'News'],
    ['First page', 'A.3'],
    ['ProQuest document ID', '3001'],
    ['Document URL', 'https://www.proquest.example/3001'],
  ]
  const paragraphs = labelled.map(([name, value]) => `<p><b>${name}: </b>${value}</p>`).join('')
  const divs = labelled.map(([name, value]) => `<div>${name}:&nbsp;<span>${value}</span></div>`).join('')
  const page = `<!DOCTYPE html><html><head><title>ProQuest</title></head><body><hr>${record(1, paragraphs)}<hr>${record(2, divs)}<hr><p>Contact ProQuest</p></body></html>`
  const whole = {
    title: 'Council closes market',
    outlet: 'Harbour Post',
    date: '2024-03-06',
    author: 'Vos, Lena',
    section: 'News',
    page: 'A.3',
    accession: '3001',
    text: `${TEXT}\n\nHarald Okoye agreed: it was.`,
  }
  expect(await articlesIn(page)).toMatchObject([whole, whole])
})

test('a page of NewsBank is its article, without the archive’s number and captions', async () => {
  const ris =
    'TY  - NEWS\nT1  - Council closes market\nAU  - Vos, Lena\nJO  - Harbour Post, The (London, England)\nY1  - 2024/03/06\nSP  - 3\nER  - \n'
  const page = `<html><body><div class="actions-bar__urltext">https://infoweb.newsbank.com/apps/news/x</div><textarea id="nbplatform-noodletools-export-risdatabyformpost">${ris}</textarea><div class="document-view__body read"><p>SQN: 127</p></div><div class="document-view__body read document-view__body--ascii"><p>${TEXT}<br><br>Harald Okoye agreed.</p></div><div class="document-view__body">Caption: The hall in winter</div></body></html>`
  expect(await articlesIn(page)).toMatchObject([
    {
      format: 'NewsBank',
      title: 'Council closes market',
      author: 'Vos, Lena',
      date: '2024-03-06',
      page: '3',
      text: `${TEXT}\n\nHarald Okoye agreed.`,
      url: 'https://infoweb.newsbank.com/apps/news/x',
    },
  ])
})

test('NewsML 1 gives the text of each item in its newest revision', async () => {
  const item = (id: string, revision: number, status: string, content: string) =>
    `<NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><DateId>20240306</DateId><NewsItemId>${id}</NewsItemId><RevisionId Update="N">${revision}</RevisionId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20240306T233000+0100</FirstCreated><Status FormalName="${status}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Market ${revision}</HeadLine><ByLine>By Lena Vos</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Quay Agency"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata><ContentItem><MediaType FormalName="Photo"/><DataContent>A caption</DataContent></ContentItem><ContentItem><MediaType FormalName="Text"/><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem>`
  const file = `<?xml version="1.0"?>\n<!DOCTYPE NewsML PUBLIC "urn:x" "NewsML_1.2.dtd">\n<NewsML>${item('a', 1, 'Usable', '<p>Old.</p>')}${item('a', 2, 'Usable', `<nitf><body><body.content><p>${TEXT}</p><p>Traders agreed.</p></body.content></body></nitf>`)}${item('b', 3, 'Canceled', 'x')}${item('c', 4, 'Usable', '\nFirst line\nof one.\n\nSecond.\n')}</NewsML>`
  expect(await articlesIn(file)).toMatchObject([
    {
      title: 'Market 2',
      outlet: 'Quay Agency',
      date: '2024-03-06',
      author: 'Lena Vos',
      language: 'en',
      text: `${TEXT}\n\nTraders agreed.`,
    },
    { refusal: 'item "Market 3" was canceled by its agency' },
    { text: 'First line of one.\n\nSecond.' },
  ])
})

test('EndNote’s references have the texts of their attachments, a Word file too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-endnote-'))
  mkdirSync(join(folder, 'debate.Data', 'PDF', '12'), { recursive: true })
  writeFileSync(join(folder, 'debate.Data', 'PDF', '12', 'market.docx'), docx([TEXT]))
  const style = (words: string) => `<style face="normal">${words}</style>`
  const record = (title: string, urls: string) =>
    `<record><ref-type name="Newspaper Article">23</ref-type><contributors><authors><author>${style('Vos, Lena')}</author></authors></contributors><titles><title>${style(title)}</title><secondary-title>${style('Harbour Post')}</secondary-title></titles><pages>3</pages><dates><year>${style('2024')}</year><pub-dates><date>${style('6 March')}</date></pub-dates></dates><urls>${urls}</urls></record>`
  const file = `<?xml version="1.0"?><xml><records>${record('Council closes', '<pdf-urls><url>internal-pdf://12/market.docx</url></pdf-urls>')}${record('No file', '')}</records></xml>`
  expect(await articlesIn(file, { path: join(folder, 'debate.xml') })).toMatchObject([
    {
      title: 'Council closes',
      outlet: 'Harbour Post',
      date: '2024-03-06',
      author: 'Vos, Lena',
      page: '3',
      text: TEXT,
    },
    { refusal: 'reference "No file" has no text: it has no attachment' },
  ])
})

test('JSON of articles is read, one or many; other JSON is refused', async () => {
  const article = {
    maintext: TEXT,
    title: 'Council closes',
    date_publish: '2024-03-06 10:15:00',
    source_domain: 'post.example',
    authors: ['Lena Vos'],
    url: 'https://post.example/1',
    language: 'en',
  }
  const { articles, problems } = await imported(
    'a.json',
    JSON.stringify([article, { ...article, maintext: null }]),
  )
  expect(problems).toEqual(['a.json:2: article 2 has no text. Give the article in the field "text".'])
  expect(articles[0]).toMatchObject({
    article: { title: 'Council closes', date: '2024-03-06', outlet: 'post.example', text: TEXT },
    details: { author: 'Lena Vos' },
  })
  expect((await imported('b.json', JSON.stringify(article))).articles).toHaveLength(1)
  expect((await imported('c.json', '{"settings": {"a": 1}}')).problems[0]).toContain('this is JSON')
})

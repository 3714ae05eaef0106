import { expect, test } from 'vitest'
import { articlesIn } from './testing/articles-in.ts'

const article = (header: string, title: string, author: string, text: string, number: string) =>
  `<article><header><div><span class="DocPublicationName">Le Val, no. 12   </span></div><div><span class="DocHeader">${header}</span></div><div class="titreArticle"><p class='sm-margin-bottom'>Trams</p><p class="titreArticleVisu">${title}</p></div>${author}</header><section><div class="DocText"><div class='docOcurrContainer'>${text}</div></div></section><aside><p>A photo.</p></aside><footer><small>© 2024</small><p>Numéro de document : ${number}</p></footer></article>`

test('Europresse is its articles: the day of the header, section before it and page behind', async () => {
  const page = `<!DOCTYPE html><html><body>${article('Politique, lundi 6 mai 2024, p. 3', 'Le <mark>tram</mark> ouvre', '<div>Ada Ross</div>', '<p>Le <mark>tram</mark> ouvre tard.</p><p>« Oui », a dit Noor Vaska.</p>', 'news·20240509·LV·1')}${article('News, Tuesday, May 7, 2024 - 07:15 UTC +0000', 'Fares rise', '', '<p>Fares rise in June.</p>', 'news·20240507·LV·2')}</body></html>`
  expect(await articlesIn(page)).toMatchObject([
    {
      format: 'Europresse',
      title: 'Le tram ouvre',
      outlet: 'Le Val',
      date: '2024-05-06',
      section: 'Politique',
      page: '3',
      author: 'Ada Ross',
      accession: 'news·20240509·LV·1',
      text: 'Le tram ouvre tard.\n\n« Oui », a dit Noor Vaska.',
    },
    { title: 'Fares rise', date: '2024-05-07', section: 'News', text: 'Fares rise in June.' },
  ])
})

test('the older page of Europresse in Latin-1 is its articles too', async () => {
  const page = `<html><head><META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head><body><table><tr><td><span class="DocPublicationName">Le Val</span><br><span class="DocHeader">Éditorial, </span><span class="DocHeader">lundi </span><span class="DocHeader">6 mai 2024</span><span class="DocHeader">, p. 03</span><br><br><span class="TitreArticleVisu">Le tram: <span>enfin</span></span><br><br>Ada Ross<br><p></p>Le tram ouvre.<p></p>Enfin.<p></p><b><i>© 2024 Le Val</i></b><p></p>Numéro de document : news·20240506·LV·1</td></tr></table></body></html>`
  expect(await articlesIn(Buffer.from(page, 'latin1'))).toMatchObject([
    {
      title: 'Le tram: enfin',
      outlet: 'Le Val',
      date: '2024-05-06',
      section: 'Éditorial',
      page: '03',
      author: 'Ada Ross',
      text: 'Le tram ouvre.\n\nEnfin.',
    },
  ])
})

const RULE = '_'.repeat(60)

test('ProQuest is its records: the abstract is no text, and a label in the middle of the text is', async () => {
  const text = `\n${RULE}\n\n1. Tram opens late\n\nAuthor: Ross, Ada\n\nAbstract: The tram opens.\n\nFull text: The tram opens\nlate.\n\nNotes: nobody was surprised.\n\n"Twice," she said.\n\nSubject: Trams\n\nTitle: Tram opens late\n\nPublication title: The Vale Herald; Vale\n\nFirst page: A.3\n\nPublication date: May 6, 2024\n\nSection: News\n\nProQuest document ID: 3001\n\nDocument URL: https://search.example.org/docview/3001\n\nLast updated: 2024-05-09\n\n${RULE}\n\n2. Fares rise\n\nAbstract: Fares rise.\n\nTitle: Fares rise\n\nProQuest document ID: 3002\n\n${RULE}\n\nContact ProQuest\n\nCopyright © 2024 ProQuest LLC.\n`
  expect(await articlesIn(text)).toMatchObject([
    {
      format: 'ProQuest',
      title: 'Tram opens late',
      outlet: 'The Vale Herald',
      date: '2024-05-06',
      author: 'Ross, Ada',
      section: 'News',
      page: 'A.3',
      accession: '3001',
      url: 'https://search.example.org/docview/3001',
      text: 'The tram opens late.\n\nNotes: nobody was surprised.\n\n"Twice," she said.',
    },
    { refusal: 'article "Fares rise" is here without its full text' },
  ])
})

test.each([
  [
    'Media Cloud',
    'id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,2024-05-06,en,a.example,a.example,2024-05-06,Tram,https://a.example/1\nid,indexed_date,language,media_name,media_url,publish_date,title,url\n2,2024-05-06,en,a.example,a.example,2024-05-06,Tram,https://a.example/2\n',
    2,
  ],
  ['GDELT', '\ufeffURL,MobileURL,Date,Title\n"https://a.example/1","","2024-05-06 07:30:00","Tram"\n', 1],
  ['GDELT', '{"articles":[{"url":"https://a.example/1","title":"Tram","seendate":"20240506T073000Z"}]}', 1],
  ['GDELT', '20240506073000-12\t20240506073000\t1\ta.example\thttps://a.example/1\n', 1],
])('a list by %s holds no texts, and says so', async (name, table, rows) => {
  expect(await articlesIn(table)).toEqual([
    {
      format: name,
      refusal: `this is a list of addresses by ${name} (${rows}), without the texts of the articles`,
      todo: 'Add the pages at the addresses.',
    },
  ])
})

test.each([
  ['a download of NewsBank', 'https://infoweb.newsbank.com/x\nTram opens late\nAuthor: Ada Ross\nThe tram.'],
])('%s is refused by its name', async (name, file) => {
  expect(await articlesIn(file)).toMatchObject([{ refusal: `this is ${name}, which is known and not read` }])
})

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { htmlArticle } from '../packages/app/src/import/html-article.ts'
import { type BenchTable, medianSeconds } from './table.ts'

const PAGES = 40

/** How long a saved page of an outlet takes to be read, against Readability alone on the whole page. */
export async function bench(): Promise<BenchTable> {
  const html = outletPage()
  const own = await medianSeconds(5, () => times(PAGES, () => htmlArticle(html)))
  const alone = await medianSeconds(5, () =>
    times(PAGES, async () => new Readability(parseHTML(html).document).parse()),
  )
  return {
    title: `Pages: an article among what an outlet puts around it, ${Math.round(html.length / 1000)} kB`,
    rows: [
      {
        work: 'read a page: text, title, day, outlet',
        result: `${((own / PAGES) * 1000).toFixed(1)} ms`,
        against: `Readability alone, ${((alone / PAGES) * 1000).toFixed(1)} ms`,
        ratio: own / alone,
      },
    ],
  }
}

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i++) await work()
}

/** The shape of a page of today: more links, icons and styles than words. */
function outletPage(): string {
  const icon =
    '<svg viewBox="0 0 24 24"><g><path d="M12 2L2 7l10 5 10-5z"/><path d="M2 17l10 5 10-5"/></g></svg>'
  const card = (at: number) =>
    `<li class="teaser teaser--small" data-index="${at}"><a href="https://post.example/2024/05/0${(at % 9) + 1}/story-${at}" class="teaser__link" data-track="teaser-${at}"><img src="p.jpg" srcset="p-1.jpg 1x, p-2.jpg 2x" alt="">${icon}<span class="teaser__title">Story ${at} of the day and what came of it</span></a></li>`
  const list = (count: number) => `<ul>${Array.from({ length: count }, (_, at) => card(at)).join('')}</ul>`
  const paragraph = (at: number) =>
    `<p class="body-text" data-paragraph="${at}">The board said on Tuesday that it would keep the levy, which <a href="https://post.example/x">pays for the bridge</a>, and that nobody had asked it to do otherwise, although ${at} letters had come.</p>`
  const paragraphs = Array.from({ length: 24 }, (_, at) => paragraph(at)).join('\n')
  return `<!DOCTYPE html><html lang="en"><head><title>Levy stays | The Post</title><meta property="article:published_time" content="2024-05-06T18:10:00+02:00"><style>${'.a{color:red}'.repeat(500)}</style><script>${'window.a=[1,2,3];'.repeat(3000)}</script></head><body><nav>${list(60)}</nav><main><article><h1>Levy stays</h1><p class="byline">By Ada Ross</p>${paragraphs}</article><aside>${list(40)}</aside></main><footer>${list(60)}</footer></body></html>`
}

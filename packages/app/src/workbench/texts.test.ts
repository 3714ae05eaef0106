import { textLayout } from '@onrecord/reader'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sameSource } from '../import/near-duplicates.ts'
import { registerCodebook } from '../record/codebooks/register-codebook.ts'
import { keepArticles } from '../record/documents/keep-articles.ts'
import type { Db } from '../record/engine/open-record.ts'
import { personCoder, readerCoder } from '../record/history/coders.ts'
import { acceptStatement } from '../record/statements/check-statements.ts'
import { makeRecord } from '../record/testing/make-record.ts'
import { keepSaid, readArticle, type Said, SMALL_CODEBOOK } from '../record/testing/small-record.ts'
import { chromiumPath } from './testing/browser.ts'
import { type ServedDebate, saved, serveDebate } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn(
    'The tests of long and hostile texts did not run: no Chromium (sh scripts/install-chromium.sh).',
  )
}

/** Each would set `hit`, or hide the page, if it were anything but text. */
const HOSTILE = [
  '<script>globalThis.hit=1</script>',
  '<img src=x onerror="globalThis.hit=1">',
  '<svg onload="globalThis.hit=1"><a href="javascript:globalThis.hit=1">',
  '<style>*{display:none}</style>',
  '\u202Eyeslaf\u202C',
  '"onfocus="globalThis.hit=1" autofocus="',
].join(' ')

const LINES = 4000
const LETTERS = 10_000_000
const at = new Date('2024-05-01T00:00:00Z')

/** 1: hostile words. 2: long, half of it statements. 3: a line of ten million letters. 4 and 5: their neighbours. */
async function fill(db: Db): Promise<void> {
  const act = { coder: await readerCoder(db, { name: 'test-reader', version: '1' }), at }
  const said = (n: number): Said => ({
    who: n % 2 === 0 ? 'Ada Ross' : 'Ben Vale',
    words: `bridge number ${n} has to be built before the winter comes`,
    concept: 'B1',
    stance: n % 3 === 0 ? -1 : 1,
  })
  const outlet = `The ${HOSTILE}`
  const hostile = { who: `Eve ${HOSTILE}`, words: `no ${HOSTILE}`, concept: 'B1', stance: 1 as const }
  await keepSaid(db, { title: HOSTILE, date: '2024-01-01', outlet }, [hostile], act)
  await db
    .updateTable('concept')
    .set({ label: `Built ${HOSTILE}` })
    .where('key', '=', 'B1')
    .execute()
  const { id: first } = await db.selectFrom('document').select('id').orderBy('id').executeTakeFirstOrThrow()
  const printed = { author: 'Lena Vos', section: 'NEWS', page: '3', accession: 'urn:contentItem:5WG2' }
  await db.updateTable('document').set(printed).where('id', '=', first).execute()
  const met = { documentId: first, importedFrom: `nexis ${HOSTILE}.txt`, outlet: null, accession: null }
  const places = ['https://post.example/market', 'javascript:globalThis.hit=1']
  await db
    .insertInto('provenance')
    .values(places.map((url) => ({ ...met, url, added: at })))
    .execute()
  const many = Array.from({ length: LINES }, (_, n) => said(n))
  await keep(db, act, many, 'A long debate', (text) => text.replaceAll('. ', '.\n'))
  await keep(db, act, [said(9001)], 'x'.repeat(LETTERS), (text) => `${text}\n${'x'.repeat(LETTERS)}`)
  await acceptStatement(db, 2, { coder: await personCoder(db, 'Ann'), at })
}

async function keep(
  db: Db,
  act: { readonly coder: number; readonly at: Date },
  sentences: readonly Said[],
  title: string,
  lines: (text: string) => string,
): Promise<void> {
  const { id, versionId } = await registerCodebook(db, SMALL_CODEBOOK, act)
  const read = readArticle({ title, date: '2024-02-01' }, sentences)
  const text = lines(read.article.text)
  const kept = { ...read, article: { ...read.article, text }, layout: textLayout(text) }
  const readBy = { coder: act.coder, codebook: id, codebookVersion: versionId }
  await keepArticles(db, [kept], readBy, act, sameSource)
}

describe.skipIf(chromiumPath === undefined)('texts of any kind', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate((record) => makeRecord(record, fill))
  })
  afterAll(() => debate?.close())

  const HIT =
    'globalThis.hit ?? document.querySelectorAll("#root :is(script, style, img, svg[onload], [onerror], [onfocus])").length'

  test.each([
    '/documents',
    '/documents/1?statement=1',
    '/statements',
    '/positions',
    '/forecasts',
    '/actors',
    '/actors/5',
    '/codebook',
    '/queue',
    `/search?q=${encodeURIComponent(HOSTILE)}`,
  ])('what looks like a page’s code stays text, and asks nobody: %s', async (path) => {
    const { page, heard } = await debate.visit(path)
    expect(await page.evaluate(HIT)).toBe(0)
    expect(await page.locator('main').first().isVisible()).toBe(true)
    expect(heard.map((one) => one.slice(0, 300))).toEqual([])
  })

  test('a document says who wrote it and every place in which it was met; only what leads to the web is a link', async () => {
    const { page } = await debate.visit('/documents/1')
    expect(await page.locator('.printed').textContent()).toBe('by Lena Vos · NEWS · page 3')
    await page.locator('.comes-from summary').click()
    const places = await page.locator('.comes-from li').allTextContents()
    expect(places).toHaveLength(3)
    expect(places[0]).toContain('urn:contentItem:5WG2')
    expect(places[1]).toContain('met 1 May 2024')
    const links = "[...document.querySelectorAll('.comes-from a')].map((link) => link.href)"
    expect(await page.evaluate(links)).toEqual(['https://post.example/market'])
  })

  test('typed into the form it is text, too', async () => {
    const { page, heard } = await debate.visit('/documents/1')
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.locator('.editor input').first().fill(`Mallory ${HOSTILE}`)
    await page.keyboard.press('Control+Enter')
    await saved(page)
    expect(await page.locator('li.card b').first().textContent()).toBe(`Mallory ${HOSTILE}`)
    expect(await page.evaluate(HIT)).toBe(0)
    await page.keyboard.press('u')
    await saved(page)
    expect(await page.locator('li.card b').first().textContent()).toBe(`Eve ${HOSTILE}`)
    expect(heard).toEqual([])
  })

  test('pages carry a policy that forbids scripts and styles inside them', async () => {
    const policy = (await fetch(`${debate.url}/documents/1`)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
  })

  test('a line and a title of ten million letters are shown, and the statement before them can be coded', async () => {
    const { page, heard } = await debate.visit('/documents/3')
    await page.locator('li.card').first().waitFor()
    expect((await page.locator('h1').textContent())?.length).toBeLessThan(1000)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await saved(page)
    expect(await page.locator('li.card').first().getAttribute('class')).toContain('decided')
    // Every letter is there to be found, though nobody has it laid out.
    expect(await page.evaluate("document.querySelector('.article').textContent.length")).toBeGreaterThan(
      LETTERS,
    )
    expect(heard).toEqual([])
  })

  describe('a text of four thousand lines', () => {
    test('only what is in sight is taken apart; the words and all statements are there', async () => {
      const { page, heard } = await debate.visit('/documents/2')
      await page.locator('li.card.placed').first().waitFor()
      expect(await page.locator('.article p').count()).toBeLessThan(400)
      expect(await page.evaluate("document.querySelector('.article').textContent")).toContain(
        `bridge number ${LINES - 1} has`,
      )
      expect(await page.locator('.eyebrow').textContent()).toContain('4,000 statements')
      expect(heard).toEqual([])
    })

    test('scrolled far down it has its marks and cards', async () => {
      const { page } = await debate.visit('/documents/2')
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)')
      await page.locator('.article p').first().waitFor()
      await expect.poll(() => page.locator('li.card.placed').count()).toBeGreaterThan(3)
      // Back up, the words one reads stay where they are while the text above them is taken apart.
      const { drifts, apart } = await page.evaluate<{ drifts: number[]; apart: number }>(`(async () => {
        const first = () => Number(document.querySelector('.chunk:not(.far)').dataset.chunk)
        const painted = () => new Promise((tell) => requestAnimationFrame(() => setTimeout(tell, 50)))
        const before = first()
        const drifts = []
        for (let step = 0; step < 20; step++) {
          const words = [...document.querySelectorAll('.article p')].find((p) => p.getBoundingClientRect().top > 200)
          const top = words.getBoundingClientRect().top
          scrollBy(0, -300)
          await painted()
          drifts.push(Math.abs(words.getBoundingClientRect().top - top - 300))
        }
        return { drifts, apart: before - first() }
      })()`)
      expect(apart).toBeGreaterThan(0)
      expect(Math.max(...drifts)).toBeLessThan(2)
    })

    test('a link to a statement far down finds it, in the middle of the page and in hand', async () => {
      const [last] = (
        await debate.get<{ items: { id: number }[] }>(
          'statements?document=2&sort=text&order=asc&offset=3900&limit=1',
        )
      ).items
      const { page } = await debate.visit(`/documents/2?statement=${last?.id}`)
      await page.locator(`li.card.hand#s-${last?.id}`).waitFor()
      expect(await page.locator('.mark.hand').first().isVisible()).toBe(true)
      // And coding goes on from there, by key.
      await page.keyboard.press('a')
      await saved(page)
      await expect.poll(() => page.locator('li.card.decided').count()).toBe(1)
      await page.keyboard.press('u')
      await saved(page)
    })

    test('words selected from one chunk into the next become a statement with just these words', async () => {
      const { page } = await debate.visit('/documents/2')
      await page.locator('li.card.placed').first().waitFor()
      const expected = await page.evaluate<string>(`(() => {
        const [first, second] = document.querySelectorAll('.chunk')
        const words = (node) => document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode()
        const begin = words([...first.querySelectorAll('p')].at(-1))
        const end = words(second.querySelector('p') ?? second)
        document.getSelection().setBaseAndExtent(begin, 0, end, 3)
        return begin.data.slice(0, 3)
      })()`)
      await page.keyboard.press('n')
      await page.locator('.editor').waitFor()
      await saved(page)
      const { items } = await debate.get<{ items: { verdict: string; content: { quote: string }[] }[] }>(
        'statements?document=2&layer=checked',
      )
      const added = items.find(({ verdict }) => verdict === 'added')
      expect(added?.content[0]?.quote.startsWith(expected)).toBe(true)
      expect(added?.content[0]?.quote).toContain('\n')
      await page.keyboard.press('Escape')
      await page.keyboard.press('u')
      await saved(page)
    })
  })

  test('an address to a statement that was replaced leads to the one that stands for it, and says so', async () => {
    const { standsNow } = await debate.get<{ standsNow: number }>('statements/2')
    const { page } = await debate.visit('/documents/2?statement=2')
    await page.locator('.replaced', { hasText: `Statement 2 was replaced by ${standsNow}` }).waitFor()
    await page.locator(`li.card.hand#s-${standsNow}`).waitFor()
    expect(page.url()).toContain(`statement=${standsNow}`)
    expect(await page.locator('li.card.hand').textContent()).not.toContain('% sure')
  })
})

import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../api/testing/held-debate.ts'
import { chromiumPath, complaints, type Page, pressTogether } from './testing/browser.ts'
import { type ServedDebate, serveDebate, shown } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('The tests of filters in a browser did not run: no Chromium (sh scripts/install-chromium.sh).')
}

const FILTER = 'from=2025-05-01&concept=1&stance=-1&named=true&layer=proposal'
/** Each page, and its table and picture to take away. */
const PAGES = [
  ['documents', '/documents', 'documents', null],
  ['read', '/documents/1', 'statements', null],
  ['queue', '/queue', 'queue', null],
  ['statements', '/statements', 'statements', null],
  ['positions', '/positions', 'positions', 'positions'],
  ['actors', '/actors', 'actors', null],
  ['actor', '/actors/2', 'statements', 'actors-2'],
  ['codebook', '/codebook', 'concepts', null],
  ['search', '/search?q=reactor', 'statements', null],
] as const

describe.skipIf(chromiumPath === undefined)('one filter on all pages', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  async function open(path: string, size?: { width: number; height: number }): Promise<Page> {
    const { page } = await debate.visit(path, size)
    await ready(page)
    return page
  }

  async function ready(page: Page): Promise<void> {
    await shown(page)
    await page
      .locator('.chip.taken bdi', { hasText: /^(Actor|Concept|Outlet) \d+$/ })
      .waitFor({ state: 'detached' })
    // What the filter offers comes after what the page shows.
    await page.waitForLoadState('networkidle')
  }

  /** What one sees: the page's words without what only this moment has. */
  const seen = (page: Page) => page.locator('main').innerText()
  const chips = (page: Page) => page.locator('.chip.taken bdi').allTextContents()
  const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

  test('it is carried from page to page, kept by Back, and the address opens the same view for somebody else', async () => {
    const page = await open(`/statements?${FILTER}`)
    const heard = complaints(page, debate.url)
    const { page: other } = await debate.open('/documents')
    const wanted = Object.fromEntries(new URLSearchParams(FILTER))
    const said = ['from 1 May 2025', 'The Lindmoor reactor should run for five more years', 'against']
    const views = new Map<string, string>()
    for (const room of ['Statements', 'Positions', 'Actors', 'Codebook', 'Queue', 'Documents']) {
      await page.getByRole('navigation').getByRole('link', { name: room }).click()
      await expect.poll(() => page.url()).toContain(`/${room.toLowerCase()}`)
      await ready(page)
      expect(address(page), room).toMatchObject(wanted)
      expect(await chips(page), room).toEqual(said)
      expect(await page.getByRole('button', { name: 'Named only' }).getAttribute('aria-pressed')).toBe('true')
      await other.goto(page.url())
      await ready(other)
      expect(await seen(other), room).toBe(await seen(page))
      views.set(page.url(), await seen(page))
    }
    for (const url of [...views.keys()].reverse().slice(1)) {
      await page.goBack()
      await ready(page)
      await expect.poll(() => page.url()).toBe(url)
      await expect.poll(() => seen(page)).toBe(views.get(url))
    }
    expect(heard).toEqual([])
    await other.context().close()
  })

  test('a chip takes one thing out, “Clear all” everything; whose word one sees is chosen on the same line', async () => {
    const page = await open(`/positions?${FILTER}`)
    await page.getByRole('button', { name: 'Take out: against' }).click()
    await expect.poll(() => address(page).stance).toBeUndefined()
    expect(address(page).concept).toBe('1')
    await page.getByLabel('Whose word').selectOption({ label: 'Only what people checked' })
    await expect.poll(() => address(page).layer).toBe('checked')
    await page.getByRole('heading', { name: 'No position is on record here' }).waitFor()
    await page.getByLabel('Whose word').selectOption({ label: 'Only what “by hand 1” proposed' })
    await expect.poll(() => address(page)).toMatchObject({ coder: '1' })
    expect(address(page).layer).toBeUndefined()
    await page.getByRole('table').waitFor()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(() => address(page)).toEqual({})
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByLabel('Kind of actor').selectOption('organisation')
    await expect.poll(() => page.locator('.matrix tbody tr').count()).toBe(3)
    await page.getByRole('navigation').getByRole('link', { name: 'Actors' }).click()
    await expect.poll(() => page.locator('.count strong').textContent()).toBe('3 actors')
  })

  test.each(PAGES)(
    '%s: each file to take away parses, and says its query and its layer',
    async (_, path, table, picture) => {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}layer=proposal&from=2025-05-01`)
      const layer = path.startsWith('/documents/')
        ? /people’s word/
        : table === 'queue'
          ? /readers/
          : /readers’ proposals only/
      const query = path.startsWith('/documents/') ? /document 1 \(Ministry/ : /from 2025-05-01/
      const file = async (name: string) => {
        const waiting = page.waitForEvent('download')
        await page.locator('.take-away').getByText(name, { exact: true }).click()
        const download = await waiting
        return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
      }
      const csv = await file('CSV')
      expect(csv.name).toBe(`${table}.csv`)
      const rows = parse(csv.bytes, { columns: true, comment: '#', comment_no_infix: true })
      expect(csv.bytes.toString()).toMatch(
        new RegExp(`^# Onrecord: ${table}\n# query: .*${query.source}.*\n# layer: .*${layer.source}`),
      )
      const json = JSON.parse((await file('JSON')).bytes.toString())
      expect(json.items).toHaveLength(rows.length)
      expect(json.items.length).toBeGreaterThan(0)
      expect(json.query).toMatch(query)
      expect(json.layer).toMatch(layer)
      if (picture !== null) {
        const svg = await file('SVG')
        expect(svg.name).toBe(`${picture}.svg`)
        expect(svg.bytes.toString()).toMatch(
          /<metadata>query: .*from 2025-05-01.* · layer: readers’ proposals only<\/metadata>/,
        )
        const png = await file('PNG')
        expect(png.name).toBe(`${picture}.png`)
        expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
        expect(png.bytes.toString()).toContain('iTXtDescription\0\0\0\0\0query: ')
        const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg.bytes.toString())!
        expect(png.bytes.readUInt32BE(16)).toBe(Math.floor(Number(size[1]) * 2))
        expect(png.bytes.readUInt32BE(20)).toBe(Math.floor(Number(size[2]) * 2))
        const { colours, text } = await lookedAt(page, png.bytes)
        // Paper, ink, and at least one stance's colour: a picture, and not an empty one.
        expect(colours).toBeGreaterThan(20)
        expect(text).toBe('#fbfaf7')
      } else expect(await page.locator('.take-away').getByText('PNG').count()).toBe(0)
    },
  )

  test('a picture to take away is on the paper that one sees', async () => {
    const page = await open('/positions')
    await page.emulateMedia({ colorScheme: 'dark' })
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PNG' }).click()
    const { text } = await lookedAt(page, await readFile(await (await waiting).path()))
    expect(text).toBe('#171614')
  })

  /** A picture's number of colours, and its paper's. */
  function lookedAt(page: Page, png: Buffer): Promise<{ colours: number; text: string }> {
    return page.evaluate(`(async () => {
      const image = new Image()
      image.src = 'data:image/png;base64,${png.toString('base64')}'
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      const context = canvas.getContext('2d')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const found = new Set()
      for (let i = 0; i < data.length; i += 4) found.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2])
      return { colours: found.size, text: '#' + ((data[0] << 16) | (data[1] << 8) | data[2]).toString(16).padStart(6, '0') }
    })()`)
  }

  test('a head of the positions answers along its whole length, and chips do not touch', async () => {
    const page = await open('/positions')
    const misses =
      await page.evaluate(`[...document.querySelectorAll('.matrix thead th a')].flatMap((link) => {
      const range = document.createRange()
      range.selectNodeContents(link)
      const rects = [...range.getClientRects()]
      const style = getComputedStyle(link)
      const box = link.getBoundingClientRect()
      // The label runs from the lower left of its box to the upper right.
      const length = Math.min(link.scrollWidth, link.offsetWidth)
      return [0.15, 0.5, 0.85].flatMap((share) => {
        const x = box.left + box.width * share * (rects.length > 0 ? 0.8 : 1)
        const y = box.bottom - box.height * share * 0.8
        const hit = document.elementFromPoint(x, y)
        return hit === link || hit?.closest('.matrix thead') !== null && hit?.closest('a') !== null ? [] : [link.textContent + ' ' + share + ' ' + hit?.tagName]
      })
    })`)
    expect(misses).toEqual([])
    const gaps = await page.evaluate(`[...document.querySelectorAll('.pos + .pos')].map((chip) =>
      chip.getBoundingClientRect().left - chip.previousElementSibling.getBoundingClientRect().right)`)
    for (const gap of gaps as number[]) expect(gap).toBeGreaterThanOrEqual(4)
  })

  test('going by key leaves no bar at the page’s side', async () => {
    const page = await open('/documents')
    await pressTogether(page, 'g', 's')
    await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('page')
    expect(await page.evaluate("getComputedStyle(document.getElementById('page')).outlineStyle")).toBe('none')
  })

  test('an actor’s positions over time have a sign for each of its stances, and say how many', async () => {
    const page = await open('/actors/2')
    const { positions } = await debate.get<{ positions: readonly unknown[] }>('actors/2')
    expect(await page.locator('.timeline a').count()).toBe(positions.length)
    expect(await page.locator('#over-time').textContent()).toContain(
      `${positions.length} signs, one a statement`,
    )
    expect(await page.locator('.legend').textContent()).toContain('for')
  })

  test('on a narrow page every room is in sight', async () => {
    const page = await open('/documents', { width: 390, height: 844 })
    await page.locator('.rooms .fold').click()
    await page.locator('#analyses a').first().waitFor()
    const boxes = await page.evaluate(
      "[...document.querySelectorAll('.rooms a, .rooms button')].map((one) => one.getBoundingClientRect().right)",
    )
    for (const right of boxes as number[]) expect(right).toBeLessThanOrEqual(390)
  })
})

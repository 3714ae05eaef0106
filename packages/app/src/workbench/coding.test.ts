import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../api/serve.ts'
import { keepSmallDebate } from '../api/testing/small-debate.ts'
import { openRecord } from '../record/engine/open-record.ts'
import { askOnceARun } from '../testing/ask-once-a-run.ts'
import { chromiumPath, complaints, faults, openBrowser } from './testing/browser.ts'

if (chromiumPath === undefined) {
  console.warn('The tests of coding in a browser did not run: no Chromium (sh scripts/install-chromium.sh).')
}

interface Statement {
  readonly id: number
  readonly verdict: string | null
  readonly stance: number | null
  readonly conceptId: number | null
  readonly source: readonly { readonly quote: string }[]
  readonly content: readonly { readonly quote: string }[]
  readonly speaker: { readonly name: string } | null
}

describe.skipIf(chromiumPath === undefined)('coding in a browser', () => {
  let folder: string
  let workbench: string
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-coding-'))
    const record = await openRecord(join(folder, 'record'), { create: true })
    await keepSmallDebate(record.db)
    await record.close()
    workbench = await askOnceARun('workbench')
    served = await start(0)
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const start = (port: number) => serve({ recordAddress: join(folder, 'record'), port, workbench, as: 'Ann' })

  async function open(path: string, width = 1440): Promise<{ page: Page; heard: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    const heard = complaints(page, served.url)
    await page.goto(served.url + path)
    await page.locator('.card, .state').first().waitFor()
    return { page, heard }
  }

  /** Kept with the test's own, and where it is asked for, as the pictures of the docs. */
  async function picture(page: Page, name: string, width: number, colorScheme: string): Promise<void> {
    const docs = process.env.ONRECORD_PICTURES
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
    if (docs !== undefined && width === 1440 && colorScheme === 'light')
      await page.screenshot({ path: join(docs, `code-${name}.png`) })
  }

  async function statements(document = 1): Promise<readonly Statement[]> {
    const answer = await fetch(`${served.url}/api/documents/${document}`)
    return ((await answer.json()) as { statementList: readonly Statement[] }).statementList
  }

  const plainly = (list: readonly Statement[]) =>
    list.map(({ verdict, stance, conceptId, content, speaker }) => [
      verdict,
      stance,
      conceptId,
      speaker?.name ?? null,
      ...content.map(({ quote }) => quote),
    ])

  /** Until the record has all that the page sent, and the page shows what it made of it. */
  async function saved(page: Page): Promise<void> {
    const waits = "Object.keys(localStorage).some((key) => key.startsWith('onrecord-act-'))"
    while (await page.evaluate(waits)) await page.waitForTimeout(20)
    await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 30)))')
  }

  test('by keyboard alone: 20 proposals decided, stance and concept given, 20 statements coded by selection; all undone', async () => {
    const { page, heard } = await open('/documents/1')
    const all = async () => Promise.all([1, 2, 3].map(statements))
    const before = await all()
    const { keyboard } = page
    // Every proposal of every article accepted or rejected, one key each; what is in hand goes on to the next undecided.
    let decisions = 0
    for (const [at, list] of before.entries()) {
      if (at > 0) await keyboard.press(']')
      await page.waitForURL(`**/documents/${at + 1}*`)
      await page.locator('li.card.proposed').first().waitFor()
      await keyboard.press('j')
      await keyboard.press('Enter')
      await page.locator('.card.hand .actions').waitFor()
      for (let one = 0; one < list.length; one++) {
        await keyboard.press(one % 5 === 4 ? 'r' : 'a')
        await saved(page)
        decisions++
      }
      await keyboard.press('Escape')
    }
    expect(decisions).toBeGreaterThanOrEqual(20)
    const decided = (await all()).flat()
    expect(decided.map(({ verdict }) => verdict)).toEqual(decided.map(() => 'accepted'))

    await keyboard.press('j')
    await keyboard.press('Enter')
    await keyboard.press('2')
    await saved(page)
    await keyboard.press('c')
    await keyboard.type('fu')
    await page.locator('.pick[data-highlighted]', { hasText: 'Spare fuel' }).waitFor()
    await keyboard.press('Enter')
    await saved(page)
    const corrected = (await all()).flat().filter(({ verdict }) => verdict === 'corrected')
    expect(corrected).toMatchObject([{ stance: -1 }])
    const { concepts } = (
      (await (await fetch(`${served.url}/api/codebooks`)).json()) as {
        concepts: { id: number; label: string }[]
      }[]
    )[0]!
    expect(concepts.find(({ id }) => id === corrected[0]?.conceptId)?.label).toContain('Spare fuel')

    await keyboard.press('Escape')
    for (let at = 0; at < 20; at++) {
      await keyboard.press(at % 2 === 0 ? 'j' : 'k')
      await keyboard.press('v')
      for (let word = 0; word <= at % 3; word++) await keyboard.press('Shift+ArrowRight')
      await page.locator('.selection-bar').waitFor()
      await keyboard.press('n')
      await keyboard.type('Iva Brandt')
      await keyboard.press('Control+Enter')
      await saved(page)
      await keyboard.press('Escape')
    }
    const added = (await all()).flat().filter(({ speaker }) => speaker?.name === 'Iva Brandt')
    expect(added).toHaveLength(20)
    await page.screenshot({ path: join(folder, 'coded.png') })

    while (!(await page.locator('.coding-status .action').first().isDisabled())) {
      await keyboard.press('u')
      await saved(page)
    }
    expect(await all()).toEqual(before)
    // And forth again, as far as it was.
    await keyboard.press('Shift+U')
    await saved(page)
    expect((await all()).flat().filter(({ verdict }) => verdict === 'accepted')).toHaveLength(1)
    await keyboard.press('u')
    await saved(page)
    expect(heard).toEqual([])
    expect(await faults(page)).toEqual([])
    await page.context().close()
  })

  test('nobody waits for a slow server to type on: every letter is the form’s, whenever the record answers', async () => {
    const { page, heard } = await open('/documents/1')
    const before = await statements()
    let answer = () => {}
    const typed = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/statements', async (route) => {
      await typed
      await route.continue()
    })
    const { keyboard } = page
    await keyboard.press('v')
    await keyboard.press('Shift+ArrowRight')
    await keyboard.press('n')
    // Letters that would be commands of the page: accept, reject, undo, merge.
    await keyboard.type('Maru Arum')
    expect(await page.locator('.editor input').first().inputValue()).toBe('Maru Arum')
    answer()
    // The record answers in the midst of it; the form stays, and so do the letters and the place in them.
    await page.locator('.said', { hasText: 'Saved' }).waitFor()
    await keyboard.type(' Marum')
    await keyboard.press('Control+Enter')
    await saved(page)
    const added = (await statements()).filter(({ speaker }) => speaker?.name === 'Maru Arum Marum')
    expect(added).toHaveLength(1)
    for (let at = 0; at < 2; at++) {
      await keyboard.press('u')
      await saved(page)
    }
    expect(await statements()).toEqual(before)
    expect(heard).toEqual([])
    await page.context().close()
  })

  test('several spans in one part: words selected apart from each other are one source, and each has its ends', async () => {
    const { page } = await open('/documents/1')
    const before = await statements()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.card.hand .actions').waitFor()
    const held = before.find(({ content }) => content.length === 1)!
    await page.keyboard.press('v')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('s')
    await saved(page)
    const more = (await statements()).find(({ verdict }) => verdict === 'corrected')!
    expect(more.source.length).toBeGreaterThan(held.source.length)
    await expect.poll(() => page.locator('.handle.source').count()).toBe(more.source.length * 2)
    await page.keyboard.press('u')
    await saved(page)
    expect(await statements()).toEqual(before)
    await page.context().close()
  })

  test('the articles before and after are a link and a key away', async () => {
    const { page } = await open('/documents/1')
    const next = page.locator('.next-articles a[rel=next]')
    const address = await next.getAttribute('href')
    await next.click()
    await page.waitForURL(`**${address}`)
    await page.locator('.card').first().waitFor()
    await page.keyboard.press('[')
    await page.waitForURL('**/documents/1')
    await page.context().close()
  })

  test('by touch: a card opens by a tap and is decided by one; selected words become a statement', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const page = await context.newPage()
    await page.goto(`${served.url}/documents/1`)
    const before = await statements()
    await page.locator('.card button.open').first().tap()
    await page.locator('.card.hand .action', { hasText: 'Accept' }).tap()
    await saved(page)
    expect((await statements()).filter(({ verdict }) => verdict === 'accepted')).toHaveLength(1)
    await page.locator('.coding-status .action', { hasText: 'Undo' }).tap()
    await saved(page)
    await page.locator('.card button.open').first().tap()
    await expect.poll(() => page.locator('.card.hand').count()).toBe(0)

    // A word held down is selected by the system; here it is selected as the system does.
    await page.evaluate(`(() => {
      const words = document.createTreeWalker(document.querySelector('.article p'), NodeFilter.SHOW_TEXT).nextNode()
      document.getSelection().setBaseAndExtent(words, 0, words, words.data.search(/\\s|$/))
    })()`)
    await page.locator('.selection-bar .action', { hasText: 'New statement' }).tap()
    await page.locator('.editor').waitFor()
    await saved(page)
    const added = (await statements()).filter(({ verdict }) => verdict === 'added')
    expect(added).toHaveLength(1)
    expect(added[0]?.content[0]?.quote).toMatch(/^\S+$/)
    await page.locator('.editor .action', { hasText: 'Drop' }).tap()
    // A finger takes its end to the end of the line below, and two become one.
    const handle = page.locator('.handle.content.end')
    await handle.scrollIntoViewIfNeeded()
    const end = (await handle.boundingBox())!
    const finger = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) => {
      const point = { x: end.x + end.width / 2 + (y === 0 ? 0 : 60), y: end.y + end.height / 2 + y }
      return finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [point],
      })
    }
    await touch('touchStart', 0)
    await touch('touchMove', 14)
    await touch('touchMove', 28)
    await touch('touchEnd', 28)
    await saved(page)
    const [longer] = (await statements()).filter(({ verdict }) => verdict === 'corrected')
    expect(longer?.content[0]?.quote.split(' ').length).toBeGreaterThan(3)
    await page.locator('.card.hand .merge').tap()
    await saved(page)
    expect(await statements()).toHaveLength(before.length)
    for (let at = 0; at < 3; at++) {
      await page.locator('.coding-status .action', { hasText: 'Undo' }).tap()
      await saved(page)
    }
    expect(await statements()).toEqual(before)
    await context.close()
  })

  test('by mouse: selected words become a statement, a dragged end moves, two are merged and one is split', async () => {
    const { page } = await open('/documents/1')
    const before = await statements()
    await page
      .locator('.article p')
      .first()
      .dblclick({ position: { x: 60, y: 12 } })
    await page.locator('.selection-bar .action', { hasText: 'New statement' }).click()
    await saved(page)
    const added = (await statements()).find(({ verdict }) => verdict === 'added')!
    expect(added.content).toHaveLength(1)
    await page.locator('.editor .action', { hasText: 'Drop' }).click()
    const end = page.locator('.handle.end')
    await end.first().waitFor()
    const box = (await end.first().boundingBox())!
    await page.mouse.move(box.x + 7, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x + 120, box.y + 12, { steps: 5 })
    await page.mouse.up()
    await saved(page)
    const longer = (await statements()).find(({ verdict }) => verdict === 'corrected')!
    expect(longer.content[0]!.quote.length).toBeGreaterThan(added.content[0]!.quote.length)
    expect(longer.content[0]!.quote.startsWith(added.content[0]!.quote)).toBe(true)
    await page.locator('.card.hand .merge').click()
    await saved(page)
    expect(await statements()).toHaveLength(before.length)
    for (let at = 0; at < 3; at++) {
      await page.locator('.coding-status .action', { hasText: 'Undo' }).click()
      await saved(page)
    }
    expect(plainly(await statements())).toEqual(plainly(before))
    await page.context().close()
  })

  test('a server lost in mid-edit loses nothing: it is said plainly, and goes in when it is back', async () => {
    const { page } = await open('/documents/1')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.card.hand .actions').waitFor()
    await page.keyboard.press('e')
    await page.locator('.editor input').first().fill('Iva Brandt')
    const port = Number(new URL(served.url).port)
    await served.close()
    await page.keyboard.press('Control+Enter')
    await page.locator('.said', { hasText: 'nothing is lost' }).waitFor()
    // Even a page loaded again holds what was typed; here the server comes back first.
    served = await start(port)
    await page.reload()
    await page.locator('.card').first().waitFor()
    await saved(page)
    expect((await statements()).some(({ speaker }) => speaker?.name === 'Iva Brandt')).toBe(true)
    await page.keyboard.press('u')
    await saved(page)
    await page.context().close()
  })

  test('the same statement changed in two windows: the second is told both sides, and nothing is overwritten', async () => {
    const [one, other] = [await open('/documents/1'), await open('/documents/1')]
    for (const { page } of [one, other]) {
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.locator('.card.hand .actions').waitFor()
    }
    await one.page.keyboard.press('1')
    await saved(one.page)
    await other.page.keyboard.press('3')
    await other.page.getByRole('alert').waitFor()
    const told = await other.page.getByRole('alert').textContent()
    expect(told).toContain('Nothing was overwritten')
    expect(told).toContain('for')
    expect((await statements()).filter(({ verdict }) => verdict === 'corrected')).toMatchObject([
      { stance: 1 },
    ])
    await other.page.locator('.clash .action', { hasText: 'Do mine on top' }).click()
    await saved(other.page)
    expect((await statements()).filter(({ verdict }) => verdict === 'corrected')).toMatchObject([
      { stance: 0 },
    ])
    for (const { page } of [one, other]) await page.context().close()
  })

  test('the queue leads to what waits; all that fit are accepted in one step, and taken back in one', async () => {
    const { page } = await open('/documents/1')
    await page.goto(`${served.url}/queue?by=least-sure`)
    await page.locator('.queue li').first().waitFor()
    const waiting = await page.locator('.lede').textContent()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(
      await page
        .locator('.queue li a')
        .nth(1)
        .evaluate((link) => link.ownerDocument.activeElement === link),
    ).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('li.card').first().waitFor()
    await page.goto(`${served.url}/statements?document=1`)
    await page.locator('.decide-all summary').click()
    await page.locator('.decide-all input').fill('0')
    await page.locator('.decide-all .action', { hasText: 'Accept' }).click()
    await page.locator('.decide-all', { hasText: 'in one change' }).waitFor()
    const decided = await statements()
    expect(decided.every(({ verdict }) => verdict !== null)).toBe(true)
    await page.locator('.decide-all .action', { hasText: 'Undo' }).click()
    await page.locator('.decide-all', { hasText: 'Took back' }).waitFor()
    await page.goto(`${served.url}/queue?by=least-sure`)
    await page.locator('.queue li').first().waitFor()
    expect(await page.locator('.lede').textContent()).toBe(waiting)
    await page.context().close()
  })

  test.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('the form at %i pixels, %s, fits and names every control', async (width, colorScheme) => {
    const { page } = await open('/documents/1', width)
    await page.emulateMedia({ colorScheme })
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.card.hand .actions').waitFor()
    await picture(page, 'card', width, colorScheme)
    await page.keyboard.press('e')
    await page.locator('.editor').waitFor()
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await picture(page, 'form', width, colorScheme)
    await page.context().close()
  })
})

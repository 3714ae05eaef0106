import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../api/testing/held-debate.ts'
import { chromiumPath, faults, type Page, pressTogether } from './testing/browser.ts'
import { type Opened, type ServedDebate, saved, serveDebate } from './testing/served-debate.ts'

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
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  async function open(path: string, width = 1440): Promise<Opened> {
    const opened = await debate.visit(path, { width, height: 900 })
    await opened.page.locator('.card, .state').first().waitFor()
    return opened
  }

  /** Light and dark; kept with the test's own, and where it is asked for, as the pictures of the docs. */
  async function pictures(page: Page, name: string, width: number): Promise<void> {
    const docs = process.env.ONRECORD_PICTURES
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(debate.folder, `${name}-${width}-${colorScheme}.png`) })
      if (docs !== undefined && width === 1440 && colorScheme === 'light')
        await page.screenshot({ path: join(docs, `code-${name}.png`) })
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }

  const statements = async (document = 1): Promise<readonly Statement[]> =>
    (await debate.get<{ statementList: readonly Statement[] }>(`documents/${document}`)).statementList

  const plainly = (list: readonly Statement[]) =>
    list.map(({ verdict, stance, conceptId, content, speaker }) => [
      verdict,
      stance,
      conceptId,
      speaker?.name ?? null,
      ...content.map(({ quote }) => quote),
    ])

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
    const [codebook] = await debate.get<{ concepts: { id: number; label: string }[] }[]>('codebooks')
    expect(codebook?.concepts.find(({ id }) => id === corrected[0]?.conceptId)?.label).toContain('Spare fuel')

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
    await page.screenshot({ path: join(debate.folder, 'coded.png') })

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
  })

  test('with a statement in hand, g and a key goes to a room and decides nothing', async () => {
    const { page } = await open('/documents/1')
    const before = await statements()
    for (const [key, room] of [
      ['a', '/actors'],
      ['r', '/arguments'],
      ['u', '/sourcing'],
      ['m', '/matters'],
    ] as const) {
      await page.locator('.card button.open').first().click()
      await page.locator('.card.hand .actions').waitFor()
      await pressTogether(page, 'g', key)
      await page.waitForURL(`**${room}`)
      await page.goBack()
      await page.locator('.card').first().waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.card.hand').waitFor({ state: 'detached' })
    }
    expect(await statements()).toEqual(before)
    // Nor does a page that has a key m of its own keep the one who goes on.
    await page.goto(`${debate.url}/actors/2`)
    await page.locator('.change-bar .action').first().waitFor()
    await pressTogether(page, 'g', 'm')
    await page.waitForURL('**/matters')
  })

  test('by touch: a card opens by a tap and is decided by one; selected words become a statement', async () => {
    const size = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const { page } = await debate.open('/documents/1', size)
    const context = page.context()
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
  })

  test('a server lost in mid-edit loses nothing: it is said plainly, and goes in when it is back', async () => {
    const { page } = await open('/documents/1')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.card.hand .actions').waitFor()
    await page.keyboard.press('e')
    await page.locator('.editor input').first().fill('Iva Brandt')
    await debate.stop()
    await page.keyboard.press('Control+Enter')
    await page.locator('.said', { hasText: 'nothing is lost' }).waitFor()
    // Even a page loaded again holds what was typed; here the server comes back first.
    await debate.start()
    await page.reload()
    await page.locator('.card').first().waitFor()
    await saved(page)
    expect((await statements()).some(({ speaker }) => speaker?.name === 'Iva Brandt')).toBe(true)
    await page.keyboard.press('u')
    await saved(page)
  })

  test('the same statement changed in two windows: the second is told both sides, and nothing is overwritten', async () => {
    const [one, other] = [await open('/documents/1'), await debate.open('/documents/1')]
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
    await other.page.context().close()
  })

  test('the queue leads to what waits; all that fit are accepted in one step, and taken back in one', async () => {
    const { page } = await open('/documents/1')
    await page.goto(`${debate.url}/queue?by=least-sure`)
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
    await page.goto(`${debate.url}/statements?document=1`)
    await page.locator('.decide-all summary').click()
    await page.locator('.decide-all input').fill('0')
    await page.locator('.decide-all .action', { hasText: 'Accept' }).click()
    await page.locator('.decide-all', { hasText: 'in one change' }).waitFor()
    const decided = await statements()
    expect(decided.every(({ verdict }) => verdict !== null)).toBe(true)
    await page.locator('.decide-all .action', { hasText: 'Undo' }).click()
    await page.locator('.decide-all', { hasText: 'Took back' }).waitFor()
    await page.goto(`${debate.url}/queue?by=least-sure`)
    await page.locator('.queue li').first().waitFor()
    expect(await page.locator('.lede').textContent()).toBe(waiting)
  })

  test.each([1440, 390])(
    'the form at %i pixels, light and dark, fits and names every control',
    async (width) => {
      const { page } = await open('/documents/1', width)
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.locator('.card.hand .actions').waitFor()
      await pictures(page, 'card', width)
      await page.keyboard.press('e')
      await page.locator('.editor').waitFor()
      expect(await faults(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await pictures(page, 'form', width)
    },
  )
})

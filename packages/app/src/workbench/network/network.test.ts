import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../../api/testing/held-debate.ts'
import { chromiumPath, type Page } from '../testing/browser.ts'
import { type ServedDebate, serveDebate, shown } from '../testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('Nobody looked at the network: no Chromium (sh scripts/install-chromium.sh).')
}

const MONTHS = '/network?timeWindow=months&windowSize=2'

/** How many points of the picture are not paper. */
const INKED = `(() => {
  const canvas = document.querySelector('.network-box canvas')
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  return data.filter((value, at) => at % 4 === 3 && value > 0).length
})()`

/** Names that lie over another, over the edge or the buttons, or over a node that is not theirs: where that is, the pointer says. */
const labelFaults = `(() => {
  const faults = []
  const box = document.querySelector('.network-box')
  const names = [...document.querySelectorAll('.over-picture text')].map((text) =>
    ({ words: text.textContent, node: text.dataset.node, ...text.getBoundingClientRect().toJSON() }))
  const edge = box.getBoundingClientRect()
  const zoom = document.querySelector('.network-canvas .zoom').getBoundingClientRect()
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
  if (names.length === 0) faults.push('no names')
  for (const one of names) {
    if (one.left < edge.left || one.right > edge.right || one.top < edge.top || one.bottom > edge.bottom) faults.push('cut: ' + one.words)
    if (overlap(one, zoom)) faults.push('under the buttons: ' + one.words)
    for (const other of names) if (other !== one && overlap(one, other)) faults.push(one.words + ' over ' + other.words)
  }
  // Pointing at a node writes its name, so this comes last; the pointer may miss by three pixels.
  for (const one of names) for (let x = one.left + 4; x < one.right - 4; x += 2) for (let y = one.top + 5; y < one.bottom - 5; y += 2) {
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y }))
    const at = box.dataset.pointed ?? ''
    if (/^\\d+$/.test(at) && at !== one.node) faults.push(one.words + ' over node ' + at)
  }
  box.dispatchEvent(new PointerEvent('pointerleave'))
  return [...new Set(faults)]
})()`

describe.skipIf(chromiumPath === undefined)('the network', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  const open = async (path: string): Promise<Page> => {
    const { page } = await debate.visit(path)
    await page.locator('.network-box[data-painted]').waitFor()
    return page
  }
  const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

  test('a tie taken in hand, by key, shows the sentences behind it, and the address keeps it', async () => {
    const page = await open('/network')
    const tie = page.locator('.network-lists [aria-labelledby="strongest"] button').first()
    await tie.focus()
    await page.keyboard.press('Enter')
    await page.locator('.behind .reports li').first().waitFor()
    const { a, b } = address(page)
    expect(await page.locator('#behind-head').textContent()).toBe(`${a} – ${b}`)
    const { total, reports } = await debate.get<{ total: number; reports: object[] }>(
      `networks/statements?${new URLSearchParams({ variable1: 'actor', networkType: 'onemode', qualifierAggregation: 'subtract', a: a!, b: b! })}`,
    )
    expect(reports).toHaveLength(total)
    expect(await page.locator('.behind').textContent()).toContain(`${total} statement`)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(address(page)).toEqual({})
  })

  test('a node is clicked where it stands', async () => {
    const page = await open('/network')
    const box = await page.locator('.network-box').boundingBox()
    // Where a node is, the pointer says so.
    const at = await page.evaluate<{ x: number; y: number } | null>(`(async () => {
      const box = document.querySelector('.network-box')
      const { left, top, width, height } = box.getBoundingClientRect()
      for (let y = 30; y < height - 30; y += 6) for (let x = 30; x < width - 30; x += 6) {
        box.dispatchEvent(new PointerEvent('pointermove', { clientX: left + x, clientY: top + y }))
        if (/^\\d+$/.test(box.dataset.pointed ?? '')) return { x, y }
      }
      return null
    })()`)
    expect(at).not.toBeNull()
    await page.mouse.click(box!.x + at!.x, box!.y + at!.y)
    await page.locator('.behind .reports li').first().waitFor()
    expect(address(page).a).not.toBe('')
  })

  test('the slider goes from window to window by the arrow keys', async () => {
    const page = await open(MONTHS)
    await page.locator('.time-slider input').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**slice=2**')
    const dates = await page.locator('.time-slider output').textContent()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => !url.search.includes('slice'))
    expect(await page.locator('.time-slider output').textContent()).not.toBe(dates)
  })

  test.each([
    ['without a graphics card', /never/],
    ['without WebGL', /webgl/],
  ])('%s it is drawn on a plain canvas', async (_, refused) => {
    const page = await withoutCanvas(refused)
    await page.locator('.network-box[data-painted]').waitFor()
    expect(await page.evaluate(INKED)).toBeGreaterThan(100)
    await page.context().close()
  })

  test('where a graphics card draws, WebGL does', async () => {
    const { page, heard } = await debate.open('/documents')
    // A driver of the machine's processor that goes by another name.
    await page.addInitScript(`{
      const own = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (kind, options) {
        return own.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false })
      }
      const told = WebGL2RenderingContext.prototype.getParameter
      WebGL2RenderingContext.prototype.getParameter = function (name) {
        return name === 0x9246 ? 'A graphics card' : told.call(this, name)
      }
    }`)
    await page.goto(`${debate.url}${MONTHS}`)
    await page.locator('.sigma-edges').waitFor()
    await page.locator('.network-box[data-painted]').waitFor()
    await page.locator('.over-picture .name').first().waitFor()
    expect(await page.evaluate(labelFaults)).toEqual([])
    const before = await page.locator('.network-box').getAttribute('data-painted')
    await page.locator('.time-slider input').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator(`.network-box:not([data-painted="${before}"])`).waitFor()
    expect(heard).toEqual([])
    await page.context().close()
  })

  test('where nothing can be drawn the server’s picture stands there', async () => {
    const page = await withoutCanvas(/./)
    await page.locator('.served-picture img').waitFor()
    const drawn = `(async () => {
      const image = document.querySelector('.served-picture img')
      await image.decode()
      return image.naturalWidth > 100
    })()`
    expect(await page.evaluate(drawn)).toBe(true)
    await page.context().close()
  })

  async function withoutCanvas(refused: RegExp): Promise<Page> {
    const { page } = await debate.open('/documents')
    await page.addInitScript(`const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return ${refused}.test(kind) ? null : real.call(this, kind, ...rest)
      }`)
    await page.goto(`${debate.url}/network`)
    await shown(page)
    return page
  }

  test.each([
    ['/network', 1440],
    ['/network?camps=true&colour=camp', 390],
    ['/network?networkType=twomode&camps=true', 1440],
    ['/network?networkType=twomode&camps=true', 390],
    [MONTHS, 390],
  ])('on %s, %i pixels wide, no name covers another, a strange node or the edge', async (path, width) => {
    const { page } = await debate.visit(path, { width, height: 900 })
    await page.locator('.network-box[data-painted]').waitFor()
    await page.locator('.over-picture .name').first().waitFor()
    for (const look of ['', 'Nearer', 'Nearer', 'Farther', 'All']) {
      if (look !== '') await page.getByRole('button', { name: look, exact: true }).click()
      await page.evaluate('new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))')
      expect(await page.evaluate(labelFaults)).toEqual([])
    }
  })

  test('where there is nothing, one line says so and nothing is drawn', async () => {
    const { page } = await debate.visit('/network?from=1999-01-01&to=1999-02-01')
    await page.getByRole('heading', { name: 'Nothing to show' }).waitFor()
    expect(await page.locator('canvas, .served-picture').count()).toBe(0)
  })

  test('a set of one’s own is weighed against all other concepts', async () => {
    const { page, heard } = await debate.visit('/measures/backbone')
    await page.getByText('A set of your own').click()
    await page.locator('.own-set input').first().check()
    await page.getByRole('heading', { name: 'Evaluation' }).waitFor()
    const own = await page.locator('.own-set li').first().textContent()
    const cells = await page.locator('.measure-table tbody tr').first().locator('td').allTextContents()
    expect(cells.slice(0, 2).map((cell) => cell.trim())).toEqual(['backbone', own?.trim()])
    await page.getByRole('button', { name: 'Empty the set' }).click()
    await page.getByRole('heading', { name: 'Backbone', level: 2 }).waitFor()
    expect(heard).toEqual([])
  })

  test('a measure that takes long is stopped, and computed when asked again', async () => {
    const { page } = await debate.visit('/documents')
    let held = true
    await page.route('**/api/polarisation?**', async (route) => {
      while (held) await new Promise((go) => setTimeout(go, 50))
      await route.continue().catch(() => {})
    })
    await page.goto(`${debate.url}/measures/polarisation`)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('heading', { name: 'This was stopped' }).waitFor()
    held = false
    await page.getByRole('button', { name: 'Compute it' }).click()
    await page.locator('.measure-table').first().waitFor()
  })
})

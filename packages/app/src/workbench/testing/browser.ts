/** Chromium for the tests, and what they ask of every page. Part of the tests; no page loads it. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

export type { Browser, Page } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Chromium is, or nothing; `scripts/install-chromium.sh` looks in the same places. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path))

/** Milliseconds after which what does not come counts as never coming: nothing fails for being slow. */
const PATIENCE = 600_000

export async function openBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...root, ...quiet, '--disable-sync', '--disable-gpu']
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args, timeout: PATIENCE })
  return browser.on('context', (context) => context.setDefaultTimeout(PATIENCE))
}

/** Keys that belong together, at once: on a loaded machine a second may lie between two presses. */
export const pressTogether = (page: Page, ...keys: readonly string[]): Promise<void> =>
  page.evaluate(
    `${JSON.stringify(keys)}.forEach((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))`,
  )

/** What a page said that it should not have: errors, warnings, and requests that leave this server. */
export function complaints(page: Page, origin: string): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    // Drawing without a graphics card is slow, and the driver says so.
    const driver = /GL Driver Message \(OpenGL, Performance/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !driver) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      heard.push(`asked ${request.url()}`)
  })
  return heard
}

/** How much the page's parts moved by themselves: the sum of its layout shifts. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })`)

/** Basics that a screen reader needs: landmarks, one heading, names, no id twice, headings in order. */
export const faults = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const found = []
    const all = (what) => [...document.querySelectorAll(what)]
    for (const landmark of ['header', 'nav[aria-label]', 'main', 'search']) if (!all(landmark).length) found.push('no ' + landmark)
    if (all('h1').length !== 1) found.push(all('h1').length + ' h1')
    if (document.title === '' || document.documentElement.lang === '') found.push('no title or language')
    const name = (e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim() || document.getElementById(e.getAttribute('aria-labelledby'))?.textContent
    for (const e of all('a[href], button, [role=button]')) if (!name(e)) found.push('no name: ' + e.outerHTML.slice(0, 90))
    for (const e of all('input:not([aria-hidden=true]), select')) if (!e.labels?.length && !e.getAttribute('aria-label')) found.push('no label: ' + e.outerHTML.slice(0, 90))
    for (const e of all('svg:not([aria-hidden=true]):not([role])')) found.push('a picture without a role: ' + e.outerHTML.slice(0, 90))
    for (const e of all('[role=table]')) if (!e.getAttribute('aria-label') || !e.getAttribute('aria-rowcount')) found.push('a table without a name or a size')
    for (const e of all('[role=row]')) if (!e.querySelector('[role=cell], [role=columnheader]')) found.push('a row without cells')
    const ids = all('[id]').map((e) => e.id)
    for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) found.push('twice: #' + id)
    const levels = all('h1, h2, h3').map((e) => Number(e.tagName[1]))
    levels.forEach((level, i) => { if (i > 0 && level > levels[i - 1] + 1) found.push('h' + level + ' after h' + levels[i - 1]) })
    return found
  })()`)

/** Where a sign that nobody sees stands on the page without its mark. What a chunk out of sight holds is not drawn. */
export const unseenWithoutSign = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
  const found = []
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (!/[\\u0007\\u001b\\u007f\\u0085\\u200b\\u2028-\\u202e\\u2060\\u2066-\\u2069]/.test(node.data)) continue
    if (element.closest('.unseen, .far, textarea, script, style') !== null) continue
    const names = []
    for (let at = element; at !== null && names.length < 4; at = at.parentElement)
      names.unshift(at.tagName.toLowerCase() + (at.classList.length > 0 ? '.' + at.classList[0] : ''))
    found.push(names.join(' '))
  }
  return [...new Set(found)]
})()`)

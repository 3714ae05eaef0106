/** What axe finds on a page against WCAG 2.2 A and AA, and the best practice of headings and landmarks. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * Each violation with the place it was found at; `[]` where there is none. In the light by all rules, in the dark by
 * those of colours: nothing else changes with the light. `within` looks at parts of the page only.
 */
export async function violations(page: Page, within?: readonly string[]): Promise<string[]> {
  return [
    ...(await found(page, 'light', { type: 'tag', values: TAGS }, within)),
    ...(await found(page, 'dark', { type: 'rule', values: OF_COLOURS }, within)),
  ]
}

interface Rules {
  readonly type: 'tag' | 'rule'
  readonly values: readonly string[]
}

async function found(
  page: Page,
  colorScheme: 'light' | 'dark',
  runOnly: Rules,
  within?: readonly string[],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // Half a megabyte: once a page.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const where = within === undefined ? 'document' : JSON.stringify({ include: within })
  const faults = await page.evaluate<string[]>(`axe.run(${where}, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + html.slice(0, 120) + ' ' + failureSummary)))`)
  return faults.map((fault) => `${page.url()} ${colorScheme}: ${fault}`)
}

/** What axe finds on a page against WCAG 2.2 A and AA, and the best practice of headings and landmarks. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each violation with the place it was found at; `[]` where there is none. `within` looks at parts of the page only. */
export async function violations(page: Page, within?: readonly string[]): Promise<string[]> {
  // Half a megabyte: once a page.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source)
  return page.evaluate(`axe.run(${within === undefined ? 'document' : JSON.stringify({ include: within })}, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + html.slice(0, 120) + ' ' + failureSummary)))`)
}

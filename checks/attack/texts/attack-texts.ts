import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../../packages/app/src/api/serve.ts'
import {
  HOSTILE_CASES,
  keepHostileDebate,
  RAN,
} from '../../../packages/app/src/api/testing/hostile-debate.ts'
import { makeRecord } from '../../../packages/app/src/record/testing/make-record.ts'
import { builtWorkbench } from '../../../packages/app/src/testing/built-workbench.ts'
import {
  chromiumPath,
  complaints,
  openBrowser,
  type Page,
  unseenWithoutSign,
} from '../../../packages/app/src/workbench/testing/browser.ts'
import { type Attacked, casesOf, type Fault, type Harm, type Plan, timed } from '../attack.ts'

/** Every page that shows something of a record. */
const PAGES = [
  ...['/documents', '/queue', '/statements', '/positions', '/forecasts', '/arguments', '/items', '/sourcing'],
  ...['/matters', '/contradictions', '/balances', '/actors', '/codebook', '/search?q=plan'],
  ...[
    '/documents/1?statement=1',
    '/actors/1',
    '/documents?q=%3Cscript%3E',
    '/search?q=%22%3E%3Cimg%20src=x%20onerror=onrecordRan=1%3E',
  ],
]
const WIDTHS = [1440, 390]
/** Articles that stand in one record at the same time. */
const TOGETHER = 26

/** Hostile texts in every place of a record, and every page of it in a real browser. A case is a page at a width. */
export function attackTexts(plan: Plan): Promise<Attacked> {
  return timed('texts', async () => {
    if (chromiumPath === undefined)
      return {
        tried: 0,
        faults: [],
        said: 'nothing',
        leftOut: 'not run, since there is no Chromium (scripts/install-chromium.sh)',
      }
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
    try {
      const workbench = await builtWorkbench(join(folder, 'workbench'))
      return await inBrowser(folder, workbench, plan)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function inBrowser(
  folder: string,
  workbench: string,
  plan: Plan,
): Promise<Omit<Attacked, 'kind' | 'seconds'>> {
  const browser = await openBrowser()
  const faults: Fault[] = []
  const visits = allVisits()
  const numbers = casesOf({ ...plan, count: Math.min(plan.count, visits.length) })
  try {
    for (const group of new Set(numbers.map((number) => visits[number]?.group ?? 0))) {
      const record = join(folder, `record-${group}`)
      await makeRecord(record, (db) => keepHostileDebate(db, turnsOf(group)))
      const { url, close } = await serve({ recordAddress: record, port: 0, workbench, as: 'Ann' })
      for (const number of numbers) {
        const visit = visits[number]
        if (visit?.group !== group) continue
        const page = await (
          await browser.newContext({ viewport: { width: visit.width, height: 900 } })
        ).newPage()
        const found = await visited(page, url, visit)
        faults.push(...found.map((fault) => ({ ...fault, case: number })))
        await page.context().close()
      }
      await close()
      rmSync(record, { recursive: true, force: true })
      plan.tell(`${TOGETHER * (group + 1)} hostile articles`)
    }
  } finally {
    await browser.close()
  }
  return {
    tried: numbers.length,
    faults,
    said: `${PAGES.length} pages, ${WIDTHS.join(' and ')} pixels wide, of records made of ${HOSTILE_CASES} hostile words`,
  }
}

interface Visit {
  readonly group: number
  readonly path: string
  readonly width: number
}

/** Each page at each width; and each article and actor, at the one or the other. */
function allVisits(): readonly Visit[] {
  const groups = Array.from({ length: Math.ceil(HOSTILE_CASES / TOGETHER) }, (_, group) => group)
  return groups.flatMap((group) => [
    ...WIDTHS.flatMap((width) => PAGES.map((path) => ({ group, path, width }))),
    ...Array.from({ length: TOGETHER }, (_, at) => [`/documents/${at + 1}`, `/actors/${at + 1}`])
      .flat()
      .map((path, at) => ({ group, path, width: WIDTHS[(at + group) % 2] ?? 390 })),
  ])
}

const turnsOf = (group: number): readonly number[] =>
  Array.from({ length: TOGETHER }, (_, at) => group * TOGETHER + at)

async function visited(page: Page, url: string, { path, width }: Visit) {
  const heard = complaints(page, url)
  page.on('dialog', (dialog) => {
    heard.push(`asked in a dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  const found: { harm: Harm; what: string }[] = []
  await page.goto(url + path)
  await page.locator('h1, .state h2').first().waitFor()
  await page.locator('.waiting').waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  if (await page.evaluate<boolean>(`'${RAN}' in globalThis`))
    found.push({ harm: 'scripts run', what: `${path} at ${width}` })
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
  if (wide > width) found.push({ harm: 'pages too wide', what: `${path} at ${width} is ${wide} wide` })
  for (const place of await unseenWithoutSign(page))
    found.push({
      harm: 'complaints',
      what: `${path} at ${width}: an unseen sign without its mark in ${place}`,
    })
  // A debate without reasons is said to have none by a 404, which the browser complains of.
  for (const complaint of heard.filter((one) => !(path === '/arguments' && one.includes('404'))))
    found.push({ harm: 'complaints', what: `${path} at ${width}: ${complaint.slice(0, 160)}` })
  return found
}

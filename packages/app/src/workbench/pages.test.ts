import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../api/testing/held-debate.ts'
import { HOSTILE_CASES, keepHostileDebate, RAN } from '../api/testing/hostile-debate.ts'
import { makeRecord } from '../record/testing/make-record.ts'
import { violations } from './testing/axe.ts'
import { chromiumPath, faults, layoutShift, type Page, unseenWithoutSign } from './testing/browser.ts'
import { type Opened, type ServedDebate, serveDebate, shown } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('Nobody looked at every page: no Chromium (sh scripts/install-chromium.sh).')
}

/** Each page, its address, and its head in English. */
const PAGES = [
  ['documents', '/documents', 'Documents'],
  ['read', '/documents/1', 'Ministry holds to the date for Lindmoor'],
  ['card', '/documents/1?statement=2', 'Ministry holds to the date for Lindmoor'],
  ['queue', '/queue', 'Queue'],
  ['statements', '/statements', 'Statements'],
  ['positions', '/positions', 'Positions'],
  ['network', '/network', 'Network'],
  ['network-of-concepts', '/network?networkType=twomode&camps=true&colour=kind&timeWindow=months', 'Network'],
  ['frequencies', '/measures/frequencies', 'Frequencies'],
  ['polarisation', '/measures/polarisation', 'Polarisation'],
  ['backbone', '/measures/backbone', 'Backbone'],
  ['phases', '/measures/phases', 'Phases'],
  ['clusters', '/measures/clusters', 'Clusters'],
  ['scale', '/measures/scale', 'Scale'],
  ['forecasts', '/forecasts', 'Forecasts'],
  ['arguments', '/arguments', 'Arguments'],
  ['items', '/items', 'Items'],
  ['sourcing', '/sourcing', 'Sourcing'],
  ['actors', '/actors', 'Actors'],
  ['actor', '/actors/2', 'Maren Óland'],
  ['codebook', '/codebook', 'The Lindmoor reactor'],
  ['search', '/search?q=fuel', '“fuel”'],
  ['nothing-found', '/search?q=nothingofthekind', '“nothingofthekind”'],
  ['no-document', '/documents/999', null],
  ['no-page', '/nowhere', null],
] as const

/**
 * How wide pages are, and how wide they are when enlarged: 1280 pixels enlarged twice and four times are 640 and 320 of the
 * style sheets' (WCAG 1.4.4, 1.4.10).
 */
/** There is no such document, and the small debate's codebook has nothing to argue about. */
const NOT_THERE: ReadonlySet<string> = new Set(['/documents/999', '/arguments'])

const SIZES = [
  { width: 1440, height: 900, enlarged: 640 },
  { width: 390, height: 844, enlarged: 320 },
]

/** Each page is loaded once for all that is asked of it. */
describe.skipIf(chromiumPath === undefined)('every page', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  describe.each(SIZES)('$width wide', ({ width, height, enlarged }) => {
    describe.each(['en-GB', 'de-DE'])('in %s', (locale) => {
      let opened: Opened
      beforeAll(async () => {
        opened = await debate.open('/documents', { locale, viewport: { width, height } })
      })
      afterAll(() => opened?.page.context().close())

      test.each(PAGES)(
        '%s: still, named for everybody, nothing for axe in light and dark, fits as wide and enlarged',
        async (name, path, heading) => {
          const { page, heard } = opened
          await load(page, path)
          if (locale === 'en-GB' && heading !== null)
            await page.getByRole('heading', { level: 1, name: heading }).waitFor()
          expect(await layoutShift(page)).toBeLessThan(0.02)
          // What the filter offers comes after what the page shows.
          await page.waitForLoadState('networkidle')
          expect(await faults(page)).toEqual([])
          expect(await tooWide(page, width)).toBe(false)
          if (locale === 'en-GB') await pictures(page, name)
          expect(await violations(page)).toEqual([])
          await page.setViewportSize({ width: enlarged, height: enlarged / 1.6 })
          expect(await tooWide(page, enlarged)).toBe(false)
          // What is not there the browser says as well.
          expect(heard.splice(0).filter((one) => !NOT_THERE.has(path) || !one.includes('404'))).toEqual([])
        },
      )

      async function load(page: Page, path: string): Promise<void> {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: null })
        await page.setViewportSize({ width, height })
        await page.goto(debate.url + path)
        await shown(page)
      }

      /** Light and dark; kept where ONRECORD_PICTURES says, to be looked at. */
      async function pictures(page: Page, name: string): Promise<void> {
        const kept = process.env.ONRECORD_PICTURES
        const place = kept === undefined ? debate.folder : join(kept, 'pages')
        await mkdir(place, { recursive: true })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const png = await page.screenshot({ path: join(place, `${name}-${width}-${colorScheme}.png`) })
          expect(png.length).toBeGreaterThan(5_000)
        }
      }
    })
  })
})

/** `npm run attack` goes to every article and actor of such a debate. */
const OF_A_HOSTILE_DEBATE = [
  ...[
    '/documents',
    '/documents/9?statement=25',
    '/queue',
    '/statements',
    '/positions',
    '/network',
    '/measures/frequencies',
    '/forecasts',
    '/items',
  ],
  ...[
    '/matters',
    '/contradictions',
    '/balances',
    '/sourcing',
    '/actors',
    '/actors/9',
    '/codebook',
    '/search?q=plan',
  ],
]

describe.skipIf(chromiumPath === undefined)('a debate in which every name, title and text means ill', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    const every = Array.from({ length: HOSTILE_CASES / 2 }, (_, turn) => 2 * turn)
    debate = await serveDebate((record) => makeRecord(record, (db) => keepHostileDebate(db, every)))
  })
  afterAll(() => debate?.close())

  test.each(SIZES)(
    '$width wide: no script runs, no page is wider, and what nobody sees has a sign',
    async ({ width, height }) => {
      const { page, heard } = await debate.open('/documents', { viewport: { width, height } })
      for (const path of OF_A_HOSTILE_DEBATE) {
        await page.goto(debate.url + path)
        await shown(page)
        await page.waitForLoadState('networkidle')
        expect.soft([path, await tooWide(page, width)]).toEqual([path, false])
        expect.soft([path, await unseenWithoutSign(page)]).toEqual([path, []])
        expect([path, await page.evaluate(`'${RAN}' in globalThis`), heard.splice(0)]).toEqual([
          path,
          false,
          [],
        ])
        await hostilePicture(page, path, width)
      }
      await page.context().close()
    },
  )

  /** Kept where ONRECORD_PICTURES says, to be looked at. */
  async function hostilePicture(page: Page, path: string, width: number): Promise<void> {
    const kept = process.env.ONRECORD_PICTURES
    if (kept === undefined) return
    const name = path.replace(/\W+/g, '-')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(kept, `hostile${name}-${width}-${colorScheme}.png`) })
    }
  }
})

/** Once what listens to the width has heard of it. */
function tooWide(page: Page, width: number): Promise<boolean> {
  return page.evaluate(`new Promise((tell) => requestAnimationFrame(() =>
    setTimeout(() => tell(document.documentElement.scrollWidth > ${width}), 30)))`)
}

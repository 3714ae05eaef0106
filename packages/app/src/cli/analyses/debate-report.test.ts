import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import { afterAll, expect, test } from 'vitest'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { writeSmallDna } from '../../exchange/dna/testing/small-dna.ts'
import { onrecord } from '../testing/terminal.ts'

const debate = holdSmallDebate({ door: true })
const folder = mkdtempSync(join(tmpdir(), 'onrecord-report-'))
const source = join(folder, 'small.dna')
writeSmallDna(source)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** Every address on the page leads to a place on the page. */
function mustBeWhole(html: string): void {
  const page = parsed(html)
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((href) => !/^#/.test(href) || page.getElementById(href.slice(1)) === null)).toEqual([])
  expect(page.querySelectorAll('script, img, link, iframe, object')).toHaveLength(0)
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/|url\(|@import/)
  expect(html).toContain("default-src 'none'")
}

test('a .dna file is one page: every mark leads to its sentences, and its recipe stands at the end', async () => {
  const out = join(folder, 'debate.html')
  const { failed, err } = await onrecord('report', source, '--format', 'html', '--out', out)
  expect([failed, err]).toEqual([false, expect.stringContaining('2 of 2 statements are counted')])
  const html = readFileSync(out, 'utf8')
  mustBeWhole(html)
  const page = parsed(html)
  expect(page.querySelectorAll('figure svg a').length).toBeGreaterThan(1)
  expect(page.querySelector('#positions-1')?.textContent).toContain('for 1: Greens (1)')
  expect(page.querySelector('#network-1')?.textContent).toContain('Greens and Industry: more opposed')
  expect([...page.querySelectorAll('.sources li')].map((one) => one.textContent)).toEqual([
    'Greens, A carbon tax: “tax on carbon helps” Times, First, 2021-01-01 (s10)',
    'Industry, A carbon tax: “No tax” Post, Second, 2021-02-01 (s11)',
  ])
  expect(page.querySelector('pre')?.textContent).toContain('"timeWindow"')
  const again = await onrecord('report', source)
  expect(again.out.trim()).toBe(html.trim())
})

test('what texts say is data on the page, in the pictures too', async () => {
  const evil = join(folder, 'evil.dna')
  const value = '<script>alert(1)</script>" onload="x'
  writeSmallDna(evil, { lastly: `UPDATE ENTITIES SET Value = '${value}' WHERE ID IN (1, 4)` })
  const { out } = await onrecord('report', evil)
  mustBeWhole(out)
  const page = parsed(out)
  expect([...page.querySelectorAll('*')].some((one) => one.hasAttribute('onload'))).toBe(false)
})

test('a record is one page in the words of its articles', async () => {
  const { out, failed } = await onrecord('report', debate.address)
  expect(failed).toBe(false)
  mustBeWhole(out)
  const words = [...parsed(out).querySelectorAll('.sources li')].map((one) => one.textContent ?? '')
  expect(words.length).toBeGreaterThan(0)
  expect(words.every((one) => /“[^”]+/.test(one))).toBe(true)
})

test.each([
  [['report'], 'needs a SOURCE'],
  [['report', 'SOURCE', '--format', 'md'], 'a report on a SOURCE is html'],
  [['report', 'SOURCE', '--matter', 'x'], 'takes no --matter'],
  [['report', 'SOURCE', '--start-date', '2030-01-01'], 'none of the 2 statements is within the dates'],
])('what cannot be reported is one line: %j', async (args, line) => {
  const { err, failed } = await onrecord(...args.map((arg) => (arg === 'SOURCE' ? source : arg)))
  expect([failed, err.trimEnd()]).toEqual([true, expect.stringContaining(line)])
})

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DecidedAnswer, StepsAnswer } from '../api/contract/acts.ts'
import type {
  ActorAnswer,
  CodebookAnswer,
  DocumentAnswer,
  FullActor,
  FullDocument,
  Page as ListOf,
  StatementAnswer,
} from '../api/contract/shapes.ts'
import { layDownSmallDebate } from '../api/testing/held-debate.ts'
import { chromiumPath, faults as faultsOf, type Page } from './testing/browser.ts'
import { type Opened, type ServedDebate, saved, serveDebate } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('The tests of codes in a browser did not run: no Chromium (sh scripts/install-chromium.sh).')
}

describe.skipIf(chromiumPath === undefined)('codes and documents in a browser', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  async function open(path: string): Promise<Opened> {
    const opened = await debate.visit(path)
    await opened.page.locator('.change-bar .action').first().waitFor()
    return opened
  }

  const ask = <Answer>(path: string) => debate.get<Answer>(path)
  const book = async () => {
    const [first] = await ask<readonly CodebookAnswer[]>('codebooks')
    if (first === undefined) throw new Error('The small debate has a codebook.')
    return first
  }
  const labels = async () => (await book()).concepts.map(({ label }) => label)
  const coded = async (concept: number) =>
    (await ask<ListOf<StatementAnswer>>(`statements?concept=${concept}`)).items.map(({ id }) => id)
  const drawer = (page: Page) => page.locator('.drawer')
  const closed = (page: Page) => drawer(page).waitFor({ state: 'detached' })
  async function undo(page: Page, until: string): Promise<void> {
    await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
    await page.locator('.change-bar .said', { hasText: until }).waitFor()
  }
  const settled = (page: Page) =>
    page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 30)))')
  const previewed = (page: Page) =>
    page
      .locator('.preview p', { hasText: /touched|statement/ })
      .first()
      .waitFor()

  test('two concepts are merged, one is split again, and both changes are undone, by keyboard', async () => {
    const { page, heard } = await open('/codebook')
    const before = await labels()
    const [first, second] = (await book()).concepts
    if (first === undefined || second === undefined) throw new Error('The small debate has five concepts.')
    const [own, others] = [await coded(first.id), await coded(second.id)]
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.panel-name', { hasText: first.label }).waitFor()
    await page.keyboard.press('m')
    await drawer(page).locator('.picking label', { hasText: second.label }).locator('input').focus()
    await page.keyboard.press('Space')
    await previewed(page)
    expect(await drawer(page).locator('.preview').textContent()).toContain(`${others.length} statement`)
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.locator('.change-bar .said', { hasText: 'merged concepts' }).waitFor()
    expect(await labels()).toEqual(before.filter((label) => label !== second.label))
    expect(new Set(await coded(first.id))).toEqual(new Set([...own, ...others]))

    await page.keyboard.press('x')
    await drawer(page).locator('input.field').first().fill('Prices stay low')
    for (const id of others) {
      await drawer(page).locator(`.picking input[value="${id}"]`).check()
    }
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.locator('.panel-name', { hasText: 'Prices stay low' }).waitFor()
    expect(new Set(await coded(first.id))).toEqual(new Set(own))
    await page.keyboard.press('u')
    await page.locator('.change-bar .said', { hasText: 'merged concepts' }).waitFor()
    await page.keyboard.press('u')
    await page.locator('.concepts .concept-name', { hasText: second.label }).first().waitFor()
    await expect.poll(labels).toEqual(before)
    expect([await coded(first.id), await coded(second.id)]).toEqual([own, others])
    expect(heard).toEqual([])
  })

  test('a concept is created, described, coloured, deprecated and restored; each step is previewed and undone', async () => {
    const { page, heard } = await open('/codebook')
    const before = await book()
    await page.keyboard.press('n')
    await drawer(page).getByLabel('Wording', { exact: true }).fill('The grid is ready')
    await drawer(page).getByLabel('Phrases for', { exact: true }).fill('grid _ ready\nlights stay on')
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.locator('.panel-name', { hasText: 'The grid is ready' }).waitFor()
    await page.keyboard.press('e')
    await drawer(page)
      .getByLabel('Definition')
      .fill('Whether lines and substations can do without the plant.')
    await drawer(page).getByLabel('What it is not').fill('Prices: that is R02.')
    await drawer(page).getByLabel('Example, against').fill('The lines would not hold.')
    await drawer(page).locator('.swatch').nth(3).click()
    await drawer(page).getByRole('button', { name: 'Add an attribute' }).click()
    await drawer(page).getByLabel('name', { exact: true }).fill('camp')
    await drawer(page).getByLabel('value of camp').fill('engineers')
    await previewed(page)
    await page.keyboard.press('Control+Enter')
    await closed(page)
    const text = page.locator('.panel')
    await text.locator('dd', { hasText: 'engineers' }).waitFor()
    expect(await text.textContent()).toContain('Prices: that is R02.')
    await page.keyboard.press('d')
    await previewed(page)
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await page.locator('.change-bar .said', { hasText: 'restored concept' }).waitFor()
    expect(await labels()).toContain('The grid is ready')
    await undo(page, 'deprecated concept')
    await undo(page, 'changed concept')
    await undo(page, 'added concept')
    await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
    await expect.poll(book).toEqual({ ...before, version: before.version, added: before.added })

    // Items are no different.
    const item = (text: string) => page.locator('.items li', { hasText: text })
    await page.getByRole('button', { name: 'New item' }).click()
    await drawer(page).getByLabel('Name', { exact: true }).fill('Spare fuel')
    await drawer(page).getByLabel('Other names').fill('fuel rods')
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.getByRole('button', { name: 'Edit “Spare fuel”' }).click()
    await drawer(page).getByLabel('Name', { exact: true }).fill('Fuel in store')
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await item('fuel rods').getByRole('link', { name: 'Fuel in store' }).waitFor()
    await page.getByRole('button', { name: 'Deprecate “Fuel in store”' }).click()
    await page.getByRole('button', { name: 'Restore “Fuel in store”' }).click()
    await page.getByRole('button', { name: 'Deprecate “Fuel in store”' }).waitFor()
    for (let at = 0; at < 4; at++) {
      const steps = await ask<StepsAnswer>('steps')
      await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
      await expect.poll(() => ask<StepsAnswer>('steps')).not.toEqual(steps)
    }
    await expect.poll(book).toEqual({ ...before, version: before.version, added: before.added })
    expect(heard).toEqual([])
  })

  test('an actor is renamed and still found by its old name; names and memberships are dated and taken back', async () => {
    const { page, heard } = await open('/actors/2')
    const before = await ask<FullActor>('actors/2')
    await page.keyboard.press('e')
    await drawer(page).getByLabel('Name').fill('Maren Oland-Reed')
    await previewed(page)
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.getByRole('heading', { level: 1, name: 'Maren Oland-Reed' }).waitFor()
    const found = await ask<ListOf<ActorAnswer>>(`actors?q=${encodeURIComponent(before.name)}`)
    expect(found.items.map(({ id }) => id)).toContain(2)
    await page.keyboard.press('n')
    await drawer(page).getByLabel('Another name').fill('The Minister')
    await drawer(page).getByLabel('From').first().fill('2024-01-01')
    await drawer(page).getByRole('button', { name: 'Add name' }).click()
    await drawer(page).locator('.listed li', { hasText: 'The Minister from 1 January 2024' }).waitFor()
    await drawer(page).getByLabel('Organisation').fill('Power Workers’ Union')
    await drawer(page).getByLabel('As what').fill('guest')
    await drawer(page).getByRole('button', { name: 'Add membership' }).click()
    await drawer(page).locator('.listed li', { hasText: 'guest' }).waitFor()
    await drawer(page).getByRole('button', { name: 'Take back The Minister' }).click()
    await drawer(page).locator('.listed li', { hasText: 'The Minister' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await closed(page)
    await undo(page, 'added membership')
    await undo(page, 'added alias')
    await undo(page, 'renamed actor')
    await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
    await page.getByRole('heading', { level: 1, name: before.name }).waitFor()
    expect(await ask<FullActor>('actors/2')).toEqual(before)

    await page.keyboard.press('m')
    await drawer(page)
      .getByLabel(/Who is the same/)
      .fill('Union')
    await drawer(page).locator('.picking input').first().check()
    await previewed(page)
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.locator('dd', { hasText: 'Power Workers’ Union' }).first().waitFor()
    await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
    await expect.poll(() => ask<FullActor>('actors/2')).toEqual(before)

    // What somebody else said is split off, to a new actor.
    await page.keyboard.press('x')
    await drawer(page).getByLabel('Name of the new actor').fill('Iva Brandt')
    await drawer(page).locator('.picking input').first().check()
    await previewed(page)
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.getByRole('heading', { level: 1, name: 'Iva Brandt' }).waitFor()
    expect((await ask<FullActor>('actors/2')).statements).toBe(before.statements - 1)
    await page.goto(`${debate.url}/actors/2`)
    await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
    await expect.poll(() => ask<FullActor>('actors/2')).toEqual(before)

    // Somebody corrected who spoke: the name in the text is learnt, says so, and goes with the correction.
    const { versionId, text } = await ask<FullDocument>('documents/1')
    const spanOf = (quote: string) => {
      const start = text.indexOf(quote)
      return { start, end: start + quote.length, quote }
    }
    const said = {
      type: 'position',
      mode: 'indirect',
      source: [spanOf('Lindmoor')],
      content: [spanOf('reactor')],
    }
    const { statements } = await debate.post<DecidedAnswer>('statements', { versionId, statement: said })
    await page.goto(`${debate.url}/documents/1?statement=${statements?.[0]?.id}`)
    await page.locator('.card.hand .actions').waitFor()
    await page.keyboard.press('e')
    await page.locator('.editor input').first().fill(before.name)
    await page.keyboard.press('Control+Enter')
    await saved(page)
    await page.goto(`${debate.url}/actors/2`)
    await page.locator('.change-bar .action').first().waitFor()
    await page.keyboard.press('n')
    const learnt = drawer(page).locator('.listed li', { hasText: 'Lindmoor' })
    expect(await learnt.textContent()).toContain('learnt')
    await page.keyboard.press('Escape')
    await closed(page)
    for (let at = 0; at < 2; at++) await debate.post('undo')
    expect(await ask<FullActor>('actors/2')).toEqual(before)
    expect(heard).toEqual([])
  })

  test('two windows edit the same concept: the second is shown both sides, and nothing is overwritten', async () => {
    const { id } = (await book()).concepts[4] ?? { id: 5 }
    const [one, other] = [await open(`/codebook?open=${id}`), await debate.open(`/codebook?open=${id}`)]
    for (const { page } of [one, other]) {
      await page.locator('.panel-name').waitFor()
      await page.keyboard.press('e')
      await drawer(page).getByLabel('Wording', { exact: true }).waitFor()
    }
    await one.page.getByLabel('Wording', { exact: true }).fill('It will be put off')
    await one.page.keyboard.press('Control+Enter')
    await closed(one.page)
    await other.page.getByLabel('Wording', { exact: true }).fill('It will be late')
    await other.page.getByLabel('Definition').fill('When it is decided.')
    await other.page.keyboard.press('Control+Enter')
    const clash = other.page.getByRole('alertdialog')
    await clash.waitFor()
    expect(await clash.textContent()).toMatch(/Nothing was overwritten.*It will be put off.*It will be late/s)
    expect((await book()).concepts[4]?.label).toBe('It will be put off')
    await picture(other.page, 'both-sides', 1440, 'light')
    await clash.getByRole('button', { name: 'Keep theirs' }).click()
    expect(await other.page.getByLabel('Wording', { exact: true }).inputValue()).toBe('It will be put off')
    await other.page.keyboard.press('Control+Enter')
    await closed(other.page)
    await expect.poll(book).toMatchObject({ concepts: expect.anything() })
    expect((await book()).concepts[4]).toMatchObject({
      label: 'It will be put off',
      definition: 'When it is decided.',
    })
    await undo(other.page, 'renamed concept')
    await other.page.locator('.change-bar .action', { hasText: 'Undo' }).click()
    await expect.poll(async () => (await book()).concepts[4]?.definition).toBe(null)
    await other.page.context().close()
  })

  test('a faulty file is told by line and changes nothing; a good one is the codebook from then on', async () => {
    const { page } = await open('/codebook')
    const yaml = await (await fetch(`${debate.url}/api/codebooks/1/yaml`)).text()
    const line = yaml.split('\n').findIndex((text) => text.includes('kind: argument')) + 1
    await writeFile(join(debate.folder, 'broken.yaml'), yaml.replace('kind: argument', 'kind: arguement'))
    await writeFile(
      join(debate.folder, 'better.yaml'),
      `${yaml.replace('A longer run would keep prices down', 'It is cheap')}
variables:
  - {name: salience, kind: number}
  - {name: arena, kind: choice, choices: [parliament, press]}
  - {name: on the front page, kind: boolean}
`,
    )
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download' }).click()
    expect(await readFile(await (await waiting).path(), 'utf8')).toBe(yaml)
    const file = page.locator('input[type="file"]')
    await file.setInputFiles(join(debate.folder, 'broken.yaml'))
    const faults = page.locator('.faults li')
    await faults.first().waitFor()
    expect(await faults.first().textContent()).toMatch(
      new RegExp(`broken\\.yaml:${line}: .*arguement.*argument`),
    )
    await picture(page, 'faults', 1440, 'light')
    expect(await (await fetch(`${debate.url}/api/codebooks/1/yaml`)).text()).toBe(yaml)
    await file.setInputFiles(join(debate.folder, 'better.yaml'))
    await page.locator('.concept-name', { hasText: 'It is cheap' }).waitFor()
    expect(await faults.count()).toBe(0)

    // Its own variables are fields of the form, of their kinds, and stand on the card.
    await page.goto(`${debate.url}/documents/1?statement=4`)
    await page.locator('.card.hand .actions').waitFor()
    await page.keyboard.press('e')
    const form = page.locator('.editor')
    await form.getByLabel('salience').fill('3')
    await form.getByLabel('arena').selectOption('press')
    await form.getByLabel('on the front page').selectOption({ label: 'no' })
    await page.keyboard.press('Control+Enter')
    await saved(page)
    const { standsNow } = await ask<StatementAnswer>('statements/4')
    expect((await ask<StatementAnswer>(`statements/${standsNow}`)).variables).toEqual({
      salience: 3,
      arena: 'press',
      'on the front page': false,
    })
    expect(await page.locator('.card.hand dl').textContent()).toMatch(
      /arenapress.*on the front pageno.*salience3/,
    )
    await page.goto(`${debate.url}/codebook`)
    for (let at = 0; at < 2; at++) {
      const steps = await ask<StepsAnswer>('steps')
      await page.locator('.change-bar .action', { hasText: 'Undo' }).click()
      await expect.poll(() => ask<StepsAnswer>('steps')).not.toEqual(steps)
    }
    expect(await (await fetch(`${debate.url}/api/codebooks/1/yaml`)).text()).toBe(yaml)
  })

  test('documents are dropped, looked at before they are added, pasted, edited, withdrawn, restored, and the last step undone', async () => {
    const { page, heard } = await open('/documents')
    const titles = async (query = '') =>
      (await ask<ListOf<DocumentAnswer>>(`documents${query}`)).items.map(({ title }) => title)
    const before = await titles()
    const article =
      'Grid ready for winter\n\nThe grid operator said that all lights would stay on this winter.\n'
    const same = `Lights stay on\n\n${(await ask<FullDocument>('documents/1')).text}`
    await dropped(page, {
      'once more.txt': (await ask<FullDocument>('documents/1')).text,
      'likewise.txt': same,
    })
    const sight = page.locator('.look-first')
    await sight.locator('.looked .tag a', { hasText: 'd1' }).first().waitFor()
    expect(await sight.locator('[role="status"]').textContent()).toContain('2 articles')
    expect(await sight.locator('.looked').textContent()).toContain('there already: d1')
    expect(await sight.locator('.looked').textContent()).toContain('much like d1')
    await sight.getByRole('button', { name: 'Leave them out' }).click()
    await sight.waitFor({ state: 'detached' })
    expect(await titles()).toEqual(before)

    await dropped(page, { '2024-03-04-grid.txt': article, 'empty.txt': '', 'broken.pdf': 'no pdf at all' })
    await sight.locator('.looked', { hasText: 'Grid ready for winter' }).waitFor()
    expect(await sight.locator('.refusal').count()).toBe(2)
    expect(await titles()).toEqual(before)
    await settled(page)
    expect(await faultsOf(page)).toEqual([])
    await picture(page, 'look-first', 1440, 'light')
    await page.keyboard.press('Enter')
    const taken = page.locator('.taken > li')
    await taken.filter({ hasText: 'empty.txt' }).locator('.refusal').waitFor()
    await taken.filter({ hasText: 'broken.pdf' }).locator('.refusal').waitFor()
    await taken.filter({ hasText: 'grid.txt' }).locator('a', { hasText: 'Grid ready for winter' }).waitFor()
    expect(await taken.count()).toBe(3)
    await picture(page, 'documents-added', 1440, 'light')
    expect(await titles()).toHaveLength(before.length + 1)

    await page.keyboard.press('p')
    await drawer(page)
      .getByLabel('Text')
      .fill('The harbour master said that the quay would not be closed before the summer.')
    await drawer(page).getByLabel('Title').fill('Quay stays open')
    await drawer(page).getByLabel('Outlet').fill('the coast COURIER')
    await drawer(page).locator('.small', { hasText: 'This is The Coast Courier' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.getByRole('button', { name: 'Edit “Quay stays open”' }).click()
    await drawer(page).getByLabel('Title').fill('The quay stays open')
    await drawer(page).getByLabel('Date').fill('2024-04-01')
    await drawer(page).getByLabel('Author').fill('Eve Lund')
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.getByRole('link', { name: 'The quay stays open' }).first().waitFor()
    const [edited] = (await ask<ListOf<DocumentAnswer>>('documents?q=harbour')).items
    expect(edited).toMatchObject({
      title: 'The quay stays open',
      outlet: 'The Coast Courier',
      date: '2024-04-01',
      author: 'Eve Lund',
    })
    await page.getByRole('button', { name: 'Withdraw “The quay stays open”' }).click()
    await page.getByRole('link', { name: 'The quay stays open' }).first().waitFor({ state: 'detached' })
    await page.getByLabel('Withdrawn ones only').check()
    await page.getByRole('button', { name: 'Restore “The quay stays open”' }).click()
    await expect.poll(() => titles('?withdrawn=true')).toEqual([])
    await undo(page, 'withdrew document')
    expect(await titles('?withdrawn=true')).toEqual(['The quay stays open'])
    await page.locator('.change-bar .action', { hasText: 'Redo' }).click()
    await expect.poll(() => titles('?withdrawn=true')).toEqual([])
    expect(heard).toEqual([])
  })

  /** Files let fall on the page, as a hand would. */
  async function dropped(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
    await page.evaluate(`(() => {
      const carried = new DataTransfer()
      for (const [name, text] of Object.entries(${JSON.stringify(files)})) carried.items.add(new File([text], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
    })()`)
  }

  test('a changed codebook is read again, with its progress; old addresses of statements are still right', async () => {
    const { id } = (await book()).concepts[0] ?? { id: 1 }
    const old = (await ask<FullDocument>('documents/3')).statementList
    const [kept] = old
    if (kept === undefined) throw new Error('The third article has statements.')
    const accepted = await debate.post<DecidedAnswer>(`statements/${kept.id}/accept`)
    const checked = accepted.statements?.[0]?.id
    const { page, heard } = await open(`/codebook?open=${id}`)
    await page.locator('.panel-name').waitFor()
    await page.keyboard.press('e')
    await drawer(page)
      .getByLabel('Phrases for', { exact: true })
      .fill('run for five more years\ncall* for _ longer run')
    await page.locator('.preview p', { hasText: 'would wait to be read again' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await closed(page)
    await page.locator('.read-again', { hasText: 'could be read differently' }).waitFor()
    await picture(page, 'read-again', 1440, 'light')
    await page.getByRole('button', { name: 'Read again' }).click()
    await page.locator('.read-again', { hasText: 'keep their addresses' }).waitFor()
    const now = (await ask<FullDocument>('documents/3')).statementList
    expect(now.map((one) => one.id)).toContain(checked)
    for (const statement of old) {
      const { standsNow } = await ask<StatementAnswer>(`statements/${statement.id}`)
      if (standsNow !== null) expect(now.map((one) => one.id)).toContain(standsNow)
    }
    expect((await ask<StatementAnswer>(`statements/${kept.id}`)).standsNow).toBe(checked)
    // An old address leads to what stands there now, and says so.
    const all = await Promise.all(old.map(({ id }) => ask<StatementAnswer>(`statements/${id}`)))
    const gone = all.find((one) => one.standsNow !== null && one.standsNow !== one.id && one.id !== kept.id)
    await page.goto(`${debate.url}/documents/3?statement=${gone?.id}`)
    await page
      .locator('.replaced', { hasText: `Statement ${gone?.id} was replaced by ${gone?.standsNow}` })
      .waitFor()
    await page.locator(`li.card.hand#s-${gone?.standsNow}`).waitFor()
    expect(heard).toEqual([])
  })

  /** Kept with the test's own, and where it is asked for, as the pictures of the docs. */
  async function picture(page: Page, name: string, width: number, colorScheme: string): Promise<void> {
    const docs = process.env.ONRECORD_PICTURES
    await page.screenshot({ path: join(debate.folder, `${name}-${width}-${colorScheme}.png`) })
    if (docs !== undefined && IN_THE_DOCS.has(name) && width === 1440 && colorScheme === 'light')
      await page.screenshot({ path: join(docs, `codes-${name}.png`) })
  }

  const IN_THE_DOCS = new Set([
    'concept',
    'merge',
    'both-sides',
    'faults',
    'names',
    'look-first',
    'documents-added',
  ])

  const DIALOGS = [
    ['codebook', '/codebook', null],
    ['new-concept', '/codebook', 'n'],
    ['concept', '/codebook?open=1', ''],
    ['edit-concept', '/codebook?open=1', 'e'],
    ['merge', '/codebook?open=1', 'm'],
    ['split', '/codebook?open=1', 'x'],
    ['deprecate', '/codebook?open=1', 'd'],
    ['actors', '/actors', null],
    ['new-actor', '/actors', 'n'],
    ['actor', '/actors/2', null],
    ['edit-actor', '/actors/2', 'e'],
    ['names', '/actors/2', 'n'],
    ['documents', '/documents', null],
    ['paste', '/documents', 'p'],
  ] as const

  test.each([1440, 390])(
    'each page and drawer at %i pixels, light and dark, fits and names every control',
    async (width) => {
      const { page, heard } = await debate.visit('/codebook', { width, height: 900 })
      for (const [name, path, key] of DIALOGS) {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await page.goto(debate.url + path)
        await page.locator('.change-bar .action').first().waitFor()
        if (path.includes('open=')) await page.locator('.panel-name').waitFor()
        if (key !== null && key !== '') {
          await page.keyboard.press(key)
          await drawer(page).locator('.action').first().waitFor()
          await settled(page)
        } else {
          await settled(page)
          expect(await faultsOf(page), name).toEqual([])
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width)
          await picture(page, name, width, colorScheme)
        }
      }
      expect(heard).toEqual([])
    },
  )
})

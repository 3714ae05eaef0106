import { expect, test } from 'vitest'
import { correctionShape } from '../../api/contract/acts.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'
import { listStatements } from '../../record/statements/statements.ts'
import { onBothEngines } from '../../record/testing/engines.ts'
import { keepSaid } from '../../record/testing/small-record.ts'
import { onrecord, type Said } from '../testing/terminal.ts'

/** One thing after another; every command is a line of a shell. */
onBothEngines('people decide on the command line', ({ address }) => {
  /** A record of five statements, held open with its door, and commands on it. */
  async function debate() {
    const place = address()
    const record = await openRecord(place, { create: true, door: true })
    const { db } = record
    const act = { coder: await personCoder(db, 'Importer'), at: new Date('2024-05-01T00:00:00Z') }
    await keepSaid(
      db,
      { title: 'One', date: '2024-01-10', outlet: 'The Gazette' },
      [
        { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1', stance: 1 },
        { who: 'Ben Vale', id: 'P-VALE', words: 'it costs too much', concept: 'B2', stance: 1 },
        { who: 'Ada Ross', id: 'P-ROSS', words: 'it is dear and it is ugly', concept: 'B2', stance: 1 },
      ],
      act,
    )
    await keepSaid(
      db,
      { title: 'Two', date: '2024-02-10' },
      [
        { who: 'Ben Vale', id: 'P-VALE', words: 'around 400 people came', concept: 'B2', stance: 1 },
        { who: 'Officials', words: 'nothing', anonymous: true },
      ],
      act,
    )
    const say = (...argv: string[]): Promise<Said> => onrecord(...argv, '--record', place)
    const by = (...argv: string[]) => say(...argv, '--as', 'Ann')
    const json = async (...argv: string[]) => JSON.parse((await by(...argv, '--format', 'json')).out)
    const state = async () =>
      (await listStatements(db, {}, {}, { by: 'text' })).items.map(
        ({ id, verdict, concept, stance }) => `s${id} ${verdict ?? 'proposed'} ${concept} ${stance}`,
      )
    return { by, json, say, state, close: record.close }
  }

  test('accept, reject and correct decide on statements, undo and redo go back and forth', async () => {
    const { by, json, state, close } = await debate()
    const before = await state()
    expect((await by('reject', 's2', '--why', 'never said')).out).toMatch(
      /^s2 rejected; s6 keeps that: Ben Vale, position, for B2: "it costs too much"\nTake it back: onrecord undo --change \d+ --record \S+\n$/,
    )
    expect((await by('accept', 's1', 's3')).out).toMatch(
      /^s1 accepted; s7 stands for it: .*\ns3 accepted; s8 stands/,
    )
    const corrected = await json(
      'correct',
      's7',
      '--stance',
      'reject',
      '--concept',
      'the bridge costs too much',
    )
    expect(corrected).toMatchObject({
      statements: [{ id: 9, verdict: 'corrected', concept: 'B2', stance: -1 }],
    })
    expect(corrected.steps.undo.action).toBe('corrected statement')
    expect(await state()).toEqual([
      's9 corrected B2 -1',
      's8 accepted B2 1',
      's4 proposed B2 1',
      's5 proposed null null',
    ])
    expect((await by('undo')).out).toMatch(
      /^Took back change \d+ \(corrected statement, Ann, [\d-]+ [\d:]+\)\.\n$/,
    )
    expect((await by('redo')).out).toMatch(/^Did again what change \d+ .* had taken back\.\n$/)
    await by('undo')
    await by('undo')
    await by('undo')
    expect(await state()).toEqual(before)
    expect(await by('undo')).toEqual({
      out: '',
      err: 'onrecord: There is nothing to undo for Ann. `onrecord history` shows every change.\n',
      failed: true,
    })
    await close()
  })

  test('history says who changed what and why, of all or of one thing; another’s change is undone by its number', async () => {
    const { by, say, close } = await debate()
    await by('reject', 's2', '--why', 'never said')
    const table = await say('history')
    expect(table.out).toMatch(
      /^CHANGE +AT +WHO +WHAT\n\d+ +[\d-]+ [\d:]+ +Ann +rejected statement: never said\n/,
    )
    const csv = await say('history', 's2', '--format', 'csv')
    expect(csv.out).toMatch(
      /^"change","at","who","action","why","undoes"\n(.*\n)*.*,"Ann","rejected statement","never said",\n$/,
    )
    const change = csv.out.trim().split('\n').at(-1)?.split(',')[0] ?? ''
    const bob = await say('undo', '--as', 'Bob')
    expect(bob.err).toBe(
      `onrecord: There is nothing to undo for Bob. The newest change is by Ann: name it with --change ${change}.\n`,
    )
    expect((await say('undo', '--as', 'Bob', '--change', change)).failed).toBe(false)
    expect((await say('history', 's99')).err).toBe(
      'onrecord: There is no s99 in this record. Look its number up again.\n',
    )
    expect((await say('history', 'B1', '--format', 'json')).out).toContain('[')
    await close()
  })

  test('accept by a filter is one change, shown beforehand', async () => {
    const { by, json, state, close } = await debate()
    const before = await state()
    const dry = await by('accept', '--filter', 'concept=B2&actor=Ben Vale', '--above', '0.5', '--dry-run')
    expect(dry.out).toMatch(
      /s2 .*\n(.*\n)*s4 .*\n(.*\n)*2 statements would be accepted; nothing was changed\.\n$/,
    )
    expect(await state()).toEqual(before)
    expect(await json('accept', '--filter', 'concept=B2', '--filter', 'actor=Ben Vale')).toMatchObject({
      count: 2,
    })
    expect((await state()).filter((one) => one.includes('accepted'))).toHaveLength(2)
    expect((await by('reject', '--above', '0.9')).out).toMatch(/^No proposal waits for a decision there/)
    expect((await by('reject', '--all')).out).toMatch(/^3 proposals rejected, in one change\.\nTake it back/)
    await by('undo')
    await by('undo')
    expect(await state()).toEqual(before)
    await close()
  })

  test('code makes a statement of a quotation, and correct takes every field that the API takes', async () => {
    const { by, json, close } = await debate()
    const coded = await json(
      ...[
        'code',
        'd1',
        '--quote',
        'it is ugly',
        '--speaker',
        'ada ross',
        '--concept',
        'B1',
        '--stance',
        'against',
      ],
      ...[
        '--source',
        'Ada Ross',
        '--cue',
        'said',
        '--type',
        'argument',
        '--because',
        'ugly',
        '--variable',
        'loud=3',
      ],
    )
    expect(coded.statements).toMatchObject([
      {
        verdict: 'added',
        type: 'argument',
        speaker: { name: 'Ada Ross', anonymity: 'named-person' },
        content: [{ quote: 'it is ugly' }],
        stance: -1,
        coder: { by: 'person', name: 'Ann' },
      },
    ])
    expect(coded.statements[0].source[0].start).toBeGreaterThan(30)
    const fields = {
      quantities: [{ quote: 'around 400', kind: 'other', lo: 360, hi: 440, nominal: 400 }],
      hedges: [{ quote: 'around', kind: 'approximator' }],
      times: [{ quote: 'came', kind: 'date', from: '2024-02-10' }],
      chain: [{ name: 'The Gazette', role: 'publishing-outlet' }],
      decision: { state: 'requested', track: 'process', decider: 'City Council' },
      positions: [{ actor: 'City Council', item: 'the bridge', stance: 1 }],
      forecast: { event: 'more come', word: 'likely' },
    }
    const flags = {
      ...{ '--type': 'forecast', '--mode': 'direct', '--quote': 'around 400 people', '--source': 'Ben Vale' },
      ...{ '--cue': 'said', '--because': 'people', '--speaker': 'a3', '--organisation': 'City Council' },
      ...{ '--holder': 'City Council', '--concept': 'none', '--stance': 'unset', '--commitment': 'PR+' },
      ...{ '--reporter': 'CT+', '--confidence': '0.25', '--variable': 'loud=false' },
    }
    const said = await json(
      'correct',
      's4',
      '--fields',
      JSON.stringify(fields),
      ...Object.entries(flags).flat(),
    )
    expect(said.statements[0]).toMatchObject({
      ...{ type: 'forecast', mode: 'direct', concept: null, stance: null, confidence: 0.25 },
      ...{
        content: [{ quote: 'around 400 people' }],
        source: [{ quote: 'Ben Vale' }],
        cue: [{ quote: 'said' }],
      },
      ...{ because: [{ quote: 'people' }], variables: { loud: false } },
      commitment: { source: 'PR+', reporter: 'CT+' },
      speaker: { name: 'Ben Vale', organisation: 'City Council' },
      holder: { name: 'City Council', anonymity: 'named-organisation' },
      ...{ hedges: fields.hedges, times: fields.times, chain: fields.chain, quantities: fields.quantities },
      ...{ decision: fields.decision, positions: fields.positions, forecast: fields.forecast },
    })
    const told = new Set(
      [...Object.keys(fields), ...Object.keys(flags)].map((name) => name.replace(/^--/, '')),
    )
    const renamed: Record<string, string> = { content: 'quote', variables: 'variable' }
    for (const field of Object.keys(correctionShape.shape)) expect(told).toContain(renamed[field] ?? field)
    expect((await by('withdraw', 'statement', `s${coded.statements[0].id}`)).out).toMatch(
      /^s\d+ withdrawn\.\n/,
    )
    await close()
  })

  test('concepts, actors, items and documents are merged, split, renamed, withdrawn and restored', async () => {
    const { by, json, state, close } = await debate()
    const before = await state()
    expect((await by('merge', 'concept', 'B2', 'B1', '--dry-run')).out).toMatch(
      /s1 (.*\n)+1 statement would be touched/,
    )
    expect((await by('merge', 'concept', 'B2', 'B1')).out).toMatch(
      /^c1 merged into c2; 1 statement touched\.\n/,
    )
    expect((await by('split', 'concept', 'B2', '--name', 'It is dear', '--statements', 's3,s4')).out).toMatch(
      /^c3 split off c2; 2 statements touched\.\n/,
    )
    expect((await state()).map((one) => one.split(' ')[2])).toEqual(['B2', 'B2', 'B3', 'B3', 'null'])
    expect((await by('rename', 'concept', 'it is dear', 'It costs more')).out).toMatch(
      /^c3 is called "It costs more" now; 2 /,
    )
    expect((await by('withdraw', 'concept', 'B3')).out).toMatch(/^c3 withdrawn; 2 statements touched\.\n/)
    expect((await by('restore', 'concept', 'B3')).failed).toBe(false)
    expect((await by('rename', 'actor', 'Ben Vale', 'Benjamin Vale')).failed).toBe(false)
    expect((await by('merge', 'actor', 'ada ross', 'Ben Vale')).out).toMatch(
      /merged into a2; 2 statements touched/,
    )
    expect((await by('split', 'actor', 'Ada Ross', '--name', 'Eve Ross', '--statements', 's3')).failed).toBe(
      false,
    )
    expect((await by('rename', 'document', 'd1', 'First')).out).toMatch(/^d1 is called "First" now\.\n/)
    expect((await json('withdraw', 'document', 'd1', '--dry-run')).statements).toEqual([1, 2, 3])
    expect((await by('withdraw', 'document', 'd1')).failed).toBe(false)
    expect(await state()).toHaveLength(2)
    expect((await by('list', 'documents', '--filter', 'withdrawn=true')).err).toMatch(/has no option --as/)
    expect((await by('restore', 'document', 'd1')).failed).toBe(false)
    expect((await by('merge', 'statement', 's1', 's2')).out).toMatch(
      /^s1 merged from s1 and s2; s6 stands for it/,
    )
    const split = await json('split', 'statement', 's3', '--quote', 'it is dear', '--quote', 'it is ugly')
    expect(split.statements.map((one: { content: { quote: string }[] }) => one.content[0]?.quote)).toEqual([
      'it is dear',
      'it is ugly',
    ])
    for (let changes = 0; changes < 13; changes++) expect((await by('undo')).err).toBe('')
    expect(await state()).toEqual(before)
    expect((await by('undo')).err).toMatch(/nothing to undo/)
    await close()
  })

  test('what cannot be is refused in one line, in ids as the pages write them, and changes nothing', async () => {
    const { by, say, state, close } = await debate()
    await say('accept', 's1', '--as', 'Bob')
    const before = await state()
    const wrong: readonly (readonly [RegExp, readonly string[]])[] = [
      [/^s1 was checked already: s6 stands for it now\. Look at s6 and decide on that\.$/, ['reject', 's1']],
      [/^s1 was checked already/, ['accept', 's2', 's1']],
      [/^There is no s99 in this record/, ['accept', 's99']],
      [/^"46" is no statement\. Write it as s12/, ['accept', '46']],
      [/^No statement is named\. Name statements by id/, ['accept']],
      [/^Statements are named by id or by a filter, not both/, ['accept', 's2', '--all']],
      [/"1\.5" is no number from 0 to 1\./, ['accept', '--above', '1.5']],
      [/^Nothing is said of how s2 is to be corrected/, ['correct', 's2']],
      [/"maybe" is none of for, against, neutral, unset/, ['correct', 's2', '--stance', 'maybe']],
      [
        /^"it is cheap" does not stand in d1\. Take the words from its text/,
        ['correct', 's2', '--quote', 'it is cheap'],
      ],
      [/^"said" stands in d1 3 times: 1\. "…Ada Ross \[said\] the bridge/, ['code', 'd1', '--quote', 'said']],
      [/^Nothing is quoted\. Quote what is said/, ['code', 'd1', '--stance', 'for']],
      [/^There is no concept "B9" in this record/, ['correct', 's2', '--concept', 'B9']],
      [/^--fields is no JSON/, ['correct', 's2', '--fields', '{']],
      [/^--fields cannot be that: stance: /, ['correct', 's2', '--fields', '{"stance": 7}']],
      [
        /^What was given holds a NUL character, which no text has\. Take it out/,
        [
          'correct',
          's2',
          '--fields',
          '{"speaker": {"name": "a\\u0000b", "kind": "person", "anonymity": "named-person"}}',
        ],
      ],
      [/^One alone is merged with nothing/, ['merge', 'concept', 'B1']],
      [/^Actors? .*not two/, ['merge', 'actor', 'a2', 'a2']],
      [/^It is not said what becomes of B2/, ['split', 'concept', 'B2']],
      [/^A statement is split into two or more/, ['split', 'statement', 's2', '--quote', 'it costs']],
      [/^s2 was proposed, not added by a person\. Reject it instead/, ['withdraw', 'statement', 's2']],
      [/^d1 is not withdrawn/, ['restore', 'document', 'd1']],
      [/^There is no change 999 in this record/, ['undo', '--change', '999']],
    ]
    for (const [message, argv] of wrong) {
      const said = await by(...argv)
      expect([argv, said.err.replace(/^onrecord: /, '').trimEnd()]).toEqual([
        argv,
        expect.stringMatching(message),
      ])
      expect([said.out, said.failed]).toEqual(['', true])
    }
    expect(await state()).toEqual(before)
    await close()
  })
})

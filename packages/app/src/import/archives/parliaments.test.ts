import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../testing/imported-lines.ts'
import { articlesIn } from './testing/articles-in.ts'

const PERSONS = `<listPerson xmlns="http://www.tei-c.org/ns/1.0" xml:id="ParlaMint-EX-listPerson">
<person xml:id="AmselRuth"><persName><forename>Ruth</forename><surname>Amsel</surname></persName><affiliation from="2020-05-07" ref="#p.G" role="member" to="2024-05-05"/><affiliation from="2024-05-05" ref="#p.W" role="member"/></person>
<person xml:id="RennerHal"><persName to="2023-12-31"><forename>Hal</forename><surname>Orr</surname></persName><persName from="2024"><forename>Hal</forename><surname>Renner</surname></persName><affiliation ref="#p.G" role="member"/><affiliation from="2024-02" ref="#gov" role="minister"><roleName>Minister for Land</roleName></affiliation></person>
</listPerson>`
const BODIES = `<listOrg xmlns="http://www.tei-c.org/ns/1.0" xml:id="ParlaMint-EX-listOrg"><org xml:id="parl" role="parliament"><orgName full="yes">Assembly of the Vale</orgName></org><org xml:id="p.G" role="politicalParty"><orgName full="yes">Green Party</orgName><orgName full="abb">G</orgName></org><org xml:id="p.W" role="politicalParty"><orgName full="yes">White Party</orgName></org><org xml:id="gov" role="government"/></listOrg>`
const debate = (head: string, speeches: string) =>
  `<div type="debateSection"><head>${head}</head>${speeches}</div>`
const SITTING = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="ParlaMint-EX_2024-05-06" ana="#parla.sitting"><teiHeader><fileDesc><titleStmt><title>Corpus</title><meeting corresp="#parl"/></titleStmt><publicationStmt><date when="2025-06-01"/></publicationStmt><sourceDesc><bibl><idno type="URI">https://vale.example/1</idno></bibl></sourceDesc></fileDesc><profileDesc><settingDesc><setting><date when="2024-05-06"/></setting></settingDesc></profileDesc></teiHeader><text><body>${debate(
  'Trams',
  '<note type="time"><time when="2024-05-06T23:50:00"/></note><note type="speaker">Hal Renner (Green):</note><u xml:id="u1" who="#RennerHal" ana="#regular"><seg>We will keep\n   the tram. <vocal type="interruption"><desc>Shouts.</desc></vocal> It pays, and I <gap><desc>inaudible</desc></gap> regret nothing.</seg><seg>It runs</seg></u><note type="speaker">Ruth Amsel:</note><u xml:id="u2" who="#AmselRuth" ana="#chair"><seg>Order!</seg></u><note>End of debateSection.</note>',
)}${debate('Buses', '<u who="#AmselRuth" ana="#regular"><seg><s><w>I</w> <w>oppose</w> <w join="right">it</w><pc>.</pc></s></seg></u>')}</body></text></TEI>`

const minister = {
  name: 'Hal Renner',
  id: 'RennerHal',
  party: 'Green Party',
  role: 'Minister for Land',
  constituency: null,
  chair: false,
}

describe('a sitting of ParlaMint', () => {
  test('is its debates, each speech with the speaker and the party of that day', async () => {
    const folder = folderOf({ 'ParlaMint-EX-listPerson.xml': PERSONS, 'ParlaMint-EX-listOrg.xml': BODIES })
    mkdirSync(join(folder, '2024'))
    const path = join(folder, '2024', 'sitting.xml')
    writeFileSync(path, SITTING)
    const [trams, buses] = (await articlesIn(SITTING, { path })) ?? []
    expect(trams).toEqual({
      format: 'ParlaMint',
      line: 1,
      title: 'Trams',
      date: '2024-05-06',
      outlet: 'Assembly of the Vale',
      accession: 'ParlaMint-EX_2024-05-06#1',
      language: 'en',
      text: 'Hal Renner (Minister for Land, Green Party):\n\nWe will keep the tram.\n\n[Shouts.]\n\nIt pays, and I [inaudible] regret nothing.\n\nIt runs\n\nRuth Amsel (White Party):\n\nOrder!',
      turns: [
        { start: 46, end: 68, speaker: minister },
        { start: 81, end: 132, speaker: minister },
        {
          start: 161,
          end: 167,
          speaker: {
            ...minister,
            name: 'Ruth Amsel',
            id: 'AmselRuth',
            party: 'White Party',
            role: null,
            chair: true,
          },
        },
      ],
    })
    expect(buses).toMatchObject({ title: 'Buses', text: 'Ruth Amsel (White Party):\n\nI oppose it.' })
  })

  test('knows groups where there are no parties, people in the root of the corpus, and no guest by who was announced before', async () => {
    const group = '<org xml:id="g.B" role="parliamentaryGroup"><orgName full="yes">Blue Group</orgName></org>'
    const person =
      '<person xml:id="VosLena"><persName><forename>Lena</forename><surname>Vos</surname></persName><affiliation role="member" ref="#g.B" from="2020"/></person>'
    const root = `<teiCorpus xml:id="ParlaMint-EX"><teiHeader><listOrg>${group}</listOrg><listPerson>${person}</listPerson></teiHeader></teiCorpus>`
    const folder = folderOf({ 'ParlaMint-EX.xml': root })
    const speeches =
      '<note type="speaker">Lena Vos:</note><u who="#VosLena"><seg>I oppose it.</seg></u><u who="#Guest"><seg>Thank you.</seg></u><note type="speaker">A voice:</note><u><seg>No!</seg></u><u><seg>Never!</seg></u>'
    const sitting = SITTING.replace(/<body>[\s\S]*<\/body>/, `<body>${debate('Trams', speeches)}</body>`)
    expect(await articlesIn(sitting, { path: join(folder, 'sitting.xml') })).toMatchObject([
      {
        text: 'Lena Vos (Blue Group):\n\nI oppose it.\n\nGuest:\n\nThank you.\n\nA voice:\n\nNo!\n\nA voice:\n\nNever!',
      },
    ])
  })

  test('without its list of persons says so, and has the names as printed', async () => {
    expect((await articlesIn(SITTING))?.[0]).toMatchObject({
      fault: { what: expect.stringContaining('list of persons') },
      turns: [{ speaker: { name: 'Hal Renner', party: null } }, {}, {}],
    })
  })

  test('cut off inside a debate gives the whole ones; the lists themselves are no articles', async () => {
    expect(await articlesIn(SITTING.slice(0, SITTING.indexOf('oppose')))).toMatchObject([
      { title: 'Trams' },
      { refusal: 'debate 2 is cut off before its end' },
    ])
    expect(await articlesIn(PERSONS)).toEqual([])
  })
})

describe('a day of Hansard by parlparse', () => {
  const ids = (at: string) => `id="uk.org.publicwhip/debate/2024-05-06a.${at}" colnum="101"`
  const DAY = `<?xml version="1.0" encoding="ISO-8859-1"?>
<publicwhip scraperversion="a" latest="yes">
<major-heading ${ids('1.1')} nospeaker="true">Land</major-heading>
<minor-heading ${ids('1.2')} nospeaker="true">Trams</minor-heading>
<speech ${ids('1.3')} speakername="Ruth Amsel" person_id="uk.org.publicwhip/person/1"><p>What will it cost?</p></speech>
<speech ${ids('1.4')} speakername="Hal Renner" speakerid="uk.org.publicwhip/member/4"><p>Some £40. <i>[Interruption.]</i> It <i>pays</i> for itself.</p><p class="italic">[<i>Interruption.</i>]</p></speech>
<speech ${ids('1.5')} speakername="Hon. Members:" nospeaker="true"><p>Shame!</p></speech>
<division ${ids('1.6')} nospeaker="true" divnumber="7"><divisioncount ayes="2" noes="1"/></division>
<minor-heading ${ids('2.1')} nospeaker="true">Buses</minor-heading>
<speech ${ids('2.2')} speakername="Madam Deputy Speaker" person_id="uk.org.publicwhip/person/9"><p>Order.</p></speech>
</publicwhip>`
  const PEOPLE = {
    persons: [],
    memberships: [
      {
        id: 'uk.org.publicwhip/member/1',
        person_id: 'uk.org.publicwhip/person/1',
        on_behalf_of_id: 'g',
        post_id: 'c1',
        start_date: '2019',
        end_date: '2024-05-05',
      },
      {
        id: 'uk.org.publicwhip/member/2',
        person_id: 'uk.org.publicwhip/person/1',
        on_behalf_of_id: 'w',
        post_id: 'c1',
        start_date: '2024-05-06',
      },
      {
        id: 'uk.org.publicwhip/member/4',
        person_id: 'uk.org.publicwhip/person/4',
        on_behalf_of_id: 'g',
        start_date: '2020-01-01',
      },
    ],
    organizations: [
      { id: 'g', name: 'Green' },
      { id: 'w', name: 'White' },
    ],
    posts: [{ id: 'c1', area: { name: 'Moss Valley' } }],
  }
  const bytes = Buffer.from(DAY, 'latin1')

  test('is its debates, with party and constituency of that day, and what was done in brackets', async () => {
    const folder = folderOf({ 'debates2024-05-06a.xml': bytes, 'people.json': JSON.stringify(PEOPLE) })
    expect(await articlesIn(bytes, { path: join(folder, 'debates2024-05-06a.xml') })).toMatchObject([
      {
        title: 'Trams',
        section: 'Land',
        date: '2024-05-06',
        outlet: 'House of Commons',
        accession: 'uk.org.publicwhip/debate/2024-05-06.1.2',
        text: 'Ruth Amsel (White, Moss Valley):\n\nWhat will it cost?\n\nHal Renner (Green):\n\nSome £40.\n\n[Interruption.]\n\nIt pays for itself.\n\n[Interruption.]\n\n[Hon. Members: Shame!]\n\n[Division 7: Ayes 2, Noes 1]',
        turns: [
          { speaker: { name: 'Ruth Amsel', party: 'White', constituency: 'Moss Valley' } },
          { speaker: { name: 'Hal Renner', party: 'Green' } },
          { speaker: { name: 'Hal Renner', party: 'Green' } },
        ],
      },
      { title: 'Buses', turns: [{ speaker: { chair: true, party: null } }] },
    ])
  })

  test('gives way to a later scrape of the day, and says where people.json is missed', async () => {
    const folder = folderOf({ 'debates2024-05-06a.xml': bytes, 'debates2024-05-06b.xml': bytes })
    expect(await articlesIn(bytes, { path: join(folder, 'debates2024-05-06a.xml') })).toMatchObject([
      { refusal: 'this day was taken down again later, as debates2024-05-06b.xml' },
    ])
    expect((await articlesIn(bytes))?.[0]).toMatchObject({
      fault: { what: expect.stringContaining('people.json') },
    })
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAttributor } from '../attribution/combine.ts'
import { createModel } from '../model.ts'
import { createReader } from '../read.ts'

const model = createModel(readFileSync(new URL('../../models/english-news.bin', import.meta.url)))
const reader = createReader({ attributor: createAttributor(model), tagger: model.tagger })

/** Who speaks in each attribution, in text order. */
const speakers = (text: string): string[] =>
  reader
    .read({ text })
    .statements.filter(({ cue }) => cue.length > 0)
    .map(({ speaker }) => speaker?.name ?? 'nobody')

describe('who speaks', () => {
  it.each([
    [
      'an office of another name is somebody else',
      'President Jonas Vey said the port would be rebuilt. The mayor said it was lost.',
      ['Jonas Vey', 'mayor'],
    ],
    [
      'an office of another country is somebody else',
      'Britain is against it, Prime Minister Owen Tarrant said. Vadia’s foreign minister said she understood.',
      ['Owen Tarrant', 'Vadia’s foreign minister'],
    ],
    [
      'an office for another thing is somebody else',
      'The finance minister, Rolf Kern, said the budget was safe. The defence minister said it was not.',
      ['Rolf Kern', 'defence minister'],
    ],
    [
      'the office alone is whoever held it last',
      'Health Minister Ines Korda said no. “We cannot,” the minister told reporters.',
      ['Ines Korda', 'Ines Korda'],
    ],
    [
      'a title with what it is for stands before a courtesy title',
      'The Minister for Land, Mr Hal Renner, said the levy was fair. The Minister said he would not resign.',
      ['Hal Renner', 'Hal Renner'],
    ],
    [
      'an unnamed holder of an office is who a pronoun means',
      'Ada Finch said the tax was fair. In Vadia the transport minister is of another mind. “We have no such plans,” she said.',
      ['Ada Finch', 'transport minister'],
    ],
    [
      'whom "her" means is not "he"',
      'Mayor Carla Renn said no. Her deputy, Jan Smit, was more open: he said the plan had merit.',
      ['Carla Renn', 'Jan Smit'],
    ],
    [
      'the subject of the sentence before goes before an earlier speaker',
      'Vadia’s air chief asked for planes. Retired general Ole Dahl is doubtful. In his view the jets are no cure.',
      ['Vadia’s air chief', 'Ole Dahl'],
    ],
    [
      'her husband is no "she"',
      'Greta Osk runs the village. Her husband was right, she concedes. She hopes that they will stay.',
      ['Greta Osk', 'Greta Osk'],
    ],
    [
      'a name behind the kind of a body is a body, and "it"',
      'The foreign ministry declined to comment. The left-wing alliance Sumar welcomed the pause. It fears that the tanks would prolong the war.',
      ['foreign ministry', 'Sumar', 'Sumar'],
    ],
    [
      'a body without a name is "it"',
      'The county denies this. Harrow had volunteered, it says.',
      ['county', 'county'],
    ],
    [
      '"the paper" is the outlet named last, whatever it did',
      'The Daily Mercury published the list on Monday. The paper said the shells were never counted.',
      ['Daily Mercury'],
    ],
    [
      'the author of a book is not the book',
      'The author of “The Last Quay” said the film was poor.',
      ['author of “The Last Quay”'],
    ],
    [
      '"the group" is the body named last',
      'Green Alliance wants the dam stopped. The group said the dam would kill the river.',
      ['Green Alliance', 'Green Alliance'],
    ],
    [
      'an adverb with a capital is no part of a name',
      'Afterwards Tarrant told the council that the road was safe.',
      ['Tarrant'],
    ],
    [
      'a nickname in quotation marks parts one name',
      '“I heard nothing,” said Jon “Red” Aalders, who lives next door.',
      ['Jon Aalders'],
    ],
    [
      'a weekday says nothing',
      'Some vets signed an open letter on Monday which said the fee was cheap.',
      ['an open letter'],
    ],
  ])('%s', (_, text, names) => expect(speakers(text)).toEqual(names))

  it('a party under the plural of its members is an organisation', () => {
    const { statements } = reader.read({ text: 'The Greens want the toll dropped.' })
    expect(statements[0]?.speaker).toMatchObject({ name: 'Greens', anonymity: 'named-organisation' })
  })
})

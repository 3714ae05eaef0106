import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemLine } from '@onrecord/reader'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtInCodebooks, loadCodebook } from './codebook-file.ts'
import { parseCodebook } from './parse-codebook.ts'

const HEAD = `format: onrecord-codebook
format-version: 1
title: Plant
version: "1.0"
language: en
`

const CONCEPT = `concepts:
- id: C1
  label: The plant should be built
  kind: policy-claim
  agree: [should be built]
`

function lines(yaml: string): string[] {
  return parseCodebook(yaml, 'plant.yaml').problems.map(problemLine)
}

describe('a codebook', () => {
  it('is plain data: what the file leaves out is null or empty', () => {
    const { codebook, problems } = parseCodebook(
      `${HEAD}${CONCEPT}actors:\n- {id: A, label: Ann, kind: person}\n`,
      'plant.yaml',
    )
    expect(problems).toEqual([])
    expect(codebook).toEqual({
      title: 'Plant',
      version: '1.0',
      language: 'en',
      concepts: [
        {
          id: 'C1',
          label: 'The plant should be built',
          kind: 'policy-claim',
          role: null,
          scheme: null,
          definition: null,
          agree: ['should be built'],
          disagree: [],
        },
      ],
      actors: [
        {
          id: 'A',
          label: 'Ann',
          kind: 'person',
          of: null,
          role: null,
          aliases: [],
          metonyms: [],
          notIn: [],
          from: null,
          to: null,
        },
      ],
      items: [],
      outlets: [],
      lexicons: { decisions: {}, quantities: {}, periods: {} },
    })
  })

  it('comes with Onrecord for three debates', async () => {
    expect(await builtInCodebooks()).toEqual(['arms-supply', 'carbon-tax', 'pesticide-permit'])
    for (const name of await builtInCodebooks()) {
      const { codebook, problems } = await loadCodebook(name)
      expect(problems.map(problemLine)).toEqual([])
      expect(codebook!.concepts.length).toBeGreaterThanOrEqual(10)
      for (const concept of codebook!.concepts)
        expect(concept.agree.length * concept.disagree.length, concept.id).toBeGreaterThan(0)
    }
  })

  it('that is not there names those that are', async () => {
    const { problems } = await loadCodebook('arms-suply')
    expect(problems.map(problemLine)).toEqual([
      'arms-suply: there is no such codebook file. Did you mean "arms-supply"?',
    ])
    const other = await loadCodebook('nothing/near.yaml')
    expect(other.problems.map(problemLine)).toEqual([
      'nothing/near.yaml: there is no such codebook file. Give a file, or one of: arms-supply, carbon-tax, pesticide-permit.',
    ])
  })

  it('that is a folder or no UTF-8 is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-codebook-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'a.yaml'), Buffer.from([0x74, 0xff, 0xfe]))
    expect((await loadCodebook(folder)).problems[0]!.what).toBe('this is a folder.')
    expect((await loadCodebook(join(folder, 'a.yaml'))).problems[0]!.what).toBe(
      'this codebook is not UTF-8 text.',
    )
  })
})

describe('every fault is one line that names file and line', () => {
  const faults: [string, string, string][] = [
    ['nothing in it', '', 'plant.yaml:1: the codebook is empty. Leave the key out or give it a value.'],
    [
      'YAML syntax',
      `${HEAD}concepts: [\n`,
      'plant.yaml:7: this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'a NUL that YAML can write',
      `${HEAD}description: "a\\0b"\n${CONCEPT}`,
      'plant.yaml:6: "a\\u0000b" holds a character that no text has. Take it out.',
    ],
    [
      'a key twice',
      `${HEAD}title: Other\n${CONCEPT}`,
      'plant.yaml:6: this is not valid YAML: Map keys must be unique.',
    ],
    [
      'an unknown key',
      `${HEAD}${CONCEPT}  agreee: [x]\n`,
      'plant.yaml:11: "agreee" is no key of a concept. Did you mean "agree"?',
    ],
    [
      'an unknown key at the top',
      `${HEAD}${CONCEPT}weapons: []\n`,
      'plant.yaml:11: "weapons" is no key of a codebook. Known: format, format-version, title, version, language, description, focal-concept, concepts, actors, items, outlets, lexicons, variables.',
    ],
    [
      'an underscore for a hyphen',
      `${HEAD}focal_concept: C1\n${CONCEPT}`,
      'plant.yaml:6: "focal_concept" is no key of a codebook. Did you mean "focal-concept"?',
    ],
    [
      'an argument about nothing there',
      `${HEAD}${CONCEPT}  about: C9\n`,
      'plant.yaml:11: "about" names C9, and no concept has that id. Did you mean "C1"?',
    ],
    [
      'an argument that answers itself',
      `${HEAD}${CONCEPT}  answers: [C1]\n`,
      'plant.yaml:11: "answers" of C1 names C1 itself. Name another one.',
    ],
    [
      'a missing key',
      `${HEAD}concepts:\n- id: C1\n  kind: argument\n`,
      'plant.yaml:7: concept C1: label is missing.',
    ],
    [
      'a wrong type',
      HEAD.replace('"1.0"', '1.0') + CONCEPT,
      'plant.yaml:4: version must be text, not 1. Put it in quotes: "1".',
    ],
    [
      'text for a list',
      `${HEAD}${CONCEPT.replace('[should be built]', 'should be built')}`,
      'plant.yaml:10: concept C1: agree must be a list, not "should be built". Put it in square brackets: ["should be built"].',
    ],
    [
      'an unknown kind',
      `${HEAD}${CONCEPT.replace('policy-claim', 'policy_claim')}`,
      'plant.yaml:9: concept C1: kind "policy_claim" is not known. Did you mean "policy-claim"?',
    ],
    [
      'an empty list',
      `${HEAD}${CONCEPT}  disagree: []\n`,
      'plant.yaml:11: concept C1: disagree is an empty list. Leave the key out or list at least one.',
    ],
    [
      'an empty value',
      `${HEAD}${CONCEPT}  definition:\n`,
      'plant.yaml:11: concept C1: definition is empty. Leave the key out or give it a value.',
    ],
    [
      'an id twice',
      `${HEAD}${CONCEPT}actors:\n- {id: C1, label: Ann, kind: person}\n`,
      'plant.yaml:12: the id C1 stands twice; line 7 has it already. Give one of them another id.',
    ],
    [
      'an id with a space',
      `${HEAD}${CONCEPT.replace('id: C1', 'id: C 1')}`,
      'plant.yaml:7: concept C 1: id "C 1" is not well formed. Use letters, digits, "-", "_" and ".", no spaces.',
    ],
    [
      'an unknown target',
      `${HEAD}${CONCEPT}actors:\n- {id: ORG-A, label: A, kind: organisation}\n- {id: P-B, label: B, kind: person, of: ORG-B}\n`,
      'plant.yaml:13: "of" names ORG-B, and no actor has that id. Did you mean "ORG-A"?',
    ],
    [
      'a circle',
      `${HEAD}${CONCEPT}items:\n- {id: I, label: I, variant-of: I}\n`,
      'plant.yaml:12: I belongs to itself by way of "variant-of". Break the circle.',
    ],
    [
      'a name of two actors',
      `${HEAD}${CONCEPT}actors:\n- {id: A, label: Ann Smith, aliases: [Smith], kind: person}\n- {id: B, label: Bob Smith, aliases: [smith], kind: person}\n`,
      'plant.yaml:13: the name "smith" belongs to both A and B. Keep it with one, or give both the days "from" and "to" between which they hold.',
    ],
    [
      'no calendar day',
      `${HEAD}${CONCEPT}actors:\n- {id: A, label: A, kind: person, from: 2023-02-30}\n`,
      'plant.yaml:12: actor A: from "2023-02-30" is no calendar day; write it YYYY-MM-DD.',
    ],
    [
      'days the wrong way round',
      `${HEAD}${CONCEPT}actors:\n- {id: A, label: A, kind: person, from: 2023-02-03, to: 2022-01-01}\n`,
      'plant.yaml:12: A ends 2022-01-01, before it begins 2023-02-03.',
    ],
    [
      'a probability upside down',
      `${HEAD}${CONCEPT}lexicons: {probabilities: {likely: [0.8, 0.55]}}\n`,
      'plant.yaml:11: the probability of "likely" goes from 0.8 down to 0.55. Write the lower number first.',
    ],
    [
      'a decision state that is none',
      `${HEAD}${CONCEPT}lexicons: {decisions: {refusd: [said no]}}\n`,
      'plant.yaml:11: "refusd" is no key of lexicons: decisions. Did you mean "refused"?',
    ],
    [
      'one trigger on both sides',
      `${HEAD}${CONCEPT}  disagree: [Should be built]\n`,
      'plant.yaml:11: concept C1 has the trigger "Should be built" under both agree and disagree.',
    ],
    [
      'a newer format',
      HEAD.replace('format-version: 1', 'format-version: 2') + CONCEPT.replace('agree', 'accord'),
      'plant.yaml:2: this codebook has format version 2; this Onrecord reads version 1. Use a newer Onrecord.',
    ],
  ]
  it.each(faults)('%s', (_, yaml, line) => {
    const { codebook } = parseCodebook(yaml, 'plant.yaml')
    expect(codebook).toBeNull()
    expect(lines(yaml)[0]).toBe(line)
  })

  it('faults come all at once, in the order of the file', () => {
    const yaml = `${HEAD}${CONCEPT}  scheem: x\nactors:\n- {id: A, lable: Ann, kind: person}\n`
    expect(lines(yaml)).toEqual([
      'plant.yaml:11: "scheem" is no key of a concept. Did you mean "scheme"?',
      'plant.yaml:13: actor A: label is missing.',
      'plant.yaml:13: "lable" is no key of an actor. Did you mean "label"?',
    ])
  })

  it('lists in lists in lists without end are refused as what they are', () => {
    expect(lines(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toEqual([
      'plant.yaml:1: its YAML is nested deeper than that of any codebook.',
    ])
  })

  it('a chain of YAML aliases that unfolds to gigabytes is refused', () => {
    const layers = 'abcdefghij'.split('').map(
      (name, i, all) =>
        `${name}: &${name} [${
          i === 0
            ? 'x'
            : Array(10)
                .fill(`*${all[i - 1]}`)
                .join(', ')
        }]`,
    )
    expect(lines(layers.join('\n'))).toEqual([
      'plant.yaml:1: its YAML aliases unfold to more than any codebook holds.',
    ])
  })
})

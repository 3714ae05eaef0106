import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Attribution, Range } from '../attribution.ts'
import { createAttributor } from '../combine.ts'
import { DOCUMENT_SAYINGS, withDocumentSayings } from './document-sayings.ts'
import { SUPPOSED } from './inner-clauses.ts'
import { withRelativeObjects } from './relative-objects.ts'
import { REQUESTS, withRequests } from './requests.ts'
import { SHARED_SUBJECTS } from './shared-subjects.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))
const tagged = (text: string) => model.tagger(takeApart(text))

function lines(text: string, found: readonly Attribution[]): string[] {
  const words = (ranges: readonly Range[]): string =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' + ')
  return found.map((a) => `${words(a.source)} | ${words(a.cue)} | ${words(a.content)}`)
}

const all = (text: string): string[] => lines(text, createAttributor(model)(tagged(text), 'all'))

it.each(REQUESTS)('"$example": $reason', ({ example }) => {
  const [text = '', expected] = example.split(' => ')
  expect(lines(text, withRequests(tagged(text), []))).toEqual([expected])
})

it.each(DOCUMENT_SAYINGS)('"$example": $reason', ({ example }) => {
  const [text = '', expected] = example.split(' => ')
  expect(lines(text, withDocumentSayings(tagged(text), []))).toEqual([expected])
})

it.each(SHARED_SUBJECTS)('"$example": $reason', ({ example, isSpeakers }) => {
  const text = example.replace(/[[\]]/g, '')
  const [, verb = ''] = /\[(.+?)\]/.exec(example) ?? []
  const [first = ''] = all(text)
  const [speaker = ''] = first.split(' | ')
  expect(all(text).some((line) => line.startsWith(`${speaker} | ${verb} |`))).toBe(isSpeakers)
})

it.each(SUPPOSED)('"$example": $reason', ({ example }) => {
  const [, cue = ''] = /\[(.+?)\]/.exec(example) ?? []
  const cues = all(example.replace(/[[\]]/g, '')).map((line) => line.split(' | ')[1])
  expect(cues).not.toContain(cue)
})

it('a proposal in a clause behind its object is the one’s who proposed it', () => {
  const text = 'The cabinet turned down a rebate, which the welfare minister had proposed.'
  expect(lines(text, withRelativeObjects(tagged(text), []))).toEqual([
    'the welfare minister | had proposed | a rebate',
  ])
})

it('a content that is a pronoun is what it stands for', () => {
  expect(all('The plan, which the Liberals opposed, was dropped.')).toEqual([
    'the Liberals | opposed | The plan',
  ])
})

it('who told of a refusal is found behind it, whatever else the sentence tells', () => {
  const text =
    'BRASK, Feb 18 (Norpress) - Kestria has rejected the request for guns, its defence minister said on Wednesday, dashing the hopes of a government that has lost its power stations.'
  expect(all(text)).toContain('its defence minister | said | Kestria has rejected the request for guns')
})

it('a second verb behind what was welcomed has the same subject', () => {
  expect(all('Doctors at the clinic welcomed the reprieve but want the plan scrapped altogether.')).toContain(
    'Doctors at the clinic | want | the plan scrapped altogether',
  )
})

it('what somebody wanted ends before the second “that” of who tells of it', () => {
  expect(
    all('Two officials said the army had wanted to lend two planes but that Oxley had overruled it.'),
  ).toEqual([
    'Two officials | said | the army had wanted to lend two planes',
    'Two officials | said | that Oxley had overruled it',
    'the army | had wanted | to lend two planes',
  ])
})

it('a participle inside what a bureau says belongs to it', () => {
  expect(all('The bureau says villagers, numbering 75,000, surpassed the townsfolk in 2015.')).toEqual([
    'The bureau | says | villagers, numbering 75,000, surpassed the townsfolk in 2015',
  ])
})

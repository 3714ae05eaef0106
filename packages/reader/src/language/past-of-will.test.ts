import { expect, it } from 'vitest'
import { taggedWords } from '../coding/words/testing/tagged-words.ts'
import type { ActorKind } from '../statement.ts'
import { pastOfWill } from './past-of-will.ts'

it.each<[cue: string, content: string, speaker: ActorKind, expected: boolean]>([
  ['said', 'it would keep rates unchanged', 'organisation', true],
  ['said', 'it would cost too much', 'person', false],
  ['told them', 'that she would not forget', 'person', true],
  ['says', 'he would stay', 'person', false],
  ['said', 'they would strike unless pay rose', 'organisation', false],
  ['said', 'the levy would raise prices', 'person', false],
  ['said', 'he would have stayed', 'person', false],
])('after "%s", the "would" of "%s" by a %s is the past of "will": %j', (cue, content, speaker, expected) => {
  const words = taggedWords(content)
  const at = words.findIndex((word) => word.norm === 'would')
  expect(pastOfWill(words, at, [{ first: 0, end: words.length }], taggedWords(cue), speaker)).toBe(expected)
})

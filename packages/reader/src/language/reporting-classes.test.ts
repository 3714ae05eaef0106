import { expect, it } from 'vitest'
import { REPORTING_CLASSES, saying } from './reporting-classes.ts'
import { verbForm } from './verb-forms.ts'

it.each(REPORTING_CLASSES)('the class $name has a word of its example: $reason', ({ name, example }) => {
  const words = example.toLowerCase().split(/[^a-z]+/)
  const forms = saying(name)
  expect(words.filter((word) => forms.has(word))).not.toEqual([])
})

it.each([
  ['say', 'says', 'said', 'said', 'saying'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['come', 'comes', 'came', 'come', 'coming'],
  ['cut', 'cuts', 'cut', 'cut', 'cutting'],
  ['lie', 'lies', 'lay', 'lain', 'lying'],
  ['deny', 'denies', 'denied', 'denied', 'denying'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
])('%s, %s, %s, %s, %s', (base, s, past, participle, ing) => {
  expect((['s', 'past', 'participle', 'ing'] as const).map((form) => verbForm(base, form))).toEqual([
    s,
    past,
    participle,
    ing,
  ])
})

import { expect, it } from 'vitest'
import { lemma } from './lemma.ts'
import { stem } from './stem.ts'
import { verbForms } from './verb-forms.ts'

it.each([
  ['took', 'VBD', 'take', 'take'],
  ['women', 'NNS', 'woman', 'woman'],
  ['wore', 'VBD', 'wear', 'wore'],
  ['learnt', 'VBD', 'learnt', 'learnt'],
  ['people', 'NNS', 'people', 'person'],
  ['news', 'NNS', 'news', 'news'],
])('%s as %s has the lemma %s and the key %s', (form, tag, base, key) => {
  expect([lemma(form, tag), stem(form)]).toEqual([base, stem(key)])
})

it.each([
  ['deny', 'deny denies denied denying'],
  ['admit', 'admit admits admitted admitting'],
  ['say', 'say said says saying'],
  ['write', 'write writes wrote written writing'],
  ['put', 'put puts putting'],
  ['agree', 'agree agrees agreed agreeing'],
  ['begin', 'begin begins began begun beginning'],
])('the forms of %j are %j', (base, forms) => {
  expect(verbForms(base).join(' ')).toBe(forms)
})

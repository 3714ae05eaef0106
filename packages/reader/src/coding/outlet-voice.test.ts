import { expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../codebook.ts'
import { createReader } from '../read.ts'

const reader = createReader({ codebook: EMPTY_CODEBOOK })

it.each([
  [
    'Two officials who spoke on condition of anonymity because no decision has been made told the Gazette that trains would be sent.',
    [],
  ],
  ['The officials asked not to be named because no decision has been made.', []],
  ['No decision has been made.', ['No decision has been made']],
])('the outlet’s own statements in %j are %j', (text, expected) => {
  const { statements } = reader.read({ text, date: '2024-03-14' })
  const own = statements.filter(({ mode }) => mode === 'none')
  expect(own.map(({ content }) => content.map(({ quote }) => quote).join(' … '))).toEqual(expected)
})

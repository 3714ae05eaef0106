import { expect, test } from 'vitest'
import { ofPage, pageFirst } from './page-first.ts'

test('what the filter offers is asked when the page has what it shows, be that an answer or a refusal', async () => {
  const order: string[] = []
  let answer: () => void = () => {}
  let refuse: (error: Error) => void = () => {}
  const later = pageFirst().then(() => order.push('filter'))
  const shown = ofPage(
    new Promise<void>((resolve) => {
      answer = resolve
    }),
  ).then(() => order.push('page'))
  const refused = ofPage(
    new Promise<void>((_, reject) => {
      refuse = reject
    }),
  ).catch(() => order.push('refusal'))
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(order).toEqual([])
  answer()
  await shown
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(order).toEqual(['page'])
  refuse(new Error('no'))
  await Promise.all([refused, later])
  expect(order).toEqual(['page', 'refusal', 'filter'])
})

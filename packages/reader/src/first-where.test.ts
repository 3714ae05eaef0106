import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWhere } from './first-where.ts'

it('is the place of the first that is large enough, as a walk from the left finds it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (list, least) => {
      const sorted = list.toSorted((a, b) => a - b)
      const walked = sorted.findIndex((value) => value >= least)
      expect(firstWhere(sorted, (value) => value >= least)).toBe(walked < 0 ? sorted.length : walked)
    }),
  )
})

/** The sentences that a value rests on, and who stands behind them. */
import { formatsOf } from '../../formats.ts'

const { many, number } = formatsOf('en-GB')

export const reports = {
  more: (n: number) => `${number(n)} more`,
  independent: (n: number) => many(n, 'independent source', 'independent sources'),
  kinds: { anonymous: 'not named', andAnonymous: 'and others that are not named', outlet: 'only outlets' },
  unnamed: 'not named',
  first: 'first in',
}

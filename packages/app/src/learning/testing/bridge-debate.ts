import type { Db } from '../../record/engine/open-record.ts'
import type { Act } from '../../record/history/history.ts'
import {
  acceptStatement,
  correctStatement,
  rejectStatement,
} from '../../record/statements/check-statements.ts'
import { keepSaid } from '../../record/testing/small-record.ts'

/**
 * In each article Ada is for the bridge and Ben speaks of its price and of the weather; the reader takes all three for support.
 * The statements of article n, from 0, are 3n + 1 to 3n + 3.
 */
export async function keepBridgeDebate(db: Db, articles: number, act: Act): Promise<void> {
  const coded = { concept: 'B1', stance: 1 } as const
  for (let n = 0; n < articles; n++)
    await keepSaid(
      db,
      { title: `Day ${n}` },
      [
        { who: 'Ada Ross', words: `the bridge number ${n} must be built`, ...coded },
        { who: 'Ben Vale', words: `the price ${n} is far too high`, ...coded },
        { who: 'Ben Vale', words: `it will rain ${n} times`, ...coded },
      ],
      act,
    )
}

/** Accepts what Ada says, codes the price by its own concept, and rejects the weather. */
export async function decideOnBridge(db: Db, articles: number, act: Act): Promise<void> {
  for (let n = 0; n < articles; n++) {
    await acceptStatement(db, 3 * n + 1, act)
    await correctStatement(db, 3 * n + 2, { concept: 'B2', stance: 1 }, act)
    await rejectStatement(db, 3 * n + 3, act)
  }
}

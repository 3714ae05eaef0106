import type { DocumentId } from '../record/engine/ids.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { rehearseDecision } from '../record/statements/rehearse.ts'
import type { Api } from './build-server.ts'
import { idShape } from './contract/questions.ts'

/** After so many the embedded database is as fast as it gets. */
const TIMES = 4
/** What the page asks for next goes first; milliseconds. */
const PAUSE = 400

/**
 * Whoever has opened an article will decide on its statements: the first decision is rehearsed while one reads, so that it
 * is saved as fast as the tenth. A database server needs none of this.
 */
export function rehearseDecisions(server: Api, { db, engine }: RecordHandle): void {
  if (engine !== 'embedded') return
  let begun = false
  let ended = false
  let timer: NodeJS.Timeout | undefined
  let rehearsal: Promise<void> = Promise.resolve()
  const rehearse = async (document: DocumentId) => {
    for (let time = 0; time < TIMES && !ended; time++) {
      begun = await rehearseDecision(db, document)
      if (!begun) return
      await new Promise((resolve) => setTimeout(resolve, PAUSE / 4))
    }
  }
  server.addHook('onResponse', async ({ routeOptions, params }, { statusCode }) => {
    if (begun || statusCode !== 200 || routeOptions.url !== '/api/documents/:id') return
    begun = true
    const { id } = idShape.parse(params)
    timer = setTimeout(() => {
      // What a rehearsal cannot do, the decision itself will say.
      rehearsal = rehearse(id).catch(() => {})
    }, PAUSE)
  })
  server.addHook('onClose', async () => {
    ended = true
    clearTimeout(timer)
    await rehearsal
  })
}

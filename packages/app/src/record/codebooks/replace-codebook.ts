import { problemLine } from '@onrecord/reader'
import { parseCodebook } from '../../codebook/parse-codebook.ts'
import type { CodebookId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import type { Act } from '../history/history.ts'
import { currentCodebook } from './codebook-versions.ts'
import { type RegisteredCodebook, registerCodebook } from './register-codebook.ts'

/**
 * Brings a codebook in again from YAML, as the version that counts. What the YAML leaves out stays in the record for the
 * statements coded by it, and is found no more. Throws `Invalid` with the faults that the file itself would have, a line
 * each, and for another codebook's YAML.
 */
export async function replaceCodebook(
  db: Db,
  id: CodebookId,
  yaml: string,
  act: Act,
): Promise<RegisteredCodebook> {
  const { content } = await currentCodebook(db, id)
  const where = `codebook ${content.title}`
  const { codebook, problems } = parseCodebook(yaml, `${content.title}.yaml`)
  if (codebook === null) {
    const lines = problems.slice(0, MOST_FAULTS).map(problemLine)
    const more = problems.length > MOST_FAULTS ? [`And ${problems.length - MOST_FAULTS} more.`] : []
    throw new Invalid({ where, what: [...lines, ...more].join('\n'), todo: 'Nothing was changed.' })
  }
  if (codebook.title !== content.title) {
    const what = `This YAML is of the codebook "${codebook.title}", not of "${content.title}".`
    throw new Invalid({
      where,
      what,
      todo: 'Give it the same title, or add articles with it as another codebook.',
    })
  }
  return registerCodebook(db, codebook, act, { count: true })
}

const MOST_FAULTS = 20

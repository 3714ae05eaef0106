import { Option } from 'commander'
import type { z } from 'zod'
import { actorCalled, conceptCalled, idIn, outletCalled } from '../../record/called.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'

/** The filters of the pages and the API, as an address writes them; may be given several times. */
export const filterOption = () =>
  new Option(
    '--filter <NAME=VALUE>',
    'only these, as an address of the pages says it: type=request&actor=a6; again for more',
  ).argParser((value: string, before: readonly string[] = []) => [...before, value])

/** `readFilter(db, ['stance=-1&actor=a6'], shape)`: what the shape of the API's question makes of it. */
export async function readFilter<Shape extends z.ZodType>(
  db: Db,
  given: readonly string[],
  shape: Shape,
): Promise<z.output<Shape>> {
  const words = wordsOf(given)
  for (const [name, value] of words) words.set(name, await numberFor(db, name, value))
  const read = shape.safeParse(Object.fromEntries(words))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const name = issue?.path.join('.') ?? ''
  throw new Invalid({
    where: '--filter',
    what:
      issue?.code === 'unrecognized_keys'
        ? `There is no filter "${issue.keys.join('", "')}".`
        : `The filter ${name} cannot be that: ${issue?.message}.`,
    todo: `\`onrecord list --help\` names the filters.`,
  })
}

/** The statements that `--filter` names. */
export async function statementFilter(db: Db, given: readonly string[]): Promise<StatementFilter> {
  if (given.length === 0) return {}
  const [{ narrowingShape }, { filterOf }] = await Promise.all([
    import('../../api/contract/questions.ts'),
    import('../../api/statements.ts'),
  ])
  return filterOf(await readFilter(db, given, narrowingShape))
}

/** Names and values; one named again takes both: `type=request` and `type=refusal` are `type=request,refusal`. */
function wordsOf(given: readonly string[]): Map<string, string> {
  const words = new Map<string, string>()
  for (const text of given) {
    for (const [name, value] of new URLSearchParams(text.replace(/^\?/, ''))) {
      if (value === '')
        throw new Invalid({
          where: '--filter',
          what: `"${text}" names no value.`,
          todo: 'Write it as type=request.',
        })
      const before = words.get(name)
      words.set(name, before === undefined ? value : `${before},${value}`)
    }
  }
  return words
}

/** Addresses name by number; a person may say a6, C01 or a name. */
async function numberFor(db: Db, name: string, value: string): Promise<string> {
  if (/^\d+$/.test(value)) return value
  if (name === 'actor' || name === 'stanceOf') return String(await actorCalled(db, value))
  if (name === 'concept') return String(await conceptCalled(db, value))
  if (name === 'outlet') return String(await outletCalled(db, value))
  if (name === 'document') return String(idIn('document', value) ?? value)
  return value
}

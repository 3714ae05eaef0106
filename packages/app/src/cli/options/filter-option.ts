import { Option } from 'commander'
import type { z } from 'zod'
import { didYouMean } from '../../codebook/did-you-mean.ts'
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
export async function readFilter<Shape extends z.ZodObject>(
  db: Db,
  given: readonly string[],
  shape: Shape,
): Promise<z.output<Shape>> {
  const words = wordsOf(given)
  for (const [name, value] of words) words.set(name, await numberFor(db, name, value))
  const read = shape.safeParse(Object.fromEntries(words))
  if (read.success) return read.data
  throw noSuchFilter(read.error.issues[0], words, Object.keys(shape.shape))
}

function noSuchFilter(
  issue: z.core.$ZodIssue | undefined,
  words: ReadonlyMap<string, string>,
  names: readonly string[],
): Invalid {
  const todo = '`onrecord list --help` names the filters.'
  if (issue?.code === 'unrecognized_keys') {
    const [first = ''] = issue.keys
    const near = didYouMean(first, names)
    const what = `There is no filter "${issue.keys.join('", "')}".`
    return new Invalid({ where: '--filter', what, todo: near === null ? todo : `Did you mean "${near}"?` })
  }
  const name = String(issue?.path[0] ?? '')
  const what = `The filter ${name} cannot be "${words.get(name)}"`
  if (issue?.code !== 'invalid_value')
    return new Invalid({ where: '--filter', what: `${what}: ${issue?.message}.`, todo })
  const values = issue.values.map(String)
  return new Invalid({ where: '--filter', what: `${what}.`, todo: `Use one of ${values.join(', ')}.` })
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

import { editActor } from '../../record/actors/edit-actors.ts'
import { mergeAllActors } from '../../record/actors/merge-actors.ts'
import { splitActor } from '../../record/actors/split-actor.ts'
import { touchedByActor } from '../../record/actors/standing-actor.ts'
import {
  actorCalled,
  conceptCalled,
  documentCalled,
  idOf,
  itemCalled,
  type Kind,
  statementCalled,
} from '../../record/called.ts'
import {
  editConcept,
  mergeConcepts,
  restoreConcept,
  splitConcept,
  touchedByConcept,
  withdrawConcept,
} from '../../record/codebooks/edit-concepts.ts'
import { editItem, restoreItem, withdrawItem } from '../../record/codebooks/edit-items.ts'
import { editDocument, restoreDocument, withdrawDocument } from '../../record/documents/edit-documents.ts'
import type { HistoryId, StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import type { Act } from '../../record/history/history.ts'
import { nextSteps } from '../../record/history/step-back.ts'
import {
  mergeStatements,
  splitStatement,
  withdrawStatement,
} from '../../record/statements/check-statements.ts'
import type { Correction } from '../../record/statements/coded-statement.ts'
import { findQuotation } from '../../record/statements/find-quotation.ts'
import { countStatements, statementsById } from '../../record/statements/statements.ts'
import { counted } from '../output/counted.ts'
import type { Terminal } from '../output/terminal.ts'
import { statementList } from '../record/lists.ts'
import { placeOf } from './coded-place.ts'
import type { CodeOptions, MERGED, RENAMED, RESTORED, SplitOptions, WITHDRAWN } from './codes.ts'
import { fieldsFrom } from './coding.ts'
import { tellDecided, undoLine } from './decided.ts'

/** An act with how it is to be told. */
type Acting<Options extends CodeOptions> = Options & { readonly act: Act }

export async function merge(
  db: Db,
  kind: (typeof MERGED)[number],
  names: readonly string[],
  options: Acting<CodeOptions>,
  terminal: Terminal,
): Promise<void> {
  const [first, ...others] = names
  if (first === undefined || others.length === 0) {
    const todo = `Name the ${kind} that stays first, then the others.`
    throw new Invalid({ where: 'merge', what: 'One alone is merged with nothing.', todo })
  }
  if (kind === 'statement') {
    const ids = names.map(statementCalled)
    if (options.dryRun === true) return preview(db, ids, options, terminal)
    const merged = ids.map((id) => idOf('statement', id)).join(' and ')
    return tellDecided(
      db,
      await mergeStatements(db, ids, {}, options.act),
      { ...options, did: () => `merged from ${merged}` },
      terminal,
    )
  }
  const into = await idCalled(db, kind, first)
  const from = await inTurn(others, async (name) => idCalled(db, kind, name))
  if (options.dryRun === true) return preview(db, await touched(db, kind, from), options, terminal)
  const made = await (kind === 'concept' ? mergeConcepts : mergeAllActors)(db, into, from, options.act)
  const gone = from.map((id) => idOf(kind, id)).join(', ')
  await tell(db, made, `${gone} merged into ${idOf(kind, into)}`, options, terminal)
}

export async function split(
  db: Db,
  kind: (typeof MERGED)[number],
  name: string,
  options: Acting<SplitOptions>,
  terminal: Terminal,
): Promise<void> {
  if (kind === 'statement') return splitOne(db, statementCalled(name), options, terminal)
  const { name: label, statements = [], act } = options
  if (label === undefined || statements.length === 0) {
    const todo = `Give the new ${kind} a --name, and say with --statements which go there.`
    throw new Invalid({ where: 'split', what: `It is not said what becomes of ${name}.`, todo })
  }
  const ids = statements.map(statementCalled)
  if (options.dryRun === true) return preview(db, ids, options, terminal)
  const [id, made] =
    kind === 'concept'
      ? await withId(conceptCalled(db, name), (id) => splitConcept(db, id, { label }, ids, act))
      : await withId(actorCalled(db, name), (id) => splitActor(db, id, { name: label }, ids, act))
  await tell(db, made, `${idOf(kind, made.id)} split off ${idOf(kind, id)}`, options, terminal)
}

async function splitOne(
  db: Db,
  id: StatementId,
  options: Acting<SplitOptions>,
  terminal: Terminal,
): Promise<void> {
  const place = await placeOf(db, id)
  const find = (words: string) => findQuotation(place.text, words, place)
  const parts: readonly Correction[] = [
    ...(options.quote ?? []).map((words) => ({ content: [find(words)] })),
    ...(options.part ?? []).map((fields) => fieldsFrom(fields, find)),
  ]
  if (options.dryRun === true) return preview(db, [id], options, terminal)
  const made = await splitStatement(db, id, parts, options.act)
  await tellDecided(db, made, { ...options, did: () => 'split' }, terminal)
}

export async function rename(
  db: Db,
  kind: (typeof RENAMED)[number],
  called: string,
  name: string,
  options: Acting<CodeOptions>,
  terminal: Terminal,
): Promise<void> {
  const { act } = options
  if (name.trim() === '')
    throw new Invalid({ where: called, what: 'The new name is empty.', todo: 'Give another one.' })
  const change = {
    concept: (id: number) => editConcept(db, id, { label: name }, act),
    actor: (id: number) => editActor(db, id, { name }, act),
    item: (id: number) => editItem(db, id, { label: name }, act),
    document: (id: number) => editDocument(db, id, { title: name }, act),
  }[kind]
  const id = await idCalled(db, kind, called)
  if (options.dryRun === true) return preview(db, await touched(db, kind, [id]), options, terminal)
  await tell(db, await change(id), `${idOf(kind, id)} is called "${name}" now`, options, terminal)
}

export async function withdraw(
  db: Db,
  kind: (typeof WITHDRAWN)[number],
  called: string,
  options: Acting<CodeOptions>,
  terminal: Terminal,
): Promise<void> {
  const { act } = options
  const id = await idCalled(db, kind, called)
  if (options.dryRun === true) return preview(db, await touched(db, kind, [id]), options, terminal)
  if (kind === 'statement') {
    const { history } = await withdrawStatement(db, id, act)
    return tell(db, { id, history }, `${idOf(kind, id)} withdrawn`, options, terminal)
  }
  const change = { document: withdrawDocument, concept: withdrawConcept, item: withdrawItem }[kind]
  await tell(db, await change(db, id, act), `${idOf(kind, id)} withdrawn`, options, terminal)
}

export async function restore(
  db: Db,
  kind: (typeof RESTORED)[number],
  called: string,
  options: Acting<CodeOptions>,
  terminal: Terminal,
): Promise<void> {
  const change = { document: restoreDocument, concept: restoreConcept, item: restoreItem }[kind]
  const id = await idCalled(db, kind, called)
  await tell(db, await change(db, id, options.act), `${idOf(kind, id)} restored`, options, terminal)
}

function idCalled(db: Db, kind: Exclude<Kind, 'outlet'>, called: string): Promise<number> | number {
  if (kind === 'concept') return conceptCalled(db, called)
  if (kind === 'actor') return actorCalled(db, called)
  if (kind === 'item') return itemCalled(db, called)
  return kind === 'document' ? documentCalled(called) : statementCalled(called)
}

/** What a change of these touches: the statements that count and are theirs. */
async function touched(db: Db, kind: Kind, ids: readonly number[]): Promise<readonly StatementId[]> {
  if (kind === 'statement') return ids
  if (kind === 'concept') return (await inTurn(ids, (id) => touchedByConcept(db, id))).flat()
  if (kind === 'actor') return (await inTurn(ids, (id) => touchedByActor(db, id))).flat()
  if (kind !== 'document') return []
  const { listStatements } = await import('../../record/statements/statements.ts')
  const lists = await inTurn(ids, async (document) => {
    const limit = Math.max(1, await countStatements(db, { document }))
    return (await listStatements(db, { document }, { limit }, { by: 'text' })).items.map(({ id }) => id)
  })
  return lists.flat()
}

async function preview(
  db: Db,
  ids: readonly StatementId[],
  { format }: Pick<CodeOptions, 'format'>,
  terminal: Terminal,
): Promise<void> {
  const statements = await statementsById(db, ids)
  if (format === 'json')
    return terminal.out(
      JSON.stringify({ history: null, statements: statements.map(({ id }) => id) }, null, 2),
    )
  if (statements.length > 0) terminal.out(statementList(statements, terminal))
  terminal.out(`${counted(statements.length, 'statement')} would be touched; nothing was changed.`)
}

interface Made {
  readonly id: number
  readonly history: HistoryId
  readonly statements?: readonly StatementId[]
}

/** Tells what was changed; in JSON it is what the API answers. */
async function tell(
  db: Db,
  made: Made,
  what: string,
  { act, format, record }: Acting<CodeOptions>,
  terminal: Terminal,
): Promise<void> {
  if (format === 'json') {
    terminal.out(JSON.stringify({ ...made, steps: await nextSteps(db, act.coder) }, null, 2))
    return
  }
  const { linesOf } = await import('../output/table.ts')
  const { plainText } = await import('../output/terminal.ts')
  const those =
    made.statements === undefined ? '' : `; ${counted(made.statements.length, 'statement')} touched`
  terminal.out(`${linesOf(plainText(`${what}${those}.`), terminal)}\n${undoLine(made.history, record)}`)
}

async function withId<Made>(
  called: Promise<number>,
  change: (id: number) => Promise<Made>,
): Promise<[number, Made]> {
  const id = await called
  return [id, await change(id)]
}

async function inTurn<One, Result>(
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const done: Result[] = []
  for (const one of all) done.push(await work(one))
  return done
}

import type { Problem } from '@onrecord/reader'
import type { CodebookFile } from './codebook-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import type { YamlPlaces } from './yaml-place.ts'

type Section = 'concepts' | 'actors' | 'items' | 'outlets'
type ActorEntry = NonNullable<CodebookFile['actors']>[number]

/** A finding before it has its file name. */
interface Fault {
  readonly line: number
  readonly what: string
  readonly todo?: string
}

/** What no single entry shows: ids used twice, links that lead nowhere, one name for two actors. */
export function codebookFaults(file: CodebookFile, name: string, places: YamlPlaces): Problem[] {
  const faults = [
    ...duplicateIds(file, places),
    ...unknownTargets(file, places),
    ...circles(file, places),
    ...backwardPeriods(file, places),
    ...upsideDown(file, places),
    ...sharedNames(file, places),
    ...contraryTriggers(file, places),
  ]
  return faults.sort((a, b) => a.line - b.line).map((fault) => ({ where: name, ...fault }))
}

const SECTIONS: readonly Section[] = ['concepts', 'actors', 'items', 'outlets']

/** Ids are unique over the whole file: an actor and an outlet may both be a speaker. */
function duplicateIds(file: CodebookFile, places: YamlPlaces): Fault[] {
  const first = new Map<string, number>()
  const faults: Fault[] = []
  for (const section of SECTIONS)
    for (const [index, entry] of (file[section] ?? []).entries()) {
      const line = places.line([section, index, 'id'])
      const before = first.get(entry.id)
      if (before === undefined) first.set(entry.id, line)
      else
        faults.push({
          line,
          what: `the id ${entry.id} stands twice; line ${before} has it already.`,
          todo: 'Give one of them another id.',
        })
    }
  return faults
}

function unknownTargets(file: CodebookFile, places: YamlPlaces): Fault[] {
  const actors = (file.actors ?? []).map((actor) => actor.id)
  const items = (file.items ?? []).map((item) => item.id)
  const concepts = file.concepts.map((concept) => concept.id)
  return [
    ...(file.actors ?? []).flatMap((actor, i) =>
      target(actor.of, actors, 'actor', ['actors', i, 'of'], places),
    ),
    ...(file.items ?? []).flatMap((item, i) =>
      target(item['variant-of'], items, 'item', ['items', i, 'variant-of'], places),
    ),
    ...target(file['focal-concept'], concepts, 'concept', ['focal-concept'], places),
    ...file.concepts.flatMap(({ id, about, answers = [] }, i) => [
      ...target(about, concepts, 'concept', ['concepts', i, 'about'], places),
      ...itself(id, about, ['concepts', i, 'about'], places),
      ...answers.flatMap((answered, j) => [
        ...target(answered, concepts, 'concept', ['concepts', i, 'answers', j], places, 'answers'),
        ...itself(id, answered, ['concepts', i, 'answers', j], places, 'answers'),
      ]),
    ]),
  ]
}

function target(
  id: string | undefined,
  known: readonly string[],
  kind: string,
  path: readonly (string | number)[],
  places: YamlPlaces,
  key = path.at(-1),
): Fault[] {
  if (id === undefined || known.includes(id)) return []
  const near = didYouMean(id, known)
  const todo = near === null ? `Add the ${kind} or leave "${key}" out.` : `Did you mean "${near}"?`
  return [{ line: places.line(path), what: `"${key}" names ${id}, and no ${kind} has that id.`, todo }]
}

/** No concept is a reason for itself, and none answers itself. */
function itself(
  id: string,
  named: string | undefined,
  path: readonly (string | number)[],
  places: YamlPlaces,
  key = path.at(-1),
): Fault[] {
  if (named !== id) return []
  return [
    { line: places.line(path), what: `"${key}" of ${id} names ${id} itself.`, todo: 'Name another one.' },
  ]
}

/** An actor that belongs to itself by a detour would send every walk upwards round for ever. */
function circles(file: CodebookFile, places: YamlPlaces): Fault[] {
  const actors = file.actors ?? []
  const items = file.items ?? []
  const up = new Map(actors.map((actor) => [actor.id, actor.of]))
  const base = new Map(items.map((item) => [item.id, item['variant-of']]))
  const fault = (id: string, key: string, path: readonly (string | number)[]): Fault => ({
    line: places.line(path),
    what: `${id} belongs to itself by way of "${key}".`,
    todo: 'Break the circle.',
  })
  return [
    ...actors.flatMap((actor, i) =>
      inCircle(actor.id, up) ? [fault(actor.id, 'of', ['actors', i, 'of'])] : [],
    ),
    ...items.flatMap((item, i) =>
      inCircle(item.id, base) ? [fault(item.id, 'variant-of', ['items', i, 'variant-of'])] : [],
    ),
  ]
}

function inCircle(start: string, up: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  let id = up.get(start)
  while (id !== undefined && id !== start && !seen.has(id)) {
    seen.add(id)
    id = up.get(id)
  }
  return id === start
}

function backwardPeriods(file: CodebookFile, places: YamlPlaces): Fault[] {
  const actors = (file.actors ?? []).flatMap((actor, i): Fault[] => {
    if (actor.from === undefined || actor.to === undefined || actor.from <= actor.to) return []
    return [
      {
        line: places.line(['actors', i, 'to']),
        what: `${actor.id} ends ${actor.to}, before it begins ${actor.from}.`,
      },
    ]
  })
  const periods = Object.entries(file.lexicons?.periods ?? {}).flatMap(([name, [from, to]]): Fault[] => {
    if (from <= to) return []
    return [
      {
        line: places.line(['lexicons', 'periods', name]),
        what: `the period "${name}" ends ${to}, before it begins ${from}.`,
      },
    ]
  })
  return [...actors, ...periods]
}

function upsideDown(file: CodebookFile, places: YamlPlaces): Fault[] {
  return Object.entries(file.lexicons?.probabilities ?? {}).flatMap(([words, [least, most]]): Fault[] => {
    if (least <= most) return []
    return [
      {
        line: places.line(['lexicons', 'probabilities', words]),
        what: `the probability of "${words}" goes from ${least} down to ${most}.`,
        todo: 'Write the lower number first.',
      },
    ]
  })
}

/** One name for two actors at the same time would be given to either by chance. */
function sharedNames(file: CodebookFile, places: YamlPlaces): Fault[] {
  const holders = new Map<string, ActorEntry[]>()
  return (file.actors ?? []).flatMap((actor, index) => {
    const faults: Fault[] = []
    for (const name of namesOf(actor)) {
      const others = holders.get(name.toLowerCase()) ?? []
      const rival = others.find((other) => other !== actor && overlap(other, actor))
      if (rival !== undefined)
        faults.push({
          line: places.line(['actors', index]),
          what: `the name "${name}" belongs to both ${rival.id} and ${actor.id}.`,
          todo: 'Keep it with one, or give both the days "from" and "to" between which they hold.',
        })
      holders.set(name.toLowerCase(), [...others, actor])
    }
    return faults
  })
}

function namesOf(actor: ActorEntry): string[] {
  const names = [actor.label, ...(actor.aliases ?? []), ...(actor.metonyms ?? [])]
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
}

function overlap(a: ActorEntry, b: ActorEntry): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}

/** The same words cannot both affirm and reject a concept. */
function contraryTriggers(file: CodebookFile, places: YamlPlaces): Fault[] {
  return file.concepts.flatMap((concept, index) => {
    const agree = new Set((concept.agree ?? []).map((trigger) => trigger.toLowerCase()))
    return (concept.disagree ?? []).flatMap((trigger, i): Fault[] => {
      if (!agree.has(trigger.toLowerCase())) return []
      const line = places.line(['concepts', index, 'disagree', i])
      return [
        { line, what: `concept ${concept.id} has the trigger "${trigger}" under both agree and disagree.` },
      ]
    })
  })
}

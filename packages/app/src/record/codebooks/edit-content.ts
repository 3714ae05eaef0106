import type { Codebook, CodebookActor, CodebookOutlet, Concept, Item } from '@onrecord/reader'

/**
 * A codebook's content with one thing changed: pure, so that what a change makes of it can be looked at before it is kept.
 * What is added stands last; what refers to something merged refers to what it was merged into.
 */
export const withConcept = (codebook: Codebook, concept: Concept): Codebook => ({
  ...codebook,
  concepts: put(codebook.concepts, concept),
})

/** What argued about it, or answered it, does so no more. */
export const withoutConcept = (codebook: Codebook, id: string): Codebook => ({
  ...codebook,
  concepts: codebook.concepts.flatMap((concept) =>
    concept.id === id ? [] : referringTo(concept, (other) => (other === id ? null : other)),
  ),
})

/** A concept whose references to others are said anew; `null` for one that is gone. */
function referringTo(concept: Concept, now: (id: string) => string | null): Concept {
  const { id, label, kind, role, scheme, about, answers = [], ...rest } = concept
  const newAbout = about === undefined ? null : now(about)
  const newAnswers = [...new Set(answers.flatMap((other) => now(other) ?? []))].filter(
    (other) => other !== id,
  )
  return {
    ...{ id, label, kind, role, scheme },
    ...(newAbout === null || newAbout === id ? {} : { about: newAbout }),
    ...(newAnswers.length === 0 ? {} : { answers: newAnswers }),
    ...rest,
  }
}

/** The triggers of the merged concept find the other one from now on. */
export function withMergedConcept(codebook: Codebook, into: string, from: string): Codebook {
  const merged = codebook.concepts.find(({ id }) => id === from)
  const stays = codebook.concepts.find(({ id }) => id === into)
  if (merged === undefined || stays === undefined) return withoutConcept(codebook, from)
  const concept: Concept = {
    ...stays,
    agree: union(stays.agree, merged.agree),
    disagree: union(stays.disagree, merged.disagree),
  }
  const moved = withConcept(codebook, concept).concepts.map((one) =>
    referringTo(one, (other) => (other === from ? into : other)),
  )
  const without = withoutConcept({ ...codebook, concepts: moved }, from)
  return codebook.focalConcept === from ? { ...without, focalConcept: into } : without
}

export const withItem = (codebook: Codebook, item: Item): Codebook => ({
  ...codebook,
  items: put(codebook.items, item),
})

export const withoutItem = (codebook: Codebook, id: string): Codebook => ({
  ...codebook,
  items: codebook.items.filter((item) => item.id !== id),
})

export const withActor = (codebook: Codebook, actor: CodebookActor): Codebook => ({
  ...codebook,
  actors: put(codebook.actors, actor),
})

/** An actor or outlet under another label; it is still found by the old one. */
export function withRenamed(codebook: Codebook, id: string, label: string): Codebook {
  const rename = <Entry extends CodebookActor | CodebookOutlet>(entry: Entry): Entry => ({
    ...entry,
    label,
    aliases: union(entry.aliases, [entry.label]).filter((name) => name !== label),
  })
  return changed(codebook, id, rename)
}

export function withName(codebook: Codebook, id: string, name: string, kind: 'alias' | 'metonym'): Codebook {
  if (kind === 'alias') {
    return changed(codebook, id, (entry) => ({ ...entry, aliases: union(entry.aliases, [name]) }))
  }
  return changedActor(codebook, id, (entry) => ({ ...entry, metonyms: union(entry.metonyms, [name]) }))
}

export function withoutName(
  codebook: Codebook,
  id: string,
  name: string,
  kind: 'alias' | 'metonym',
): Codebook {
  const others = (names: readonly string[]) => names.filter((one) => one !== name)
  if (kind === 'alias') {
    return changed(codebook, id, (entry) => ({ ...entry, aliases: others(entry.aliases) }))
  }
  return changedActor(codebook, id, (entry) => ({ ...entry, metonyms: others(entry.metonyms) }))
}

/** The codebook knows one organisation of an actor; a second one is the record's alone. */
export function withMembership(
  codebook: Codebook,
  id: string,
  organisation: string,
  role: string | null,
): Codebook {
  return changedActor(codebook, id, (entry) =>
    entry.of === null ? { ...entry, of: organisation, role } : entry,
  )
}

export function withoutMembership(codebook: Codebook, id: string, organisation: string): Codebook {
  return changedActor(codebook, id, (entry) =>
    entry.of === organisation ? { ...entry, of: null, role: null } : entry,
  )
}

/**
 * The names of a merged actor or outlet find the other one from now on. Where only the merged one is in the codebook, its
 * entry stays and gets the other one's name; where only the other is, it gets the name.
 */
export function withMergedActor(
  codebook: Codebook,
  into: { readonly key: string | null; readonly name: string },
  from: { readonly key: string | null; readonly name: string },
): Codebook {
  if (from.key === null)
    return into.key === null ? codebook : withName(codebook, into.key, from.name, 'alias')
  if (into.key === null) return withRenamed(codebook, from.key, into.name)
  const { key } = from
  const merged = [...codebook.actors, ...codebook.outlets].find(({ id }) => id === key)
  if (merged === undefined) return codebook
  const names = [merged.label, ...merged.aliases]
  const metonyms = 'metonyms' in merged ? merged.metonyms : []
  const without = {
    ...codebook,
    actors: codebook.actors
      .filter(({ id }) => id !== key)
      .map((actor) => (actor.of === key ? { ...actor, of: actor.id === into.key ? null : into.key } : actor)),
    outlets: codebook.outlets.filter(({ id }) => id !== key),
  }
  const named = changed(without, into.key, (entry) => ({
    ...entry,
    aliases: union(entry.aliases, names).filter((name) => name !== entry.label),
  }))
  return changedActor(named, into.key, (entry) => ({ ...entry, metonyms: union(entry.metonyms, metonyms) }))
}

/** A free id beside those that are there: "C07" after "C06", "P-ROSS-2" beside "P-ROSS". */
export function freeKey(codebook: Codebook, taken: readonly string[], like: string): string {
  const { concepts, actors, items, outlets } = codebook
  const used = new Set([...[...concepts, ...actors, ...items, ...outlets].map(({ id }) => id), ...taken])
  const { stem = like, number = '' } = /^(?<stem>.*?)(?<number>\d+)$/.exec(like)?.groups ?? {}
  const first = number === '' ? 2 : Number(number) + 1
  const glue = number === '' ? '-' : ''
  for (let next = first; ; next++) {
    const key = `${stem}${glue}${String(next).padStart(number.length, '0')}`
    if (!used.has(key)) return key
  }
}

function put<Entry extends { readonly id: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  const there = entries.some(({ id }) => id === entry.id)
  return there ? entries.map((one) => (one.id === entry.id ? entry : one)) : [...entries, entry]
}

function changed(
  codebook: Codebook,
  id: string,
  change: <Entry extends CodebookActor | CodebookOutlet>(entry: Entry) => Entry,
): Codebook {
  return {
    ...codebook,
    actors: codebook.actors.map((entry) => (entry.id === id ? change(entry) : entry)),
    outlets: codebook.outlets.map((entry) => (entry.id === id ? change(entry) : entry)),
  }
}

function changedActor(
  codebook: Codebook,
  id: string,
  change: (entry: CodebookActor) => CodebookActor,
): Codebook {
  return { ...codebook, actors: codebook.actors.map((entry) => (entry.id === id ? change(entry) : entry)) }
}

const union = (own: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...own, ...more]),
]

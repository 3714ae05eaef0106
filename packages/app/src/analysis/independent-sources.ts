export interface Traced {
  readonly documentId: number
  readonly group: number | null
  readonly reporter: string | null
}

/** What makes two reports one: the outlet they go back to, else their group of near-duplicates, else their document. */
export function originOf({ documentId, group, reporter }: Traced): string {
  return reporter ?? (group === null ? `document ${documentId}` : `group ${group}`)
}

/** A report by what it has in common with others. */
export interface Reported {
  /** Whom it goes back to. */
  readonly origin: string
  /** Whose word it is; `null` for who cannot be recognised in another article: a source without a name. */
  readonly voice: string | null
}

/**
 * How many independent sources there are: the most reports of which no two share an origin or a voice. Ten copies of one
 * wire story are one, and so is one person whom ten papers quote; two people in two papers are two. One paper that quotes
 * two people is one: both rest on it alone.
 *
 * It is the largest matching of voices and origins, by augmenting paths (Kuhn 1955); a voice without a name belongs to its
 * origin, which then stands by itself.
 */
export function independentSources(reports: Iterable<Reported>): number {
  const alone = new Set<string>()
  const originsOf = new Map<string, Set<string>>()
  for (const { origin, voice } of reports) {
    if (voice === null) alone.add(origin)
    else originsOf.set(voice, (originsOf.get(voice) ?? new Set()).add(origin))
  }
  return independentAmong(originsOf, alone)
}

/** The same of the origins of each voice, and of the origins that stand by themselves. */
export function independentAmong(
  originsOf: ReadonlyMap<string, ReadonlySet<string>>,
  alone: ReadonlySet<string>,
): number {
  const voiceAt = new Map<string, string>()
  const place = (voice: string, tried: Set<string>): boolean => {
    const open = [...(originsOf.get(voice) ?? [])].filter(
      (origin) => !alone.has(origin) && !tried.has(origin),
    )
    for (const origin of open) tried.add(origin)
    const free = open.find((origin) => !voiceAt.has(origin))
    const got = free ?? open.find((origin) => place(voiceAt.get(origin) ?? '', tried))
    if (got !== undefined) voiceAt.set(got, voice)
    return got !== undefined
  }
  for (const voice of originsOf.keys()) place(voice, new Set())
  return alone.size + voiceAt.size
}

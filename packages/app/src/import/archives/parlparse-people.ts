import { fileBeside } from './beside.ts'
import { inForce } from './in-force.ts'
import { isObject, type JsonObject, objectsIn, words } from './json-file.ts'

/** Who sat for which party and constituency, by day. */
export interface MembersOfParliament {
  /** By the id of a person, or of the one membership that older files name. */
  readonly membershipOn: (
    id: string,
    day: string,
  ) => { readonly party: string | null; readonly constituency: string | null }
}

/** `people.json` of parlparse beside a file, or in the folder above; `null` where it is not to be had. */
export async function membersOfParliament(path: string | undefined): Promise<MembersOfParliament | null> {
  const bytes = await fileBeside(path, /^people\.json$/)
  const popolo = bytes === null ? undefined : parsed(bytes)
  if (popolo === undefined) return null
  const parties = namesOf(popolo, 'organizations')
  const posts = new Map(objectsIn(popolo, 'posts').map((post) => [words(post, 'id') ?? '', areaOf(post)]))
  const byId = new Map<string, Membership[]>()
  for (const one of objectsIn(popolo, 'memberships')) {
    const membership = {
      from: words(one, 'start_date'),
      to: words(one, 'end_date'),
      party: parties.get(words(one, 'on_behalf_of_id') ?? '') ?? null,
      constituency: posts.get(words(one, 'post_id') ?? '') ?? null,
    }
    const ids = [words(one, 'person_id'), words(one, 'id')]
    for (const id of ids) if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), membership])
  }
  // An id that was given twice leads to the one that stayed.
  for (const one of [...objectsIn(popolo, 'persons'), ...objectsIn(popolo, 'memberships')]) {
    const [id, stayed] = [words(one, 'id'), words(one, 'redirect')]
    const known = stayed === undefined ? undefined : byId.get(stayed)
    if (id !== undefined && known !== undefined) byId.set(id, known)
  }
  return {
    membershipOn: (id, day) => {
      const { party, constituency } = inForce(byId.get(id) ?? [], day) ?? { party: null, constituency: null }
      return { party, constituency }
    },
  }
}

interface Membership {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly party: string | null
  readonly constituency: string | null
}

function parsed(bytes: Buffer): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const namesOf = (popolo: JsonObject, list: string): ReadonlyMap<string, string> =>
  new Map(objectsIn(popolo, list).map((one) => [words(one, 'id') ?? '', words(one, 'name') ?? '']))

const areaOf = (post: JsonObject): string | null => words(objectsIn(post, 'area')[0] ?? {}, 'name') ?? null

import type { GivenSpeaker } from '@onrecord/reader'
import { childOf, childrenOf, type Element, elementsIn, isNamed, lineOf, markupTree } from '../markup-tree.ts'
import { fileBeside } from './beside.ts'
import { inForce, type Validity } from './in-force.ts'

/** The lists of persons and organisations of a ParlaMint corpus, by their ids. */
export interface ParlamintPeople {
  readonly persons: ReadonlyMap<string, Element>
  readonly organisations: ReadonlyMap<string, Element>
}

/** The root of a corpus, which has the lists itself where they are not files of their own. */
const ROOT = /^ParlaMint-[A-Z]{2}(?:-[A-Z]{2})?(?:-en)?(?:\.ana)?\.xml$/

/** The lists beside a sitting or in the folder above; `null` where they are not to be had. */
export async function parlamintPeople(path: string | undefined): Promise<ParlamintPeople | null> {
  const persons = (await listed(path, /-listPerson\.xml$/, 'person')) ?? (await listed(path, ROOT, 'person'))
  const organisations = (await listed(path, /-listOrg\.xml$/, 'org')) ?? (await listed(path, ROOT, 'org'))
  return persons === null ? null : { persons, organisations: organisations ?? new Map() }
}

async function listed(
  path: string | undefined,
  name: RegExp,
  element: string,
): Promise<ReadonlyMap<string, Element> | null> {
  const bytes = await fileBeside(path, name)
  const tree = bytes === null ? null : markupTree(bytes.toString('utf8'), 'xml')
  if (tree === null || 'fault' in tree) return null
  const found = [...elementsIn(tree, (one) => isNamed(one, element))]
  return found.length === 0 ? null : new Map(found.map((one) => [one.attributes['xml:id'] ?? '', one]))
}

/** A speaker of a sitting as of its day; `null` where the lists do not have them. */
export function speakerOn(
  { persons, organisations }: ParlamintPeople,
  id: string,
  day: string,
  chair: boolean,
): GivenSpeaker | null {
  const person = persons.get(id)
  if (person === undefined) return null
  const affiliations = childrenOf(person, 'affiliation').map((one) => ({
    ...validity(one),
    role: one.attributes.role ?? '',
    office: lineOf(childOf(one, 'roleName')),
    organisation: organisations.get((one.attributes.ref ?? '').replace('#', '')),
  }))
  const ofRole = (role: string) =>
    affiliations.filter(({ organisation }) => organisation?.attributes.role === role)
  // Some parliaments have groups and no parties.
  const memberOf = (role: string) =>
    inForce(
      ofRole(role).filter((one) => one.role === 'member' || one.role === ''),
      day,
    )
  const party = memberOf('politicalParty') ?? memberOf('parliamentaryGroup')
  const office = inForce(
    ofRole('government').filter(({ role }) => role !== 'member' && role !== ''),
    day,
  )
  return {
    id,
    chair,
    name: nameOn(person, day) ?? id,
    party: nameOf(party?.organisation),
    role: office === undefined ? null : (office.office ?? office.role),
    constituency: nameOf(inForce(ofRole('constituency'), day)?.organisation),
  }
}

const validity = ({ attributes }: Element): Validity => ({ from: attributes.from, to: attributes.to })

/** Names change: `persName` can have its days. */
function nameOn(person: Element, day: string): string | undefined {
  const names = childrenOf(person, 'persName').map((one) => ({ ...validity(one), element: one }))
  const name = inForce(names, day)?.element
  const parts = ['forename', 'surname'].map((part) =>
    childrenOf(name, part)
      .map((one) => lineOf(one))
      .join(' '),
  )
  return parts.join(' ').trim() || lineOf(name)
}

export function nameOf(organisation: Element | undefined): string | null {
  const names = childrenOf(organisation, 'orgName')
  const full = names.find(({ attributes: { full } }) => full === 'yes') ?? names[0]
  return lineOf(full) ?? null
}

import type { Coder } from '@onrecord/reader'
import { derivedGuid } from './derived-guid.ts'
import type { WriteElement } from './refi-xml.ts'

/** The coders of a project, in the order in which they were met. */
export class Users {
  readonly #names = new Map<string, string>()

  guidOf({ by, name, version }: Coder): string {
    const guid = derivedGuid('user', by, name, version)
    if (!this.#names.has(guid))
      this.#names.set(guid, by === 'person' ? name : `${name} ${version} (reader)`.replace('  ', ' '))
    return guid
  }

  element(element: WriteElement): string | null {
    if (this.#names.size === 0) return null
    const users = [...this.#names].map(([guid, name]) => element('User', { guid, name }))
    return element('Users', {}, ...users)
  }
}

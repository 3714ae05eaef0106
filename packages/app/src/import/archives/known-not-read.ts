import type { ArchiveFormat } from './archive-file.ts'

/** A format that is known and not read is refused by its name: its marks would go in as words. */
const refused = (name: string, mark: (head: string) => boolean, todo: string): ArchiveFormat => ({
  name,
  recognises: ({ head }) => mark(head),
  articles: () => [{ refusal: `this is ${name}, which is known and not read`, todo }],
})

const SAVE = 'Save the articles as text or HTML.'

export const KNOWN_NOT_READ: readonly ArchiveFormat[] = [
  refused(
    'a download of NewsBank',
    (head) =>
      /infoweb\.newsbank\.com/.test(head) &&
      /^(?:Record(?: Number)?|OpenURL Link|Section|Author):/m.test(head),
    SAVE,
  ),
]

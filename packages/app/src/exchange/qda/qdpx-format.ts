import { type FileHandle, open, rm } from 'node:fs/promises'
import { codedDocuments } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writeZip, type ZipPart } from '../out/zip-file.ts'
import { type Code, codeElement, freeName, withNamesOfTheirOwn } from './code-tree.ts'
import { codedAt } from './coded-at.ts'
import { conceptCodes } from './concept-codes.ts'
import { derivedGuid } from './derived-guid.ts'
import { described } from './described.ts'
import { refiXml } from './refi-xml.ts'
import { sourceElement } from './source-element.ts'
import { type Speaker, type SpeakerDetails, Speakers, speakerCodes, speakerDetails } from './speaker-codes.ts'
import { TYPE_CODES } from './type-codes.ts'
import { Users } from './users.ts'
import {
  ARTICLE_VARIABLES,
  attributeVariable,
  CASE_VARIABLES,
  valueElements,
  variablesElement,
} from './variables.ts'

/** A REFI-QDA project: `project.qde`, and a text for each article. */
export const qdpxFormat: ExportFormat = {
  name: 'qdpx',
  ending: 'qdpx',
  type: 'application/zip',
  about: 'a REFI-QDA project, for MAXQDA, NVivo, ATLAS.ti and QualCoder',
  write: async (taken, path) => {
    const aside = `${path}.sources`
    try {
      await writeZip(path, parts(taken, aside))
    } finally {
      await rm(aside, { force: true })
    }
  },
}

/**
 * The texts as they come, and last the project, which is known when all of them are. What it says of each text lies in the file
 * `aside` meanwhile.
 */
async function* parts(taken: Taken, aside: string): AsyncGenerator<ZipPart> {
  const sources = await open(aside, 'wx+', 0o600)
  try {
    yield* textsThenProject(taken, sources)
  } finally {
    await sources.close()
  }
}

async function* textsThenProject(taken: Taken, sources: FileHandle): AsyncGenerator<ZipPart> {
  const { db, filter, losses } = taken
  const [users, speakers, names, seen] = [
    new Users(),
    new Speakers(),
    new Set<string>(),
    new Map<string, number>(),
  ]
  const concepts = await conceptCodes(db, filter, losses)
  let size = 0
  for await (const document of codedDocuments(db, filter)) {
    const times = await codedAt(
      db,
      document.statements.map(({ id }) => id),
    )
    const { guid, text, xml } = sourceElement(document, {
      concepts,
      speakers,
      users,
      losses,
      codedAt: times,
      nameOf: ({ title, id }) => freeName(fileName(title ?? `Article ${id}`), names),
      once: (own) => {
        const before = seen.get(own) ?? 0
        seen.set(own, before + 1)
        return before === 0 ? own : derivedGuid(own, String(before))
      },
    })
    const said = Buffer.from(`${xml}\n`)
    await sources.appendFile(said)
    size += said.byteLength
    yield { name: `sources/${guid}.txt`, content: text }
    taken.written(document.statements.length)
  }
  const detailsOf = await speakerDetails(db, speakers.all, losses)
  const codes = withNamesOfTheirOwn([
    ...concepts.codes,
    TYPE_CODES,
    ...(speakers.all.length === 0 ? [] : [speakerCodes(speakers.all, detailsOf)]),
  ])
  const head = projectHead(concepts.name, codes, { users, speakers: speakers.all, detailsOf }, taken)
  yield { name: 'project.qde', pieces: project(head, sources, size, projectEnd(taken)) }
}

/** A title as tools take it: QualCoder calls a file like it, and finds none whose name has a slash. */
const fileName = (title: string): string => title.replace(/\s+/g, ' ').replace(/[/\\]/g, '-').trim()

interface People {
  readonly users: Users
  readonly speakers: readonly Speaker[]
  readonly detailsOf: (speaker: Speaker) => SpeakerDetails
}

function projectHead(
  name: string,
  codes: readonly Code[],
  { users, speakers, detailsOf }: People,
  { version }: Taken,
): string {
  const xml = refiXml()
  const { element } = xml
  const attributes = new Set(speakers.flatMap((speaker) => Object.keys(detailsOf(speaker).attributes)))
  const names = [...ARTICLE_VARIABLES, ...CASE_VARIABLES, ...[...attributes].sort().map(attributeVariable)]
  const cases = speakers.map((speaker) => {
    const values = Object.entries(detailsOf(speaker).attributes).map(
      ([key, value]) => [attributeVariable(key), value] as const,
    )
    return element(
      'Case',
      { guid: derivedGuid('case', speaker.guid), name: speaker.name },
      element('CodeRef', { targetGUID: speaker.guid }),
      ...valueElements(
        [['kind of speaker', speaker.kind], ['organisation', speaker.organisation], ...values],
        xml,
      ),
    )
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    // The elements of a project go on after its first tag.
    element('Project', { name, origin: `Onrecord ${version}`, ...NAMESPACES }).replace(/\/>$/, '>'),
    users.element(element),
    element('CodeBook', {}, element('Codes', {}, ...codes.map((code) => `\n${codeElement(code, xml)}`))),
    variablesElement(names, xml),
    cases.length === 0 ? null : element('Cases', {}, ...cases.map((one) => `\n${one}`)),
  ]
    .flatMap((line) => line ?? [])
    .map((line) => `${line}\n`)
    .join('')
}

const NAMESPACES = {
  xmlns: 'urn:QDA-XML:project:1.0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd',
}

/** What was asked and whose word it is. */
function projectEnd({ head: { query, layer } }: Taken): string {
  const { element, text } = refiXml()
  const description = described({ text: '', fields: { query, layer } })
  return `${element('Description', {}, text(description))}\n</Project>\n`
}

async function* project(
  head: string,
  sources: FileHandle,
  size: number,
  end: string,
): AsyncGenerator<string | Uint8Array> {
  yield head
  if (size > 0) {
    yield '<Sources>\n'
    for await (const piece of sources.createReadStream({ start: 0, autoClose: false })) yield piece
    yield '</Sources>\n'
  }
  yield end
}

import { basename } from 'node:path'
import type { GivenSpeaker } from '@onrecord/reader'
import { childrenOf, type Element, isElement, lineOf, markupTree, rawText } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { namesBeside } from './beside.ts'
import { type MembersOfParliament, membersOfParliament } from './parlparse-people.ts'
import { type Speech, type SpeechPart, transcript } from './speeches.ts'

const HOUSES: Readonly<Record<string, string>> = {
  debate: 'House of Commons',
  lords: 'House of Lords',
  westminhall: 'Westminster Hall',
  standing: 'House of Commons, Public Bill Committees',
  wrans: 'Written Answers',
  wms: 'Written Ministerial Statements',
  spor: 'Scottish Parliament',
  ni: 'Northern Ireland Assembly',
}

/** TheyWorkForYou's XML of Hansard, as parlparse writes it. */
export const parlparse: ArchiveFormat = {
  name: 'parlparse',
  recognises: ({ head }) => /^(?:<\?xml[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<publicwhip[\s>]/.test(head),
  articles: async function* (file): AsyncGenerator<Parsed> {
    const newer = await laterScrape(file.path)
    if (newer !== null || /<publicwhip[^>]*\slatest="no"/.test(file.head)) {
      yield {
        refusal: `this day was taken down again later${newer === null ? '' : `, as ${newer}`}`,
        todo: 'Add that file.',
      }
      return
    }
    const decoded = file.text()
    const tree = 'fault' in decoded ? decoded : markupTree(decoded.text, 'xml')
    if ('fault' in tree) {
      yield { refusal: `this file of parlparse ${tree.fault}`, todo: 'Get the file again.' }
      return
    }
    yield* debatesOf(childrenOf(tree)[0] ?? tree, await membersOfParliament(file.path))
  },
}

/** `debates2026-03-04b.xml` beside `debates2026-03-04a.xml`: only the highest letter of a day counts. */
async function laterScrape(path: string | undefined): Promise<string | null> {
  const [, stem, letter] = /^(\D+\d{4}-\d{2}-\d{2})([a-z])\.xml$/.exec(basename(path ?? '')) ?? []
  if (stem === undefined || letter === undefined) return null
  const later = (await namesBeside(path)).filter(
    (name) =>
      name.startsWith(stem) &&
      /^[a-z]\.xml$/.test(name.slice(stem.length)) &&
      name.charAt(stem.length) > letter,
  )
  return later.sort().at(-1) ?? null
}

interface Debate {
  readonly title: string | undefined
  readonly section: string | undefined
  readonly id: string
  readonly elements: Element[]
}

/** The list is flat: a heading holds until the next of its kind. */
function debatesIn(root: Element): readonly Debate[] {
  const debates: Debate[] = []
  let [section, title, id]: [string | undefined, string | undefined, string] = [undefined, undefined, '']
  for (const child of childrenOf(root)) {
    if (child.name.endsWith('-heading')) {
      const minor = child.name === 'minor-heading'
      section = minor ? section : lineOf(child)
      title = lineOf(child)
      id = child.attributes.id ?? ''
      debates.push({ title, section: minor ? section : undefined, id, elements: [] })
    } else {
      if (debates.length === 0) debates.push({ title, section, id: child.attributes.id ?? '', elements: [] })
      debates.at(-1)?.elements.push(child)
    }
  }
  return debates.filter(({ elements }) => elements.length > 0)
}

function* debatesOf(root: Element, people: MembersOfParliament | null): Generator<Parsed> {
  const debates = debatesIn(root)
  if (debates.length === 0) yield { refusal: 'there are no speeches in this file of parlparse' }
  for (const [at, debate] of debates.entries()) {
    const line = at + 1
    const cut = debate.elements.findIndex(({ closed }) => !closed)
    if (cut >= 0)
      yield {
        line,
        refusal: `speech ${cut + 1} of "${debate.title ?? line}" is cut off before its end, and the debate with it`,
        todo: 'Get the file again.',
      }
    else yield debateArticle(debate, people, line)
  }
}

function debateArticle(
  { title, section, id, elements }: Debate,
  people: MembersOfParliament | null,
  line: number,
): Parsed {
  const [, kind = '', day] =
    /publicwhip\/(\w+)\/(?:.*?)(\d{4}-\d{2}-\d{2})/.exec(elements[0]?.attributes.id ?? id) ?? []
  const speakers = new Map<string, GivenSpeaker>()
  const { text, turns } = transcript(elements.map((one) => speechOf(one, day ?? '', people, speakers)))
  if (text === '') return { line, refusal: `"${title ?? line}" has no words` }
  const what =
    'people.json is not beside this file or in the folder above: its speakers are without party and constituency.'
  return {
    text,
    turns,
    line,
    title,
    section,
    date: day,
    outlet: HOUSES[kind],
    // The letter changes when the day is taken down again.
    accession: id.replace(/(\d{4}-\d{2}-\d{2})[a-z]\./, '$1.') || undefined,
    ...(people === null && turns.length > 0
      ? { fault: { what, todo: 'Put people.json there and add it again.' } }
      : {}),
  }
}

const CHAIR =
  /^(?:(?:Mr|Madam) (?:Deputy )?Speaker|The (?:Temporary |Second Deputy |Deputy )?Chair\w*|The Lord Speaker)/i

function speechOf(
  element: Element,
  day: string,
  people: MembersOfParliament | null,
  speakers: Map<string, GivenSpeaker>,
): Speech {
  if (element.name === 'division')
    return { speaker: null, paragraphs: [[{ text: divisionOf(element), spoken: true }]] }
  const { nospeaker, speakername, person_id, speakerid } = element.attributes
  const paragraphs = childrenOf(element, 'p').map(partsOf)
  if (element.name !== 'speech' || nospeaker === 'true' || speakername === undefined) {
    const name = speakername === undefined ? '' : `${speakername.replace(/:\s*$/, '')}: `
    const words = paragraphs.map((parts) => parts.map(({ text }) => text).join(' ')).join(' ')
    return {
      speaker: null,
      paragraphs: words.trim() === '' ? [] : [[{ text: bracketed(name + words), spoken: true }]],
    }
  }
  const key = `${person_id ?? speakerid ?? ''} ${speakername}`
  const speaker = speakers.get(key) ?? {
    name: speakername,
    id: person_id ?? speakerid ?? null,
    role: null,
    chair: CHAIR.test(speakername),
    ...(people?.membershipOn(person_id ?? speakerid ?? '', day) ?? { party: null, constituency: null }),
  }
  speakers.set(key, speaker)
  return { speaker, paragraphs }
}

const bracketed = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ').trim()
  return /^\[.*\]$/.test(plain) ? plain : `[${plain}]`
}

function divisionOf({ attributes, children }: Element): string {
  const counted = children.find((child) => isElement(child) && child.name === 'divisioncount')
  const {
    ayes,
    noes,
    content,
    'not-content': against,
  } = counted === undefined || !isElement(counted) ? {} : counted.attributes
  return `[Division ${attributes.divnumber ?? ''}: Ayes ${ayes ?? content ?? '?'}, Noes ${noes ?? against ?? '?'}]`
}

/** In italics stands what was done; in a paragraph of words only what stands in brackets as well. */
function partsOf(paragraph: Element): readonly SpeechPart[] {
  if (paragraph.attributes.class === 'italic')
    return [{ text: unbracketed(lineOf(paragraph) ?? ''), spoken: false }]
  const parts: { text: string; spoken: boolean }[] = []
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      const words = isElement(child) ? rawText(child).trim() : child
      const beside = isElement(child) && child.name === 'i' && /^\[[^\]]*\]$/.test(words)
      const last = parts.at(-1)
      if (beside) parts.push({ text: unbracketed(words), spoken: false })
      else if (isElement(child)) walk(child)
      else if (last?.spoken === true) last.text += words
      else parts.push({ text: words, spoken: true })
    }
  }
  walk(paragraph)
  return parts
}

const unbracketed = (words: string): string => words.replace(/^\[\s*|\s*\]$/g, '')

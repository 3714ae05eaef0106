import type { GivenSpeaker } from '@onrecord/reader'
import {
  childOf,
  childrenOf,
  type Element,
  elementsIn,
  firstIn,
  isElement,
  isNamed,
  lineOf,
  localName,
  markupTree,
  under,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { nameOf, type ParlamintPeople, parlamintPeople, speakerOn } from './parlamint-people.ts'
import { type Speech, type SpeechPart, transcript } from './speeches.ts'

/** A corpus's own files, which name its sittings, people and bodies: they are read with the sittings. */
const COMPANION = /^(?:<\?xml[^>]*>\s*)?<(?:teiCorpus|listPerson|listOrg|taxonomy)[\s>]/

/** ParlaMint: sittings of parliaments in TEI. */
export const parlamint: ArchiveFormat = {
  name: 'ParlaMint',
  recognises: ({ head }) =>
    (COMPANION.test(head) && head.includes('ParlaMint')) ||
    (/^(?:<\?xml[^>]*>\s*)?<TEI[\s>]/.test(head) && /#parla\.|ParlaMint-/.test(head)),
  articles: async function* (file): AsyncGenerator<Parsed> {
    if (COMPANION.test(file.head)) return
    const decoded = file.text()
    const tree = 'fault' in decoded ? decoded : markupTree(decoded.text, 'xml')
    if ('fault' in tree) {
      yield { refusal: `this ParlaMint file ${tree.fault}`, todo: 'Get the file again.' }
      return
    }
    yield* sittingArticles(tree, await parlamintPeople(file.path))
  },
}

interface Sitting {
  readonly root: Element
  readonly day: string | undefined
  readonly people: ParlamintPeople | null
  /** An address is that of one document only: of a sitting of several debates it is none's. */
  readonly address: string | undefined
}

/** One document for each debate of the sitting, under its heading. */
function* sittingArticles(tree: Element, people: ParlamintPeople | null): Generator<Parsed> {
  const root = childOf(tree, 'TEI') ?? tree
  const settled = firstIn(childOf(root, 'teiHeader'), (one) => isNamed(one, 'settingDesc'))
  const date = firstIn(settled, (one) => isNamed(one, 'date'))?.attributes
  const body = under(root, 'text', 'body')
  const debates = childrenOf(body, 'div')
  const address = lineOf(firstIn(root, (one) => isNamed(one, 'idno') && one.attributes.type === 'URI'))
  const day = (date?.when ?? date?.from)?.slice(0, 10)
  const sitting = { root, people, day, address: debates.length === 1 ? address : undefined }
  if (debates.length === 0) yield { refusal: 'this sitting has no debates' }
  for (const [at, debate] of debates.entries()) {
    if (debate.closed) yield debateArticle(debate, sitting, at + 1)
    else
      yield {
        line: at + 1,
        refusal: `debate ${at + 1} is cut off before its end`,
        todo: 'Get the file again.',
      }
  }
}

function debateArticle(debate: Element, sitting: Sitting, line: number): Parsed {
  const header = childOf(sitting.root, 'teiHeader')
  const { text, turns } = transcript(speechesOf(debate, sitting))
  const title = lineOf(childOf(debate, 'head')) ?? subtitleOf(header)
  if (turns.length === 0)
    return { line, refusal: `debate ${title === undefined ? line : `"${title}"`} has no speeches` }
  const id = sitting.root.attributes['xml:id']
  return {
    text,
    turns,
    line,
    title,
    date: sitting.day,
    outlet: parliamentOf(header, sitting.people),
    url: sitting.address,
    accession: id === undefined ? undefined : `${id}#${line}`,
    language: sitting.root.attributes['xml:lang'],
    ...faultOf(sitting, id),
  }
}

function faultOf({ people }: Sitting, id: string | undefined) {
  if (people === null) {
    const what =
      'the list of persons (…-listPerson.xml) is not beside this sitting: its speakers are without party, and with the names printed.'
    return { fault: { what, todo: 'Put the lists of the corpus beside it and add it again.' } }
  }
  if (/^ParlaMint-[\w-]+-en_/.test(id ?? ''))
    return { fault: { what: 'this sitting is a translation by machine.' } }
  return {}
}

const subtitleOf = (header: Element | undefined): string | undefined => {
  const titles = [...elementsIn(header, (one) => isNamed(one, 'titleStmt'))].flatMap((one) =>
    childrenOf(one, 'title'),
  )
  return lineOf(titles.find(({ attributes }) => attributes.type === 'sub') ?? titles[0])
}

function parliamentOf(header: Element | undefined, people: ParlamintPeople | null): string | undefined {
  const meeting = firstIn(header, (one) => isNamed(one, 'meeting') && one.attributes.corresp !== undefined)
  const id = meeting?.attributes.corresp?.replace('#', '')
  return nameOf(people?.organisations.get(id ?? '')) ?? id
}

/** The speeches of a debate in order. What stands between them is the stenographers'; who is announced speaks next. */
function speechesOf(debate: Element, sitting: Sitting): readonly Speech[] {
  const speakers = new Map<string, GivenSpeaker>()
  let announced: string | undefined
  let announcedFor: string | undefined | null = null
  const speeches: Speech[] = []
  const walk = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      const name = localName(child)
      if (name === 'u') {
        const { who } = child.attributes
        // Somebody else who speaks after that was not announced by it.
        if (announcedFor !== null && announcedFor !== who) announced = undefined
        announcedFor = who
        speeches.push(speechOf(child, announced, sitting, speakers))
      } else if (name === 'div') walk(child)
      else if (name === 'note' && child.attributes.type === 'speaker') {
        announced = lineOf(child)
        announcedFor = null
      } else if (name !== 'head' && name !== 'pb' && !isClock(child)) speeches.push(besideOf(child))
    }
  }
  walk(debate)
  return speeches
}

const isClock = (note: Element): boolean =>
  note.attributes.type === 'time' || /^End of debateSection\.?$/i.test(lineOf(note) ?? '')

const besideOf = (element: Element): Speech => ({
  speaker: null,
  paragraphs: [[{ text: `[${lineOf(element) ?? ''}]`, spoken: true }]].filter(
    ([part]) => part?.text !== '[]',
  ),
})

function speechOf(
  u: Element,
  announced: string | undefined,
  { people, day }: Sitting,
  speakers: Map<string, GivenSpeaker>,
): Speech {
  const id = (u.attributes.who ?? '').replace('#', '')
  const chair = /#chair\b/.test(u.attributes.ana ?? '')
  const key = `${id} ${chair}`
  const known = id === '' ? undefined : speakers.get(key)
  const listed = known ?? (people === null ? null : speakerOn(people, id, day ?? '', chair))
  const speaker = listed ?? asPrinted(id, announced, chair)
  speakers.set(key, speaker)
  const segments = childrenOf(u, 'seg')
  return { speaker, paragraphs: (segments.length > 0 ? segments : [u]).map(partsOf) }
}

/** "Odd Berg (Red Party):" as the stenographers announce a speaker, where no list has them. */
const asPrinted = (id: string, announced: string | undefined, chair: boolean): GivenSpeaker => ({
  chair,
  id: id === '' ? null : id,
  name:
    announced
      ?.replace(/\s*\(.*$/, '')
      .replace(/\s*:\s*$/, '')
      .trim() ||
    id ||
    'unknown',
  party: null,
  role: null,
  constituency: null,
})

const BESIDE = new Set(['note', 'vocal', 'kinesic', 'incident', 'gap'])

/** The words of a paragraph, and what was put down inside it. In an annotated file the words are elements of their own. */
function partsOf(segment: Element): readonly SpeechPart[] {
  const parts: { text: string; spoken: boolean }[] = []
  const say = (text: string, spoken: boolean): void => {
    const last = parts.at(-1)
    if (last?.spoken === true && spoken) last.text += text
    else parts.push({ text, spoken })
  }
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) say(parent.children.some(isWord) ? '' : child, true)
      else if (BESIDE.has(localName(child))) {
        const words = lineOf(childOf(child, 'desc')) ?? lineOf(child)
        if (words !== undefined) say(words, false)
      } else if (isWord(child))
        say(`${lineOf(child) ?? ''}${child.attributes.join === 'right' ? '' : ' '}`, true)
      else if (!/^(?:linkgrp|pb)$/.test(localName(child))) walk(child)
    }
  }
  walk(segment)
  return parts
}

const isWord = (node: Element['children'][number]): boolean =>
  isElement(node) && /^(?:w|pc)$/.test(localName(node))

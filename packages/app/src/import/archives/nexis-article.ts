import type { Parsed } from '../parsed-article.ts'
import { datedLine, isDateLine, isMonthLine } from './dated-line.ts'

// What every form of a Nexis download has in common: outlet, date and title above labelled lines, the text, labelled lines
// again. Read as text the labels would speak ("Byline", "Load-Date").

/** An article as paragraphs: what stands above the text, with its labels, and from the text to the end. */
export interface NexisParts {
  readonly head: readonly string[]
  readonly body: readonly string[]
  /** Line or number of the article. */
  readonly line: number
  /** In the old form a label is in capitals, so that "Section:" in a text is text. */
  readonly form: 'old' | 'uni'
}

const FIELDS: Readonly<Record<string, 'author' | 'section' | 'url' | 'accession'>> = {
  ...named('author', 'byline', 'autor', 'auteur', 'autora', 'auteurs', 'autore'),
  ...named(
    'section',
    'section',
    'rubrik',
    'rubrique',
    'ressort',
    'sectie',
    'rubriek',
    'sección',
    'sezione',
    'seção',
  ),
  ...named('url', 'url', 'link', 'web-url'),
  ...named('accession', 'acc-no', 'accession-no', 'accession number'),
}

/** The labels that say nothing we keep; known, so that they are never taken for text. */
const OTHERS = new Set(
  `language|sprache|langue|taal|idioma|lingua|length|länge|longueur|lengte|longitud|lunghezza|highlight|headline|dateline|graphic|series|publication-type|pub-type|publication type|type de publication|publikationstyp|publicatietype|type|journal code|zeitungs-code|code-revue|journal-code|subject|sujet|thema|onderwerp|company|firma|entreprise|organization|organisation|industry|branche|secteur|person|personne|personen|persoon|geographic|geographie|localisation-geo|géographique|geografisch|city|state|country|ville|état|pays|stadt|land|ticker|load-date|load date|fecha-carga|fecha de carga|publicatie-type|type-publication|tipo-publicación|tipo de publicación|date-chargement|date de chargement|ladedatum|laaddatum|update|updated|aktualisierung|correction-date|correction|correction appended|document-type|doc-type|notes|note|issn|cite|edition|edition name|distribution|contact|name|product|copyright|rights|word count|wörter|title|source|column|classification|volume|photo|acronym`.split(
    '|',
  ),
)

function named<Field extends string>(field: Field, ...labels: readonly string[]): Record<string, Field> {
  return Object.fromEntries(labels.map((label) => [label, field]))
}

const RIGHTS =
  /^(?:Copyright\b|Copy \d{4}|©|\(c\)|All Rights Reserved|Tous droits réservés|Alle Rechte vorbehalten)/i

/** What the archive puts in the place of an article that it cannot show. */
const NOT_SHOWN =
  /^We are sorry but there is an error in this document and it is not possible to display it\.$/

interface Label {
  readonly name: string
  readonly value: string
}

/** `Byline: Ida Marlowe`, `LOAD-DATE: March 5, 2026`; `null` of a line of text. */
export function labelOf(paragraph: string, form: NexisParts['form']): Label | null {
  const [, words = '', value = ''] =
    /^(\p{L}[\p{L}\p{M} _/-]{1,30}?)[ \u00a0]?:(?=\s|$)([\s\S]*)$/u.exec(paragraph) ?? []
  const name = words.toLowerCase()
  if (words === '' || (form === 'old' && words !== words.toUpperCase())) return null
  return FIELDS[name] !== undefined || OTHERS.has(name) ? { name, value: value.trim() } : null
}

const isRights = (paragraph: string): boolean => RIGHTS.test(paragraph)

/** With one of these the lines of the archive begin behind a text of the old form; "NOTE:" can begin a paragraph of the text. */
const BEHIND = new Set(
  'load-date,language,sprache,langue,taal,idioma,lingua,laaddatum,ladedatum,fecha-carga,date-chargement,publication-type,type-publication,publicatie-type,tipo-publicación,graphic,correction,correction-date,subject,sujet,update,localisation-geo,geographic,document-type,journal code,type de publication'.split(
    ',',
  ),
)

/** The paragraphs of the text alone: without what the archive puts behind it. */
export function withoutTail(body: readonly string[], form: NexisParts['form']): readonly string[] {
  const behind =
    form === 'old' ? body.findIndex((one) => BEHIND.has(labelOf(one, form)?.name ?? '')) : headedTail(body)
  const own = [...(behind < 0 ? body : body.slice(0, behind))]
  while (own.length > 0 && isOfTheArchive(own.at(-1) ?? '', form)) own.pop()
  return own
}

/** In Nexis Uni what follows the text stands under a word of its own; the last one counts, since a text may hold such a line. */
function headedTail(body: readonly string[]): number {
  const classified = body.findLastIndex((one) => /^(?:Classification|Klassifizierung)$/.test(one))
  const end = classified > 0 && isOfTheArchive(body[classified + 1] ?? '', 'uni') ? classified : body.length
  const headed = body.slice(0, end).findIndex((one) => /^(?:Graphic|Correction|Notes)$/.test(one))
  return headed > 0 ? headed : end
}

const isOfTheArchive = (paragraph: string, form: NexisParts['form']): boolean =>
  paragraph === 'Classification' || labelOf(paragraph, form) !== null || isRights(paragraph)

const LENGTH = new Set(['length', 'länge', 'longueur', 'lengte', 'longitud', 'lunghezza'])

/** The old form as head and text: the text begins behind the length, or behind the last label of the first run of them. */
export function oldParts(paragraphs: readonly string[]): Pick<NexisParts, 'head' | 'body'> {
  const name = (at: number): string | undefined => labelOf(paragraphs[at] ?? '', 'old')?.name
  const labelled = paragraphs.findIndex((_, at) => name(at) !== undefined)
  const length = paragraphs.findIndex((_, at) => LENGTH.has(name(at) ?? ''))
  let from = length >= 0 ? length + 1 : Math.max(0, labelled)
  while (name(from) !== undefined) from++
  const [first = '', ...others] = paragraphs.slice(from)
  // "BODY:" stands before the text of the oldest downloads.
  const opening = first.replace(/^(?:BODY|TEXT|ENCART):\s*/, '')
  return { head: paragraphs.slice(0, from), body: opening === '' ? others : [opening, ...others] }
}

/** The article with what its head and its tail say of it. */
export function nexisArticle({ head, body, line, form }: NexisParts): Parsed {
  const { title, outlet, date } = heading(head, form)
  const text = withoutTail(body, form).join('\n\n')
  const named = title === undefined ? String(line) : `"${title}"`
  if (text === '' || NOT_SHOWN.test(text)) return { line, refusal: `article ${named} has no text here` }
  const labels = [...head, ...body].flatMap((one) => labelOf(one, form) ?? [])
  const value = (field: (typeof FIELDS)[string]) =>
    labels.find((label) => FIELDS[label.name] === field && label.value !== '')?.value
  return {
    text,
    line,
    title,
    outlet,
    date: date ?? undefined,
    author: authorOf(value('author')),
    ...placeInPaper(value('section')),
    url: value('url'),
    accession: value('accession'),
  }
}

/** Outlet, date and title: in the old form the outlet comes first, in Nexis Uni the title. */
function heading(head: readonly string[], form: NexisParts['form']) {
  const labelled = head.findIndex((one) => labelOf(one, form) !== null)
  const own = (form === 'old' && labelled >= 0 ? head.slice(0, labelled) : head).filter(
    (one) => !isRights(one) && labelOf(one, form) === null,
  )
  const isDated = (line: string) => isDateLine(line) || isMonthLine(line)
  const dated = own.findIndex((one) => one.split('\n').some(isDated))
  const printed = own[dated]?.split('\n').find(isDated)
  // A magazine's month is no day: it is said that it is none.
  const date = printed === undefined ? null : (datedLine(printed)?.day ?? printed.trim())
  if (form === 'uni') return { title: joined(own[dated - 2]), outlet: outletOf(own[dated - 1]), date }
  const [outlet, ...others] = own.filter((_, at) => at !== dated)
  const titles = others.filter((one) => others.length === 1 || !EDITION.test(one))
  return { title: joined(titles.join('\n')), outlet: outletOf(outlet), date }
}

/** What may stand between day and title: "Late Edition - Final", "Correction Appended". */
const EDITION = /^(?:[\p{L}\d.' ]{0,30}\bedition\b[\p{L}\d -]{0,20}|correction appended)$/iu

function joined(words: string | undefined): string | undefined {
  const line = words?.replace(/\s*\n\s*/g, ' ').trim()
  return line === '' ? undefined : line
}

/** The place of a newspaper stands behind its name, without a blank. */
const outletOf = (line: string | undefined): string | undefined =>
  joined(line)?.replace(/(?<=\S)\([^()]*\)$/, '')

/** "Letters" is nobody. */
function authorOf(byline: string | undefined): string | undefined {
  const name = byline?.replace(/\s+/g, ' ').replace(/^by\s+/i, '')
  return name === undefined || /^(?:letters?|staff|none|n\/a)$/i.test(name) ? undefined : name
}

/** `NEWS; Pg. 3`: the section, and the page where one is told. */
export function placeInPaper(line: string | undefined): { section?: string; page?: string } {
  const [section, ...others] = (line ?? '').split(';').map((part) => part.trim())
  const all = [section ?? '', ...others]
  const page = all.flatMap(
    (part) =>
      /^(?:pgs?\b\.?|pages?\b|p\.|s\.|seite|pagina|página|pág\.?|blz\.?)\s*(\S.*)$/i.exec(part)?.[1] ?? [],
  )[0]
  const isPage = page !== undefined && others.length === 0 && /^p/i.test(section ?? '')
  return {
    ...(section === undefined || section === '' || isPage ? {} : { section }),
    ...(page === undefined ? {} : { page }),
  }
}

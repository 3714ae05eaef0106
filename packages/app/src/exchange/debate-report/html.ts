import {
  type DebateReport,
  type Id,
  MOST_BEHIND,
  type Part,
  type Sentence,
} from '../../analysis/debate-report/debate-report.ts'
import { countedLine } from '../../analysis/measures/counted.ts'
import { escaped, htmlPage } from '../html-page.ts'

/** What the page shows beside the report: how it is called, its pictures as SVG and what its statements say. */
export interface Shown {
  readonly title: string
  readonly source: string
  readonly version: string
  readonly pictures: Readonly<Partial<Record<PartName, string>>>
  readonly sentences: ReadonlyMap<Id, Sentence>
}

export const PARTS = ['positions', 'network', 'polarisation', 'moves'] as const
export type PartName = (typeof PARTS)[number]

/** Every statement that the page cites, in the order in which it does. */
export function citedIn(report: DebateReport): readonly Id[] {
  const all = PARTS.flatMap((name) => report[name].marks.flatMap(({ parts }) => parts))
  return [...new Set(all.flatMap(({ statements }) => statements.slice(0, MOST_BEHIND)))]
}

/** The place on the page of a mark; undefined for one that has no statements there. */
export function placeOf(report: DebateReport, name: PartName, key: string): string | undefined {
  const at = report[name].marks.findIndex((mark) => mark.key === key)
  return at < 0 ? undefined : `#${name}-${at + 1}`
}

/** The debate as one HTML file that needs nothing else. */
export function debateReportHtml(report: DebateReport, shown: Shown): string {
  const { source, version, pictures, sentences } = shown
  const numbers = new Map(citedIn(report).map((id, n) => [id, n + 1]))
  const recipe = {
    version,
    source,
    counted: report.counted,
    settings: report.settings,
    recipes: report.recipes,
  }
  const body = [
    `<p class="how">${escaped(countedLine(report.counted))}. Every number is a sentence at the end; marks of the pictures lead to theirs.</p>`,
    `<section>\n<h2>Figures</h2>\n<dl class="facts">${report.facts
      .map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
      .join('')}</dl>\n</section>`,
    ...PARTS.map((name) => partHtml(name, report[name], pictures[name], numbers)),
    `<section class="sources">\n<h2>Sentences</h2>\n<ol>\n${[...numbers]
      .map(([id, n]) => `<li id="sentence-${n}">${sentenceHtml(sentences.get(id), id)}</li>`)
      .join('\n')}\n</ol>\n</section>`,
    `<section>\n<h2>How it was made</h2>\n<pre>${escapedLines(JSON.stringify(recipe, null, 1))}</pre>\n</section>`,
  ]
  return htmlPage(shown.title, body.join('\n'), STYLE)
}

function partHtml(
  name: PartName,
  { heading, lead, missing, marks }: Part,
  drawn: string | undefined,
  numbers: ReadonlyMap<Id, number>,
): string {
  const figure =
    drawn === undefined
      ? ''
      : `<figure tabindex="0" role="group" aria-label="${escaped(heading)}">${drawn}</figure>\n`
  const list = marks.map(({ said, parts }, n) => {
    const cited = parts.map(({ said: part, statements }) => {
      const words = part === '' ? '' : `<span>${escaped(part)}</span>`
      return `${words}${citedHtml(statements, numbers)}`
    })
    return `<li id="${name}-${n + 1}"><strong>${escaped(said)}</strong> ${cited.join('; ')}</li>`
  })
  return `<section>
<h2>${escaped(heading)}</h2>
${lead.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${missing === null ? '' : `<p>${escaped(`Nothing to show: ${missing}.`)}</p>\n`}${figure}${list.length === 0 ? '' : `<ul class="marks">\n${list.join('\n')}\n</ul>\n`}</section>`
}

function citedHtml(statements: readonly Id[], numbers: ReadonlyMap<Id, number>): string {
  if (statements.length === 0) return ''
  const own = statements.slice(0, MOST_BEHIND).flatMap((id) => numbers.get(id) ?? [])
  const links = own.map((n) => `<a href="#sentence-${n}">${n}</a>`)
  const more = statements.length > MOST_BEHIND ? ` +${statements.length - MOST_BEHIND}` : ''
  return `\u00a0<sup>${links.join(', ')}${more}</sup>`
}

function sentenceHtml(sentence: Sentence | undefined, id: Id): string {
  if (sentence === undefined) return escaped(`s${id}`)
  const { day, outlet, document, who, what, words } = sentence
  const place = [outlet, document].filter((one) => one !== '').join(', ')
  const said = words === '' ? 'no words are kept' : `“${words}”`
  return `${escaped(`${who === '' ? 'nobody named' : who}, ${what === '' ? 'no concept' : what}: ${said}`)} <span>${escaped(`${place === '' ? 'no outlet' : place}, ${day} (s${id})`)}</span>`
}

/** What is data, line by line. */
const escapedLines = (text: string): string => text.split('\n').map(keptIndent).join('\n')

function keptIndent(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  return indent + escaped(line.slice(indent.length))
}

const STYLE = `
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .6rem 1rem; margin: .6rem 0 }
.facts dt { font: .78rem/1.3 system-ui, sans-serif; color: var(--soft) } .facts dd { margin: 0; font-size: 1.15rem }
figure { margin: .8rem 0; overflow-x: auto } figure svg { display: block; width: 100%; min-width: 34rem; height: auto }
.marks { font-size: .9rem } .marks strong { font-weight: 600 } li:target { background: color-mix(in srgb, var(--link) 14%, transparent) }
pre { font-size: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--soft) }
@media (min-width: 60rem) { main { max-width: 54rem } }
@media print { figure { break-inside: avoid; overflow: visible } figure svg { min-width: 0 } pre { font-size: 7pt; columns: 3; column-gap: 1.2em } }
`

import { type Briefing, type Line, MOST_CITED } from '../../analysis/briefing/briefing.ts'
import { escaped, htmlPage } from '../html-page.ts'
import { sourceText } from './markdown.ts'

/** The briefing as one HTML file that needs nothing else: no script, no font, no picture; it follows light and dark, and prints. */
export function briefingHtml({ title, day, sections, sources }: Briefing): string {
  const numbers = new Map(sources.map(({ statement }, at) => [statement, at + 1]))
  const body = sections.map(
    ({ heading, lines }) =>
      `<section>\n<h2>${escaped(heading)}</h2>\n<ul>\n${lines
        .map((line) => `<li>${escaped(line.text)}${cited(line, numbers)}</li>`)
        .join('\n')}\n</ul>\n</section>`,
  )
  const list = sources.map((source, at) => `<li id="source-${at + 1}">${escaped(sourceText(source))}</li>`)
  return htmlPage(
    title,
    `<p class="how">As of ${escaped(day)}. Every number is a source at the end; sentences are made from the record by templates.</p>
${body.join('\n')}
<section class="sources">
<h2>Sources</h2>
<ol>
${list.join('\n')}
</ol>
</section>`,
  )
}

function cited({ statements }: Line, numbers: ReadonlyMap<number, number>): string {
  const own = statements.flatMap((id) => numbers.get(id) ?? [])
  if (own.length === 0) return ''
  const links = own.slice(0, MOST_CITED).map((at) => `<a href="#source-${at}">${at}</a>`)
  const more = own.length > MOST_CITED ? ` +${own.length - MOST_CITED}` : ''
  return `\u00a0<sup>${links.join(', ')}${more}</sup>`
}

import { type Briefing, type Line, MOST_CITED } from '../../analysis/briefing/briefing.ts'
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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="how">As of ${escaped(day)}. Every number is a source at the end; sentences are made from the record by templates.</p>
${body.join('\n')}
<section class="sources">
<h2>Sources</h2>
<ol>
${list.join('\n')}
</ol>
</section>
</main>
</body>
</html>
`
}

function cited({ statements }: Line, numbers: ReadonlyMap<number, number>): string {
  const own = statements.flatMap((id) => numbers.get(id) ?? [])
  if (own.length === 0) return ''
  const links = own.slice(0, MOST_CITED).map((at) => `<a href="#source-${at}">${at}</a>`)
  const more = own.length > MOST_CITED ? ` +${own.length - MOST_CITED}` : ''
  return `\u00a0<sup>${links.join(', ')}${more}</sup>`
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What the texts say is data. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[&<>"']/g, (sign) => NAMED[sign] ?? '')
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5b6168; --line: #d9dce0; --paper: #fff; --link: #1f5fa8 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e7e9; --soft: #a3a9b0; --line: #3a3f45; --paper: #17191c; --link: #8ab8f0 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .4rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-top: .8rem; border-top: 1px solid var(--line) }
.how { color: var(--soft); margin: 0 }
ul { margin: 0; padding-left: 1.1rem } li { margin: .3rem 0 }
sup { font: .72rem/0 system-ui, sans-serif } a { color: var(--link); text-decoration: none } a:hover, a:focus-visible { text-decoration: underline }
.sources { font-size: .86rem; color: var(--soft) } .sources h2 { color: var(--ink) } li:target { color: var(--ink); background: color-mix(in srgb, var(--link) 14%, transparent) }
@page { margin: 2cm }
@media print { :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --link: #000 } body { font-size: 10.5pt } main { max-width: none; padding: 0 } h2 { break-after: avoid } li { break-inside: avoid } p, li { orphans: 2; widows: 2 } .sources ol { columns: 2; column-gap: 1.2em; padding: 0; font-size: 8.5pt } .sources li { margin-left: 2.4em } }
`

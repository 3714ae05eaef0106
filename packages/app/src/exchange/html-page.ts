/**
 * One HTML file that needs nothing else: no script, no font, no address outside of it; it follows light and dark, and prints. The title is
 * text, the body markup.
 */
export function htmlPage(title: string, body: string, style = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What the texts say is data. */
export function escaped(text: string): string {
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
@media print { :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --link: #000 } body { font-size: 10.5pt } main { max-width: none; padding: 0 } h2 { break-after: avoid } ul li { break-inside: avoid } p, li { orphans: 2; widows: 2 } .sources ol { columns: 2; column-gap: 1.2em; padding: 0; font-size: 8.5pt } .sources li { margin-left: 2.4em } }
`

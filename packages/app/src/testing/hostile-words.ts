/** Words that break a careless program: for tests and `npm run attack`. None of them harms a program that minds them. */

/** Runs as a script where it is taken for markup or code; `sign` names what it sets. */
export const scripts = (sign: string): readonly string[] => [
  `<script>${sign}=1</script>`,
  `"><img src=x onerror=${sign}=1>`,
  `'><svg onload=${sign}=1>`,
  `javascript:${sign}=1`,
  `<iframe srcdoc="<script>parent.${sign}=1</script>">`,
  `</title><script>${sign}=1</script>`,
  `</textarea><a href="javascript:${sign}=1" autofocus onfocus=${sign}=1>x</a>`,
  `<style>*{background:url(javascript:${sign}=1)}</style>`,
  `{{constructor.constructor('${sign}=1')()}}`,
  `\${${sign}=1}`,
  `]]><!--<x:script xmlns:x="http://www.w3.org/1999/xhtml">${sign}=1</x:script>-->`,
]

/** Turns the direction of writing, or cannot be seen. */
export const UNSEEN: readonly string[] = [
  'user\u202Etxt.exe',
  'he said \u2067yes\u2069 and \u2066no',
  'paci\u200Bfist',
  'zero\u200Dwidth\u2060joined',
  '\u2028line\u2029paragraph',
  'soft\u00ADhyphen',
  'tag\u{E0041}\u{E0042}letters',
  'bell\u0007and\u001B[31mred\u001B[0m',
  'delete\u007Fnext\u0085line',
  '\uFEFFmark',
]

/** Too long to stand on a line, with nothing to break at. */
export const LONG: readonly string[] = [
  'Rindfleischetikettierungs'.repeat(40),
  'W'.repeat(2_000),
  `https://example.org/${'path/'.repeat(1)}${'x'.repeat(900)}`,
  'a\u0301'.repeat(600),
  '\u00A0word'.repeat(300),
]

/** What other programs take for their own signs. */
export const SIGNS: readonly string[] = [
  "'; drop table statement; --",
  '" or 1=1 --',
  '%s%n%x',
  '../../../../etc/passwd',
  '=cmd|calc!A1',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '\\',
  '\\u0000',
  '%00',
  '\r\nSet-Cookie: a=b',
  '*:*',
  '<->',
  '$1',
  '\uD800',
  '\uDFFFx',
  '🏳️‍🌈👨‍👩‍👧‍👦',
  'ﷺ',
  'İıſK',
  'שלום עולם',
  'مرحبا بالعالم',
  'Ⅷ٣४',
]

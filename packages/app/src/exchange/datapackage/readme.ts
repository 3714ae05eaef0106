import type { Taken } from '../out/export-format.ts'
import type { Resource } from './resource.ts'

/** What a stranger needs to use the package: what was asked, what each table and column is, what to mind. */
export function readme({ head, version }: Taken, tables: readonly Resource[]): string {
  return `# Coded statements of a debate

- Query: ${line(head.query)}
- Layer: ${line(head.layer)}
- Made by Onrecord ${version}. \`datapackage.json\` describes every file for programs (Frictionless Data Package) and has its
  size and SHA-256.

## Before you publish it

- Put in your names, a licence, how to cite it, and where the articles are from: this readme cannot know them.
- \`texts.csv\` has the whole articles, which mostly belong to their publishers. Leave the file out where you may not share them;
  nothing else needs it. \`statements.csv\` quotes the sentences that were coded.

## Files

${tables.map(tableText).join('\n')}
\`codebook-N.yaml\` are the codebooks, as Onrecord reads them.

## Reading them

CSV after RFC 4180, UTF-8, lines end in LF. An empty cell is "not coded" or "not there", never 0: a statement without a stance is
neither for nor against. Where a column holds several values they stand one a line, in the order of the text. Places are \`from-to\` in
UTF-16 units of the text in \`texts.csv\`, the end not counted. A cell whose text would run as a formula in a spreadsheet has an
apostrophe in front.

    statements <- read.csv("statements.csv", encoding = "UTF-8")
    statements = pandas.read_csv("statements.csv")
`
}

function tableText({ path, title, fields }: Resource): string {
  const rows = fields.map(({ name, type, about }) => `| ${cell(name)} | ${type} | ${cell(about)} |`)
  return [
    `### ${path}: ${title.toLowerCase()}`,
    '',
    '| column | type | what |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const line = (text: string): string => text.replace(/\s+/g, ' ').replace(/[<>[\]`*_\\]/g, '\\$&')
const cell = (text: string): string => line(text).replaceAll('|', '\\|')

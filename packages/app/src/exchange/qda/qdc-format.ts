import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { codeElement, withNamesOfTheirOwn } from './code-tree.ts'
import { conceptCodes } from './concept-codes.ts'
import { refiXml } from './refi-xml.ts'
import { TYPE_CODES } from './type-codes.ts'

/** A REFI-QDA codebook: the codes alone. */
export const qdcFormat: ExportFormat = {
  name: 'qdc',
  ending: 'qdc',
  type: 'application/xml',
  about: 'the codebook alone, as REFI-QDA, to code by it in another tool',
  write: async (taken, path) => writePieces(path, [await codebookXml(taken)]),
}

async function codebookXml({ db, filter, losses, version }: Taken): Promise<string> {
  const xml = refiXml()
  const { codes } = await conceptCodes(db, filter, losses)
  const elements = withNamesOfTheirOwn([...codes, TYPE_CODES]).map((code) => `\n${codeElement(code, xml)}`)
  const book = xml.element(
    'CodeBook',
    { xmlns: 'urn:QDA-XML:codebook:1.0', origin: `Onrecord ${version}` },
    xml.element('Codes', {}, ...elements),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${book}\n`
}

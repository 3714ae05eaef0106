import { layoutOf } from '../../record/documents/text-layout.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { type CodedDocument, codedDocuments } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writeZip, type ZipPart } from '../out/zip-file.ts'
import { layersXml } from './layers.ts'
import { asciiJson } from './plain-lines.ts'
import { webannoTsv } from './webanno-tsv.ts'
import { articleFacts } from './whole-statement.ts'

export const webannoFormat: ExportFormat = {
  name: 'webanno',
  ending: 'zip',
  type: 'application/zip',
  about: 'a WebAnno TSV 3.3 an article, for WebAnno and INCEpTION',
  write: (taken, path) => writeZip(path, webannoParts(taken)),
}

async function* webannoParts({ db, filter, losses, written }: Taken): AsyncGenerator<ZipPart> {
  yield { name: 'layers.xml', content: layersXml() }
  for await (const document of codedDocuments(db, filter)) {
    const tsv = webannoTsv(document, await sentenceStarts(db, document), losses)
    if (tsv === null) losses.add('articles without a word', 'document', document.id)
    else {
      yield { name: `${document.id}.tsv`, content: tsv }
      yield { name: `${document.id}.json`, content: `${asciiJson(articleFacts(document))}\n` }
    }
    written(document.statements.length)
  }
}

async function sentenceStarts(db: Db, { versionId, text }: CodedDocument): Promise<readonly number[]> {
  const kept = await db
    .selectFrom('textLayout')
    .where('versionId', '=', versionId)
    .select(['sentences', 'paragraphs'])
    .executeTakeFirst()
  const layout = layoutOf({ text, sentences: kept?.sentences ?? null, paragraphs: kept?.paragraphs ?? null })
  return layout.sentences.map(({ start }) => start)
}

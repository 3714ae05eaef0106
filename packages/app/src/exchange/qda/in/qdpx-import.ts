import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { decodeText } from '../../../import/decode-text.ts'
import { Invalid } from '../../../record/errors.ts'
import type { ImportFormat } from '../../in/import-format.ts'
import { bringProject } from './bring-project.ts'
import { projectZip } from './project-zip.ts'
import { qdaProject } from './qda-project.ts'

const MOST_MB = 1024

/** A REFI-QDA project: its texts, codes, and what is coded in the texts as what people checked, each by its coder. */
export const qdpxImport: ImportFormat = {
  name: 'qdpx',
  about: 'a REFI-QDA project of MAXQDA, NVivo, ATLAS.ti, QualCoder and others',
  bring: async (bringing, path) => {
    const zip = projectZip(bytesOf(path), path)
    const project = qdaProject(zip.xml, `project.qde in ${path}`)
    return bringProject(bringing, project, zip.textOf, { path, title: titleOf(path) })
  },
}

/** A REFI-QDA codebook: its codes as concepts. */
export const qdcImport: ImportFormat = {
  name: 'qdc',
  about: 'a REFI-QDA codebook',
  bring: async (bringing, path) => {
    const decoded = decodeText(bytesOf(path))
    if ('fault' in decoded)
      throw new Invalid({ where: path, what: `${path} ${decoded.fault}.`, todo: decoded.todo })
    const project = qdaProject(decoded.text, path)
    return bringProject(bringing, project, () => ({ fault: 'has no text' }), { path, title: titleOf(path) })
  },
}

const titleOf = (path: string): string => basename(path, extname(path))

function bytesOf(path: string): Uint8Array {
  const megabytes = sizeOf(path) / 1024 / 1024
  if (megabytes > MOST_MB) {
    const what = `${path} has ${Math.round(megabytes)} MB, and at most ${MOST_MB} MB are read.`
    throw new Invalid({ where: path, what, todo: 'Export it without its videos and recordings.' })
  }
  return readFileSync(path)
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return found.size
  const what = found === undefined ? `There is no file ${path}.` : `${path} is no file.`
  throw new Invalid({ where: path, what, todo: 'Look at its name again.' })
}

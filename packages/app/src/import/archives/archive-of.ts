import { type ArchiveFile, type ArchiveFormat, archiveFile } from './archive-file.ts'
import { ARCHIVE_FORMATS } from './formats.ts'

/** A file that an archive made, with the format that reads it. */
export interface RecognisedArchive {
  readonly format: ArchiveFormat
  readonly file: ArchiveFile
}

/** What else is known of a file than its bytes. */
export interface ArchiveSource {
  readonly path?: string | undefined
  readonly charset?: string | undefined
}

/** Which format of archives a file is in, by its content; `null` where none knows it. */
export function archiveOf(
  bytes: Uint8Array,
  { path, charset }: ArchiveSource = {},
): RecognisedArchive | null {
  const file = archiveFile(bytes, path, charset)
  const format = ARCHIVE_FORMATS.find(({ recognises }) => recognises(file))
  return format === undefined ? null : { format, file }
}

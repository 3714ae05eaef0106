import { crc32, deflateRawSync } from 'node:zlib'

/** Writes a zip archive, the least a DOCX needs; `claims` lets an entry lie about its unpacked size. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, claims?: number): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const fields = [8, 0, 0, crc32(data), packed.length, claims ?? data.length]
    const local = Buffer.concat([header(0x04034b50, [20, 0], fields, name), Buffer.from(name), packed])
    entries.push(Buffer.concat([entry(fields, name, offset), Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function header(
  signature: number,
  versions: readonly number[],
  fields: readonly number[],
  name: string,
): Buffer {
  const [method = 0, time = 0, date = 0, crc = 0, packed = 0, unpacked = 0] = fields
  const bytes = Buffer.alloc(26 + 2 * versions.length)
  let at = bytes.writeUInt32LE(signature, 0)
  for (const version of versions) at = bytes.writeUInt16LE(version, at)
  for (const short of [method, time, date]) at = bytes.writeUInt16LE(short, at)
  for (const long of [crc, packed, unpacked]) at = bytes.writeUInt32LE(long, at)
  bytes.writeUInt16LE(Buffer.byteLength(name), at)
  return bytes
}

function entry(fields: readonly number[], name: string, offset: number): Buffer {
  const bytes = Buffer.concat([header(0x02014b50, [20, 20, 0], fields, name), Buffer.alloc(14)])
  bytes.writeUInt32LE(offset, 42)
  return bytes.subarray(0, 46)
}

/** A Word document with one paragraph for each string. */
export function docx(paragraphs: readonly string[], title = ''): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('')
  return zip({ ...docxParts(title), 'word/document.xml': documentXml(body) })
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
}

export function docxParts(title: string): Record<string, string> {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  }
}

import { crc32 } from 'node:zlib'

/** The name of an entry is UTF-8. */
const NAME_IS_UTF8 = 0x0800

/** A zip archive that holds the files as they are, unpacked: for a reader that takes nothing but an archive. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const contents: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [path, data] of files) {
    const name = Buffer.from(path)
    const common = commonFields(data, name)
    contents.push(localHeader(common), name, data)
    directory.push(directoryEntry(common, offset), name)
    offset += 30 + name.byteLength + data.byteLength
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...contents, entries, endOfDirectory(files.size, entries.byteLength, offset)])
}

/** Version, flags, method (stored), no time, checksum, both sizes and the length of the name. */
function commonFields(data: Uint8Array, name: Uint8Array): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(NAME_IS_UTF8, 2)
  bytes.writeUInt32LE(crc32(data), 10)
  bytes.writeUInt32LE(data.byteLength, 14)
  bytes.writeUInt32LE(data.byteLength, 18)
  bytes.writeUInt16LE(name.byteLength, 22)
  return bytes
}

function localHeader(common: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common])
}

function directoryEntry(common: Buffer, offset: number): Buffer {
  const bytes = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, Buffer.alloc(14)])
  bytes.writeUInt32LE(offset, 42)
  return bytes
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\x05\x06', 'latin1')
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}

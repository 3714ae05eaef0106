import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { withText } from './png-text.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a text stands in the file as a chunk of its own, with its check sum, and the picture is as it was', () => {
  const made = Buffer.from(withText(PNG, 'Description', 'layer: “checked”'))
  const length = made.readUInt32BE(33)
  const chunk = made.subarray(37, 41 + length)
  expect(chunk.subarray(0, 4).toString()).toBe('iTXt')
  expect(chunk.subarray(4).toString()).toBe('Description\0\0\0\0\0layer: “checked”')
  expect(made.readUInt32BE(41 + length)).toBe(crc32(chunk))
  expect(Buffer.concat([made.subarray(0, 33), made.subarray(45 + length)])).toEqual(PNG)
})

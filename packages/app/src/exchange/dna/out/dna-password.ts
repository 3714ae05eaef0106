import { createHash } from 'node:crypto'

/**
 * A password as DNA keeps it (Jasypt's StrongPasswordEncryptor): 16 bytes of salt, then SHA-256 a hundred thousand times over salt
 * and password. It keeps nobody from reading the file, whose texts are in clear; DNA asks for it where a coder signs in.
 */
export function dnaPassword(password: string, salt: Uint8Array): string {
  let hash = createHash('sha256').update(salt).update(password.normalize('NFC')).digest()
  for (let time = 1; time < 100_000; time++) hash = createHash('sha256').update(hash).digest()
  return Buffer.concat([salt, hash]).toString('base64')
}

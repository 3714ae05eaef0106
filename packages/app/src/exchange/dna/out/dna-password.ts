import { hash } from 'node:crypto'

/**
 * A password as DNA keeps it (Jasypt's StrongPasswordEncryptor): 16 bytes of salt, then SHA-256 a hundred thousand times over salt
 * and password. It keeps nobody from reading the file, whose texts are in clear; DNA asks for it where a coder signs in.
 */
export function dnaPassword(password: string, salt: Uint8Array): string {
  let digest = hash('sha256', Buffer.concat([salt, Buffer.from(password.normalize('NFC'))]), 'buffer')
  for (let time = 1; time < 100_000; time++) digest = hash('sha256', digest, 'buffer')
  return Buffer.concat([salt, digest]).toString('base64')
}

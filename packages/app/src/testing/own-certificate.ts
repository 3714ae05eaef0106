import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** A key and a certificate for `localhost` that nobody but its maker vouches for. */
export interface OwnCertificate {
  readonly key: string
  readonly certificate: string
}

/** Makes them in a folder, as files; or says in a line why it cannot. */
export function ownCertificate(folder: string): OwnCertificate | string {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const names = ['-addext', 'subjectAltName=DNS:localhost']
  try {
    execFileSync('openssl', [...request, ...names, '-keyout', key, '-out', certificate], { stdio: 'pipe' })
    return { key, certificate }
  } catch {
    return 'there is no openssl here to make a certificate'
  }
}

import type { Problem } from '@onrecord/reader'

/** What an address answered. */
export interface Fetched {
  readonly bytes: Uint8Array
  /** After redirects. */
  readonly url: string
  readonly mediaType: string
  readonly charset: string | undefined
}

export interface FetchLimits {
  readonly maxBytes: number
  /** In seconds. */
  readonly timeout: number
}

/** An address rather than a path: something with a scheme, which a Windows drive letter is not. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path)
}

/** Fetches one address the user gave; nothing it links to is followed. */
export async function fetchAddress(
  address: string,
  limits: FetchLimits,
): Promise<Fetched | { readonly problem: Problem }> {
  const fail = (what: string, todo?: string) => ({
    problem: { where: address, what, ...(todo === undefined ? {} : { todo }) },
  })
  if (!/^https?:\/\//i.test(address)) return fail('only http and https addresses can be fetched.')
  if (!URL.canParse(address)) return fail('this is no address.', 'Check how it is written.')
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(limits.timeout * 1000),
      headers: { accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5' },
    })
    if (!response.ok)
      return fail(
        `${`the server answered ${response.status} ${response.statusText}`.trim()}.`,
        'Open it in a browser and save the page.',
      )
    const bytes = await readUpTo(response, limits.maxBytes)
    if (bytes === null) return fail(`this is larger than ${Math.round(limits.maxBytes / 1024 / 1024)} MB.`)
    const [mediaType = '', charset] = mediaTypeOf(response.headers.get('content-type') ?? '')
    return { bytes, url: response.url || address, mediaType, charset }
  } catch (error) {
    return fail(failure(error, limits), 'Check the address and the connection.')
  }
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (response.body === null) return new Uint8Array()
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > most) {
      await response.body.cancel().catch(() => undefined)
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function mediaTypeOf(header: string): [string | undefined, string | undefined] {
  const [type, ...parameters] = header.split(';').map((part) => part.trim())
  const charset = parameters
    .map((part) => /^charset="?([\w-]+)"?$/i.exec(part)?.[1])
    .find((name) => name !== undefined)
  return [type?.toLowerCase(), charset]
}

function failure(error: unknown, limits: FetchLimits): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no answer within ${limits.timeout} seconds.`
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ECONNREFUSED') return 'nothing answers there.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such server.'
  if (/CERT|SIGNATURE|^ERR_TLS|UNABLE_TO_/.test(code) || /certificate/i.test(String(cause)))
    return `nobody whom this machine trusts vouches for the certificate of that server (${code}).`
  return `this cannot be fetched (${code || (cause instanceof Error ? cause.message : String(cause))}).`
}

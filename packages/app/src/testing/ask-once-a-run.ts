import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

/** What is made once a run; see `once-a-run.ts`. */
export interface OnceARun {
  /** A PostgreSQL, or why there is none. */
  readonly postgres: PostgresPlace | string
  /** The folder of the built workbench. */
  readonly workbench: string
  /** A folder in which what one test file has made may lie for the others. */
  readonly folder: string
}

export interface PostgresPlace {
  /** `postgres://user:password@127.0.0.1:5432`, to which the name of a database is added. */
  readonly address: string
  /** The folder of the server's programs. */
  readonly bin: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The port at which it is asked for. */
    onceARun: number
  }
}

/** Waits as long as it takes to make it. */
export async function askOnceARun<What extends keyof OnceARun>(what: What): Promise<OnceARun[What]> {
  const { statusCode, said } = await new Promise<{ statusCode: number | undefined; said: string }>(
    (resolve, reject) => {
      const asked = get({ port: inject('onceARun'), host: '127.0.0.1', path: `/${what}` })
      asked.on('error', reject)
      asked.on('response', (response) => {
        text(response).then((said) => resolve({ statusCode: response.statusCode, said }), reject)
      })
    },
  )
  if (statusCode !== 200) throw new Error(said)
  return JSON.parse(said)
}

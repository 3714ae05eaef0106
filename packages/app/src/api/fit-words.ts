import type { Api } from './build-server.ts'

/**
 * Refuses a body in which words hold a NUL, which no database keeps, or half of a character pair, which it would keep as another
 * sign: what was sent is then not what would stand there.
 */
export function onlyFitWords(server: Api): void {
  server.addHook('preValidation', async (request) => {
    const place = unfitIn(request.body)
    if (place === null) return
    const error = new Error(`"${place.join('/')}": holds a character that no text has.`)
    throw Object.assign(error, { statusCode: 400 })
  })
}

/** Where the first unfit words stand; names of fields are words too. */
function unfitIn(value: unknown, place: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return isFit(value) ? null : place
  if (typeof value !== 'object' || value === null) return null
  for (const [key, own] of Object.entries(value)) {
    const unfit = isFit(key) ? unfitIn(own, [...place, key]) : place
    if (unfit !== null) return unfit
  }
  return null
}

const isFit = (words: string): boolean => !words.includes('\0') && !/\p{Surrogate}/u.test(words)

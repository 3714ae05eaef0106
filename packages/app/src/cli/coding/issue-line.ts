import type { z } from 'zod'

/** The first thing that is wrong with what was given, with its place: `quantities.0.kind: Invalid option`. */
export function issueLine(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'it has another form'
  const place = issue.path.join('.')
  return place === '' ? issue.message : `${place}: ${issue.message}`
}

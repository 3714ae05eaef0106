import { z } from 'zod'

const cell = z.union([z.string(), z.number(), z.null()])
const colour = z.string().regex(/^#[0-9A-F]{6}$/)

/** What a database of DNA holds beside its documents and statements, as it is kept in a record. */
export const dnaSchemeSchema = z.object({
  settings: z.record(z.string(), z.string()),
  /** Rows of the table CODERS: with colours, passwords (hashes that protect nothing) and what each may do. */
  coders: z.array(z.record(z.string(), cell)),
  coderRelations: z.array(z.record(z.string(), cell)),
  statementTypes: z.array(
    z.object({
      id: z.int(),
      label: z.string(),
      colour,
      variables: z.array(
        z.object({
          id: z.int(),
          name: z.string(),
          dataType: z.enum(['boolean', 'integer', 'short text', 'long text']),
        }),
      ),
    }),
  ),
  regexes: z.array(z.object({ label: z.string(), colour })),
  entities: z.array(
    z.object({
      id: z.int(),
      variable: z.int(),
      value: z.string(),
      colour,
      childOf: z.int().nullable(),
      attributes: z.record(z.string(), z.string()),
    }),
  ),
  attributes: z.array(z.object({ variable: z.int(), name: z.string() })),
})

export type DnaScheme = z.infer<typeof dnaSchemeSchema>
export type DnaSchemeType = DnaScheme['statementTypes'][number]
export type DnaSchemeVariable = DnaSchemeType['variables'][number]
export type DnaSchemeEntity = DnaScheme['entities'][number]

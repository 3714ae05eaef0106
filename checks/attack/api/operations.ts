import { z } from 'zod'

/** What a value has to be, as the OpenAPI file says it; what it says beyond that does not matter here. */
export interface Schema {
  readonly $ref?: string | undefined
  readonly type?: string | readonly string[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly anyOf?: readonly Schema[] | undefined
  readonly oneOf?: readonly Schema[] | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: Schema | boolean | undefined
  readonly prefixItems?: readonly Schema[] | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly format?: string | undefined
}

/** A question or an act of the API. */
export interface Operation {
  readonly method: string
  /** "/api/statements/{id}" */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Schema | null
}

export interface Parameter {
  readonly in: string
  readonly name: string
  readonly required?: boolean | undefined
  readonly schema: Schema
}

const schemaShape: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: z.array(schemaShape).optional(),
    oneOf: z.array(schemaShape).optional(),
    properties: z.record(z.string(), schemaShape).optional(),
    required: z.array(z.string()).optional(),
    items: z.union([schemaShape, z.boolean()]).optional(),
    prefixItems: z.array(schemaShape).optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    format: z.string().optional(),
  }),
)

const documentShape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z
          .array(
            z.object({
              in: z.string(),
              name: z.string(),
              required: z.boolean().optional(),
              schema: schemaShape,
            }),
          )
          .optional(),
        requestBody: z
          .object({ content: z.record(z.string(), z.object({ schema: schemaShape })) })
          .optional(),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), schemaShape) }),
})

/** Everything that an OpenAPI file offers, and what its references stand for. */
export interface Offered {
  readonly operations: readonly Operation[]
  readonly resolved: (schema: Schema) => Schema
}

export function offered(openapi: unknown): Offered {
  const { paths, components } = documentShape.parse(openapi)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: Object.values(requestBody?.content ?? {})[0]?.schema ?? null,
    })),
  )
  const resolved = (schema: Schema): Schema => {
    const named = schema.$ref === undefined ? undefined : components.schemas[schema.$ref.replace(/^.*\//, '')]
    return named === undefined ? schema : resolved(named)
  }
  return { operations, resolved }
}

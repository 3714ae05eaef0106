/** What a value has to be, as the OpenAPI file says it; what it says beyond that does not matter here. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
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
  readonly required?: boolean
  readonly schema: Schema
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

interface Described {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** Everything that an OpenAPI file offers, and what its references stand for. */
export interface Offered {
  readonly operations: readonly Operation[]
  readonly resolved: (schema: Schema) => Schema
}

export function offered(openapi: string): Offered {
  const { paths, components }: OpenApi = JSON.parse(openapi)
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

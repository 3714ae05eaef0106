import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const DESCRIPTION =
  'The record of a policy debate: who said what, on whose word, for or against, with which numbers.'

/** The OpenAPI description: every request and answer is a component with a name, so that generators give named types. */
export const described = (version: string): FastifyDynamicSwaggerOptions => ({
  openapi: { openapi: '3.1.0', info: { title: 'Onrecord', version, description: DESCRIPTION } },
  transform: jsonSchemaTransform,
  transformObject: (document) => {
    const whole = jsonSchemaTransformObject(document)
    return 'components' in whole ? withoutUnused(takenEitherWay(whole)) : whole
  },
})

/** Our lists are readonly in TypeScript; in OpenAPI that word would say that no request may send them. */
const takenEitherWay = <Whole>(whole: Whole): Whole =>
  JSON.parse(JSON.stringify(whole), (key, value) => (key === 'readOnly' ? undefined : value))

/** A shape is a component as a request and as an answer; only what some route refers to is kept. */
function withoutUnused<Whole extends { readonly components?: object }>(whole: Whole): Whole {
  const { components, ...rest } = whole
  if (components === undefined || !('schemas' in components)) return whole
  const schemas: Record<string, unknown> = { ...(components.schemas ?? {}) }
  const used = new Set<string>()
  const waiting = refsIn(rest)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    used.add(name)
    waiting.push(...refsIn(schemas[name]))
  }
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
  return { ...whole, components: { ...components, schemas: kept } }
}

function refsIn(schema: unknown): string[] {
  const found = JSON.stringify(schema ?? null).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)
  return [...found].flatMap(([, name]) => name ?? [])
}

/** The same way up from src/api and from dist/api; a package that was not built has no mark to show. */
const MARK = ['../../dist/workbench/mark.svg', '../workbench/public/mark.svg']

/** The page where the API can be tried, under our name and mark; nothing of it comes from elsewhere. */
export function documentationPage(): FastifySwaggerUiOptions {
  const mark = MARK.flatMap((path) => {
    try {
      return [readFileSync(fileURLToPath(new URL(path, import.meta.url)))]
    } catch {
      return []
    }
  })[0]
  const logo = mark === undefined ? {} : { logo: { type: 'image/svg+xml', content: mark, href: '/' } }
  const icon = { filename: 'mark.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any' }
  return {
    routePrefix: '/api/docs',
    staticCSP: POLICY,
    uiConfig: {
      deepLinking: true,
      displayOperationId: true,
      defaultModelsExpandDepth: 0,
      tryItOutEnabled: true,
    },
    theme: {
      title: 'Onrecord: the API',
      ...(mark === undefined ? {} : { favicon: [{ ...icon, content: mark }] }),
      css: [{ filename: 'onrecord.css', content: LOOK }],
    },
    ...logo,
  }
}

/** The page writes styles into its elements; everything else comes from this server only. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Paper and ink as in the workbench. */
const LOOK = `
.swagger-ui .topbar { background: #1d1c1a; padding: 6px 0; }
.swagger-ui .topbar .topbar-wrapper a::after { content: 'Onrecord'; color: #fbfaf7; font: 600 20px Georgia, serif; }
.swagger-ui .topbar img { height: 32px; width: 32px; }
.swagger-ui .topbar .download-url-wrapper { display: none; }
.swagger-ui .info .title { font-family: Georgia, serif; }
`

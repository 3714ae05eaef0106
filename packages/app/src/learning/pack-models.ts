import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { LinearModel } from './linear.ts'
import type { Models } from './models.ts'

const modelShape = z.object({
  classes: z.int(),
  signs: z.array(z.number()),
  features: z.base64(),
  weights: z.base64(),
  scale: z.number(),
})
const shape = z.object({
  format: z.literal('onrecord-learned 1'),
  keep: modelShape.nullable(),
  concept: modelShape.nullable(),
  stance: modelShape.nullable(),
})

/** Models as JSON: features and weights in base64, little-endian. The same models give the same text. */
export type PackedModels = z.infer<typeof shape>

export function packModels({ keep, concept, stance }: Models): PackedModels {
  return { format: 'onrecord-learned 1', keep: pack(keep), concept: pack(concept), stance: pack(stance) }
}

/** Throws when these are no models of this program. */
export function unpackModels(packed: unknown): Models {
  const { keep, concept, stance } = shape.parse(packed)
  return { keep: unpack(keep), concept: unpack(concept), stance: unpack(stance) }
}

/** The hash of models: what changed any weight is another reader. */
export const hashOf = (packed: PackedModels): string =>
  createHash('sha256').update(JSON.stringify(packed)).digest('hex')

function pack(model: LinearModel | null): PackedModels['keep'] {
  if (model === null) return null
  const { classes, signs, features, weights, scale } = model
  const bytes = Buffer.alloc(features.length * 4)
  features.forEach((feature, at) => {
    bytes.writeUInt32LE(feature, at * 4)
  })
  return {
    classes,
    signs: [...signs],
    features: bytes.toString('base64'),
    weights: Buffer.from(weights.buffer).toString('base64'),
    scale,
  }
}

function unpack(packed: PackedModels['keep']): LinearModel | null {
  if (packed === null) return null
  const { classes, signs, scale } = packed
  const bytes = Buffer.from(packed.features, 'base64')
  return {
    classes,
    scale,
    signs: Float32Array.from(signs),
    features: Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4)),
    weights: Int8Array.from(Buffer.from(packed.weights, 'base64')),
  }
}

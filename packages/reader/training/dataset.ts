import { type Features, KEY_BITS } from '../src/learning/feature.ts'

/**
 * Sequences of items with features and a right answer each, in flat arrays that workers can share. Features that were
 * seen less than `least` times are left out; the others are numbered without gaps, so that training touches little memory.
 */
export interface Dataset {
  readonly classes: number
  /** Item index at which each sequence starts; one more at the end. */
  readonly sequenceStart: Uint32Array
  readonly labels: Uint8Array
  /** Index into `features` at which each item starts; one more at the end. */
  readonly itemStart: Uint32Array
  readonly features: Uint32Array
  /** The 24-bit key of each feature number. */
  readonly keys: Uint32Array
}

/** A growing array of 32-bit integers, in chunks: hundreds of millions without copying. */
class Numbers {
  private readonly chunks: Uint32Array[] = []
  private chunk = new Uint32Array(1 << 20)
  private at = 0
  length = 0

  push(value: number): void {
    if (this.at === this.chunk.length) {
      this.chunks.push(this.chunk)
      this.chunk = new Uint32Array(1 << 22)
      this.at = 0
    }
    this.chunk[this.at++] = value
    this.length += 1
  }

  shared(map: (value: number) => number = (value) => value): Uint32Array {
    const out = new Uint32Array(new SharedArrayBuffer(this.length * 4))
    let at = 0
    for (const chunk of [...this.chunks, this.chunk.subarray(0, this.at)])
      for (let i = 0; i < chunk.length; i++) out[at++] = map(chunk[i]!)
    return out
  }
}

/** Collects sequences, then numbers their features. */
export class DatasetBuilder {
  private readonly sequenceStart = new Numbers()
  private readonly labels = new Numbers()
  private readonly itemSize = new Numbers()
  private readonly raw = new Numbers()
  private readonly seen = new Uint16Array(1 << KEY_BITS)
  private readonly classes: number

  constructor(classes: number) {
    this.classes = classes
  }

  startSequence(): void {
    this.sequenceStart.push(this.labels.length)
  }

  add(features: Features, label: number): void {
    this.labels.push(label)
    this.itemSize.push(features.count)
    for (let f = 0; f < features.count; f++) {
      const key = features.keys[f]!
      if (this.seen[key]! < 65535) this.seen[key]! += 1
      this.raw.push(key)
    }
  }

  build(least: number): Dataset {
    this.sequenceStart.push(this.labels.length)
    const { number, keys } = this.numbered(least)
    const sizes = this.itemSize.shared()
    const all = this.raw.shared()
    const itemStart = new Uint32Array(new SharedArrayBuffer((sizes.length + 1) * 4))
    const kept = new Numbers()
    let from = 0
    for (let i = 0; i < sizes.length; i++) {
      itemStart[i] = kept.length
      for (const end = from + sizes[i]!; from < end; from++) {
        const id = number[all[from]!]!
        if (id > 0) kept.push(id - 1)
      }
    }
    itemStart[sizes.length] = kept.length
    const labels = Uint8Array.from(this.labels.shared())
    return {
      classes: this.classes,
      sequenceStart: this.sequenceStart.shared(),
      labels: shareBytes(labels),
      itemStart,
      features: kept.shared(),
      keys,
    }
  }

  private numbered(least: number): { number: Uint32Array; keys: Uint32Array } {
    const number = new Uint32Array(1 << KEY_BITS)
    const keys: number[] = []
    for (let key = 0; key < this.seen.length; key++) {
      if (this.seen[key]! < least) continue
      keys.push(key)
      number[key] = keys.length
    }
    const shared = new Uint32Array(new SharedArrayBuffer(keys.length * 4))
    shared.set(keys)
    return { number, keys: shared }
  }
}

function shareBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

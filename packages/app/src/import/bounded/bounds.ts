const MB = 1024 * 1024

/** What taking one file apart may cost. What needs more was made to, or is no article. */
export interface Bounds {
  /** Of computing; what a busy machine gives to others does not count. */
  readonly seconds: number
  /** Seconds from its beginning, however busy the machine is: for what waits for something that never comes. */
  readonly patience: number
  /** Beyond what the process had before. */
  readonly megabytes: number
}

/**
 * Eight seconds and 400 MB, and more for a large file, in proportion to its size in bytes. A page of five million characters takes
 * three seconds and 300 MB, a Word document half of that.
 */
export function boundsFor(bytes: number): Bounds {
  const seconds = Math.round(8 + (2 * bytes) / MB)
  return { seconds, patience: 6 * seconds, megabytes: Math.round(400 + (4 * bytes) / MB) }
}

/** The largest single text: beyond it is no article but a dump, and reading it would fill the memory. */
export const LARGEST_TEXT = 64 * MB

/** What all parts of one packed file, which anything looks at, may unpack to together. */
export const MOST_UNPACKED = 100 * MB

/** The same, as it is said. */
export const MOST_UNPACKED_MB = MOST_UNPACKED / MB

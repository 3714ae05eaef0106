import { setFlagsFromString } from 'node:v8'

/**
 * How much a function has run, in bytes of V8's code for it, before V8 compiles it for speed; V8's own is 67,584. `bin/ready.js`
 * says the same, since a thread takes V8's form of a file back only under the flags that it was made with.
 */
export const COMPILED_AFTER = '--interrupt-budget=1000000'

/**
 * Has V8 compile for speed only what runs very often. Reading is some 2,400 functions that each take little of the time: to compile
 * them early, and again with what was learnt since, cost more of the processor than it saved, half of the time of a long
 * text. It holds for the process and its threads; sums over many numbers pass the mark within milliseconds.
 */
export function compileLate(): void {
  setFlagsFromString(COMPILED_AFTER)
}

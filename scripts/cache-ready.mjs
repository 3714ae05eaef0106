// node scripts/cache-ready.mjs read FILE...: runs the one file of `read`, and keeps V8's form of all that was compiled for it.
import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { compileReady, runReady } from '../packages/app/bin/ready.js'

const ready = compileReady()
runReady(ready)
process.on('exit', () => {
  // V8 takes its form back only where it runs with the same flags, and reading sets this one.
  setFlagsFromString('--heap-growing-percent=0')
  writeFileSync(
    ready.cache,
    Buffer.concat([Buffer.from(ready.mark, 'latin1'), ready.script.createCachedData()]),
  )
})

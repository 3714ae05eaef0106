// node scripts/cache-ready.mjs read FILE...: runs the one file of `read`, and keeps V8's form of all that was compiled for it.
import { writeFileSync } from 'node:fs'
import { compileReady, runReady } from '../packages/app/bin/ready.js'

const ready = compileReady()
runReady(ready)
process.on('exit', () => {
  writeFileSync(
    ready.cache,
    Buffer.concat([Buffer.from(ready.mark, 'latin1'), ready.script.createCachedData()]),
  )
})

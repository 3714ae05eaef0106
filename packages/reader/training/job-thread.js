// A thread does not inherit the loader of TypeScript sources: it registers it itself.
import { register } from 'tsx/esm/api'

register()
await import('./job-worker.ts')

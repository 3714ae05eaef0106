import { isMainThread } from 'node:worker_threads'
import { run } from './main.ts'
import { processTerminal } from './output/terminal.ts'

if (isMainThread) run(process.argv.slice(2), processTerminal())
else import('./reading/filter-thread.ts').then(({ readLinesInThread }) => readLinesInThread())

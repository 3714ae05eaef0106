import { run } from './main.ts'
import { processTerminal } from './terminal.ts'

run(process.argv.slice(2), processTerminal())

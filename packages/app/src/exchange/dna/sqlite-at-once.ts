import { setFlagsFromString } from 'node:v8'

// SQLite's WebAssembly is compiled once and simply, when its module is loaded: to compile it better takes a processor longer than a
// command that reads one file runs, and what is read of millions of rows is read from the file's pages, not by SQLite.
for (const flag of ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'])
  setFlagsFromString(flag)

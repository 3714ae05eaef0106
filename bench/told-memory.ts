/** Loaded before a program (`node --import`): prints at the process's end the most memory that it held, in kB, as its last line of errors. */
export const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))'

/** The megabytes that a process told so. */
export const toldMemory = (errors: string): number =>
  Math.round(Number(errors.trim().split('\n').at(-1)) / 1024)

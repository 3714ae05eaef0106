/** Hears how many of so many steps of a long computation are done. */
export type OnStep = (done: number, of: number) => void

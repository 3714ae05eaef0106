/** `1 statement`, `2 statements`, `1,204 statements`; `counted(2, 'entry', 'entries')` where an s is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

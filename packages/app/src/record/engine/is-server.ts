/** True for an address of a PostgreSQL, false for a folder. */
export function isServer(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address)
}

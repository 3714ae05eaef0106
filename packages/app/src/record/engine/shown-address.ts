/** `postgres://ann:***@db.example/debate`: an address that may be printed, whatever signs the password is made of. */
export function withoutPassword(address: string): string {
  return address
    .replace(/^(postgres(?:ql)?:\/\/[^:/@?]*):[\s\S]*@/i, '$1:***@')
    .replace(/([?&](?:ssl)?password=)[^&#]*/gi, '$1***')
}

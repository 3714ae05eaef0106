/** What is odd about the sources of a claim. */
export type SourcingOddity =
  | { readonly kind: 'no-chain'; readonly statements: number }
  | { readonly kind: 'nobody-speaks'; readonly origins: number }
  /** The same words for somebody without a name at several origins. */
  | { readonly kind: 'one-phrase'; readonly phrase: string; readonly origins: number }

/** In English, for the command line. */
export function sourcingOddityText(odd: SourcingOddity): string {
  if (odd.kind === 'no-chain') return `of ${odd.statements} no chain is known`
  if (odd.kind === 'nobody-speaks') return `at ${odd.origins} origins no text says who speaks`
  return `“${odd.phrase}” stands at ${odd.origins} origins: these may be the same people`
}

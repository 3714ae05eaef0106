declare global {
  /** What `ahead.js` asked before the program came. */
  var onrecordAhead: { readonly address: string; readonly answer: Promise<Response> } | undefined
}

/** The answer to a question that was asked ahead, once; later the record is asked again. */
export function askedAhead(address: string): Promise<Response> | undefined {
  const ahead = globalThis.onrecordAhead
  if (ahead?.address !== address) return undefined
  globalThis.onrecordAhead = undefined
  return ahead.answer
}

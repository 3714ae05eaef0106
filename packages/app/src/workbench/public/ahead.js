// The article that the address names is asked for while the program is still on its way; `ahead.ts` takes the answer.
const article = /^\/documents\/(\d+)$/.exec(location.pathname)
if (article !== null) {
  const address = `/api/documents/${article[1]}?whole=beginning`
  const answer = fetch(address)
  // Whoever takes it hears of a failure.
  answer.catch(() => {})
  globalThis.onrecordAhead = { address, answer }
}

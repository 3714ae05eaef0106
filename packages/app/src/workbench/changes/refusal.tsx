/** What the record refused, in one line, where it was asked. */
export function Refusal({ refusal }: { readonly refusal: string | null }) {
  return (
    <p role="alert" className={refusal === null ? 'visually-hidden' : 'refusal'}>
      {refusal}
    </p>
  )
}

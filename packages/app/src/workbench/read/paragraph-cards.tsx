import type { ReactNode } from 'react'
import { say } from '../language/say.ts'

/** The cards of the statements that begin in a paragraph; nothing where none does. */
export function ParagraphCards({ children }: { readonly children: readonly ReactNode[] | undefined }) {
  if (children === undefined || children.length === 0) return null
  return (
    <ul className="cards" aria-label={say.read.statementsHere}>
      {children}
    </ul>
  )
}

import { seenParts } from '@onrecord/reader'
import { Children, type ReactNode } from 'react'
import { say } from '../language/say.ts'

interface ToldProps {
  readonly children: ReactNode
  readonly className?: string | undefined
}

/**
 * A name, a title or words from outside, shown for what they are: apart from the direction of the words around them, with a
 * sign for what nobody sees, and broken where a word is longer than a line. Everything that others wrote stands in one, or
 * in `Seen` where words of ours are around it.
 */
export function Told({ children, className }: ToldProps) {
  const long = Children.toArray(children).some((child) => typeof child === 'string' && LONG.test(child))
  const name = [className, long ? 'long' : undefined]
    .filter((one) => one !== undefined && one !== '')
    .join(' ')
  return (
    <bdi className={name === '' ? undefined : name}>
      <Seen>{children}</Seen>
    </bdi>
  )
}

/** No word of a language is as long; shorter ones are never broken, or a narrow column would break every name. */
const LONG = /[^ \t\n\r\f\u1680\u2000-\u2006\u2008-\u200a\u3000-]{28}/

/** Words with a sign for what nobody sees. The text itself stays, letter for letter: offsets count it. */
export function Seen({ children }: { readonly children: ReactNode }) {
  return Children.map(children, (child) => (typeof child === 'string' ? signed(child) : child))
}

function signed(text: string): ReactNode {
  const parts = seenParts(text)
  if (parts.length === 1 && parts[0]?.unseen === null) return text
  let at = 0
  return parts.map((part) => {
    const key = at
    at += part.text.length
    return part.unseen === null ? (
      part.text
    ) : (
      <span key={key} className="unseen" data-sign={part.unseen} title={say.frame.unseen(part.unseen)}>
        {part.text}
      </span>
    )
  })
}

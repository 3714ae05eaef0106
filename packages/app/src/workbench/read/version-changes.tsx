import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { changesOf, type ShownDocument } from '../ask.ts'
import { say } from '../language/say.ts'
import { Seen } from '../parts/told.tsx'

const { read } = say

/** What each later version of the document changed, asked for when somebody wants to see it; the newest first. */
export function VersionChanges({ document }: { document: Pick<ShownDocument, 'id' | 'versions'> }) {
  const later = document.versions.filter(({ number }) => number > 1).reverse()
  return later.map(({ number, fetched }) => (
    <OneVersion key={number} document={document.id} number={number} fetched={fetched} />
  ))
}

function OneVersion({ document, number, fetched }: { document: number; number: number; fetched: string }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({ ...changesOf(document, number), enabled: open })
  return (
    <details className="version-changes small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{read.versionChanged(number, say.longDay(fetched.slice(0, 10)))}</summary>
      {error === null ? null : <p role="alert">{error.message}</p>}
      {data === undefined ? null : (
        <>
          <p>{read.wordsChanged(data.added, data.removed)}</p>
          {/* It scrolls by itself, so the keyboard has to come to it. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
          <section className="changed-text" aria-label={read.changedText(number)} tabIndex={0}>
            {data.pieces.map(({ kind, text }, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are in the order of the text and never move
              return <Changed key={at} kind={kind} text={text} />
            })}
          </section>
        </>
      )}
    </details>
  )
}

function Changed({ kind, text }: { kind: keyof typeof ELEMENT; text: string }) {
  const Piece = ELEMENT[kind]
  return (
    <Piece>
      <Seen>{text}</Seen>
    </Piece>
  )
}

const ELEMENT = { same: 'span', added: 'ins', removed: 'del' } as const

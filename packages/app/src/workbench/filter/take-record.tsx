import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordExportAnswer } from '../../api/contract/exchange.ts'
import { type Query, stringifySearch } from '../addresses.ts'
import { ask } from '../ask.ts'
import { Drawer } from '../changes/drawer.tsx'
import { say } from '../language/say.ts'

const words = say.filter.takeAway.record
type Format = keyof typeof words.formats

/** The formats of other tools: one is chosen, what it has no place for is said, and the file comes. */
export function TakeRecord({ query, onClose }: { readonly query: Query; readonly onClose: () => void }) {
  const [format, setFormat] = useState<Format>('csv')
  const asked = { ...query, format }
  const looked = useQuery({
    queryKey: ['exports/record/losses', asked],
    queryFn: ({ signal }) => ask<RecordExportAnswer>('exports/record/losses', asked, signal),
  })
  const download = () => {
    const link = document.createElement('a')
    link.href = `/api/exports/record${stringifySearch(asked)}`
    link.download = ''
    link.click()
    onClose()
  }
  return (
    <Drawer
      title={words.title}
      does={words.download}
      change={{ busy: false, refusal: looked.error === null ? null : looked.error.message }}
      ready={looked.data !== undefined}
      onSave={download}
      onClose={onClose}
    >
      <fieldset className="take-formats">
        <legend>{words.format}</legend>
        {formats.map((name) => (
          <label key={name}>
            <input type="radio" checked={format === name} onChange={() => setFormat(name)} />
            <strong>{words.formats[name].name}</strong>
            <span className="soft">{words.formats[name].about}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" className="take-losses">
        {looked.data === undefined ? (
          <p className="soft">{looked.isFetching ? words.looking : ''}</p>
        ) : (
          <Losses answer={looked.data} />
        )}
      </div>
    </Drawer>
  )
}

const formats = Object.keys(words.formats) as readonly Format[]

function Losses({ answer: { documents, statements, losses } }: { readonly answer: RecordExportAnswer }) {
  return (
    <>
      <p>{words.amount(statements, documents)}</p>
      {losses.length === 0 ? (
        <p className="soft">{words.nothingLost}</p>
      ) : (
        <>
          <p>{words.lost}</p>
          <ul>
            {losses.map(({ what, thing, times }) => (
              <li key={`${thing} ${what}`}>
                {words.what(what)}: {words.times(times, thing)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

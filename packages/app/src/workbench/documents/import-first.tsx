import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImportedFileAnswer } from '../../api/contract/exchange.ts'
import { RecordError, tell } from '../ask.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'
import { base64Of } from './base64-of.ts'

const { docs } = say
const words = docs.coded
const lost = say.filter.takeAway.record

/** Files of other tools that hold codings too. */
export const isCoded = ({ name }: Pick<File, 'name'>): boolean => /\.(dna|qdpx|qdc)$/i.test(name)

type Came = { readonly answer: ImportedFileAnswer } | { readonly refusal: string } | null

/** A file with codings: what would come in and what has no place, before anything is kept; then what came. */
export function ImportFirst({ file, onLeave }: { readonly file: File; readonly onLeave: () => void }) {
  const client = useQueryClient()
  const [looked, setLooked] = useState<Came>(null)
  const [kept, setKept] = useState<Came | 'busy'>(null)
  useEffect(() => {
    let still = true
    void brought(file, true).then((came) => still && setLooked(came))
    return () => {
      still = false
    }
  }, [file])
  const keep = async () => {
    setKept('busy')
    setKept(await brought(file, false))
    void client.invalidateQueries()
  }
  const shown = kept === null || kept === 'busy' ? looked : kept
  const done = kept !== null && kept !== 'busy' && 'answer' in kept
  return (
    <section className="look-first" aria-label={words.title}>
      <p role="status">
        <strong>
          <Told>{file.name}</Told>
        </strong>{' '}
        {shown === null ? (
          <span className="soft">{docs.look.looking}</span>
        ) : 'refusal' in shown ? (
          <span className="refusal">{shown.refusal}</span>
        ) : (
          <>
            {done ? words.came(shown.answer) : words.wouldCome(shown.answer)}{' '}
            <span className="soft">{done ? words.undo : docs.look.nothingYet}</span>
          </>
        )}
      </p>
      {shown !== null && 'answer' in shown ? <LeftOut answer={shown.answer} /> : null}
      <p className="actions">
        {looked !== null && 'answer' in looked && !done ? (
          <button
            type="button"
            className="action main"
            disabled={kept === 'busy'}
            onClick={() => void keep()}
          >
            {kept === 'busy' ? docs.taking : words.bringIn}
          </button>
        ) : null}
        <button type="button" className="action" onClick={onLeave}>
          {done ? words.close : words.leave}
        </button>
      </p>
    </section>
  )
}

function LeftOut({ answer: { losses, problems } }: { readonly answer: ImportedFileAnswer }) {
  if (losses.length + problems.length === 0) return null
  return (
    <ul className="plain-list looked">
      {losses.map(({ what, thing, times }) => (
        <li key={`${thing} ${what}`} className="soft">
          {words.noPlace(lost.what(what), lost.times(times, thing))}
        </li>
      ))}
      {problems.map(({ where, what, todo }) => (
        <li key={`${where} ${what}`} className="refusal">
          <Told>{where}</Told>: {docs.problem(what, todo)}
        </li>
      ))}
    </ul>
  )
}

async function brought(file: File, dryRun: boolean): Promise<Came> {
  try {
    const body = { name: file.name, base64: await base64Of(file), dryRun }
    return { answer: await tell<ImportedFileAnswer>('imports', body) }
  } catch (error) {
    return { refusal: error instanceof RecordError ? error.message : docs.unreadable }
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import type { AddedDocumentsAnswer, LookedAnswer } from '../../api/contract/codes.ts'
import { RecordError, tell } from '../ask.ts'
import { Drawer } from '../changes/drawer.tsx'
import { Area, Line } from '../changes/fields.tsx'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'
import { base64Of } from './base64-of.ts'
import { OutletLine } from './document-form.tsx'
import { ImportFirst, isCoded } from './import-first.tsx'
import { LookFirst } from './look-first.tsx'

const { docs } = say

/** Files that wait for a person's word, and what they would bring in. */
interface Sight {
  readonly files: readonly File[]
  readonly looked: LookedAnswer
}

/** All files in one question: an article of one file may be the copy of another's. */
async function lookedAt(files: readonly File[]): Promise<LookedAnswer> {
  const told = await Promise.all(
    files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })),
  )
  return tell<LookedAnswer>('documents/look', { files: told })
}

/** What became of one file, or of a pasted text. */
interface Taken {
  readonly file: string
  readonly answer: AddedDocumentsAnswer | null
  readonly refusal: string | null
}

/** Documents dropped as files or chosen, looked at before they are added, or pasted as text; each says what was taken and what was not. */
export function AddDocuments() {
  const client = useQueryClient()
  const id = useId()
  const [taken, setTaken] = useState<readonly Taken[]>([])
  const [pasting, setPasting] = useState(false)
  const [sight, setSight] = useState<Sight | null>(null)
  const [looking, setLooking] = useState(false)
  const [coded, setCoded] = useState<readonly File[]>([])
  const drop = useDrop((files) => void lookAt(files))
  useKeys({
    p: (event) => {
      event.preventDefault()
      setPasting(true)
    },
  })
  const settle = (file: string, result: Partial<Taken>) =>
    setTaken((all) => all.map((one) => (one.file === file ? { ...one, ...result } : one)))
  const lookAt = async (chosen: readonly File[]) => {
    setTaken([])
    setSight(null)
    setCoded(chosen.filter(isCoded))
    const files = chosen.filter((file) => !isCoded(file))
    if (files.length === 0) return
    setLooking(true)
    try {
      setSight({ files, looked: await lookedAt(files) })
    } catch (error) {
      const refusal = error instanceof RecordError ? error.message : docs.unreadable
      setTaken(files.map(({ name }) => ({ file: name, answer: null, refusal })))
    } finally {
      setLooking(false)
    }
  }
  const takeAll = async (files: readonly File[]) => {
    setTaken(files.map(({ name }) => ({ file: name, answer: null, refusal: null })))
    for (const file of files) {
      try {
        const body = { name: file.name, base64: await base64Of(file) }
        settle(file.name, { answer: await tell<AddedDocumentsAnswer>('documents', body) })
      } catch (error) {
        settle(file.name, { refusal: error instanceof RecordError ? error.message : docs.unreadable })
      }
    }
    void client.invalidateQueries()
  }
  return (
    <section className={drop.over ? 'add-documents over' : 'add-documents'} aria-label={docs.add}>
      <p>
        {docs.dropHere}{' '}
        <label className="action" htmlFor={id}>
          {docs.choose}
        </label>
        <input
          id={id}
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            void lookAt([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />{' '}
        <button type="button" className="action" aria-keyshortcuts="p" onClick={() => setPasting(true)}>
          {docs.paste} <kbd className="key">p</kbd>
        </button>
        <span className="soft small"> {docs.formats}</span>
      </p>
      {looking ? (
        <p role="status" className="soft">
          {docs.look.looking}
        </p>
      ) : null}
      {sight === null ? null : (
        <LookFirst
          looked={sight.looked}
          onLeave={() => setSight(null)}
          onAdd={() => {
            setSight(null)
            void takeAll(sight.files)
          }}
        />
      )}
      {coded.map((file) => (
        <ImportFirst
          key={`${file.name} ${file.lastModified}`}
          file={file}
          onLeave={() => setCoded((all) => all.filter((one) => one !== file))}
        />
      ))}
      <Results taken={taken} />
      {pasting ? (
        <Paste
          onClose={() => setPasting(false)}
          onDone={(result) => {
            setPasting(false)
            setTaken([result])
            void client.invalidateQueries()
          }}
        />
      ) : null}
    </section>
  )
}

function Results({ taken }: { readonly taken: readonly Taken[] }) {
  if (taken.length === 0) return null
  return (
    <ul className="plain-list taken" aria-live="polite">
      {taken.map(({ file, answer, refusal }) => (
        <li key={file}>
          <strong>
            <Told>{file}</Told>
          </strong>{' '}
          {refusal !== null ? (
            <span className="refusal">{refusal}</span>
          ) : answer === null ? (
            <span className="soft">{docs.taking}</span>
          ) : (
            <Became answer={answer} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Became({ answer: { documents, problems } }: { readonly answer: AddedDocumentsAnswer }) {
  return (
    <ul className="plain-list">
      {documents.map(({ id, title, outcome, statements }) => (
        <li key={id}>
          <Link to="/documents/$id" params={{ id: String(id) }}>
            {title ?? say.read.untitled}
          </Link>
          : {docs.outcome(outcome)}, {say.statements(statements)}
        </li>
      ))}
      {problems.map(({ where, what, line, todo }) => (
        <li key={`${where} ${what} ${line}`} className="refusal">
          <Told>{where}</Told>
          {line === undefined ? '' : `:${line}`}: {docs.problem(what, todo)}
        </li>
      ))}
      {documents.length + problems.length === 0 ? <li className="refusal">{docs.nothingIn}</li> : null}
    </ul>
  )
}

function Paste({
  onDone,
  onClose,
}: {
  readonly onDone: (taken: Taken) => void
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [outlet, setOutlet] = useState('')
  const [date, setDate] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async () => {
    setBusy(true)
    setRefusal(null)
    const own = { title: title.trim(), outlet: outlet.trim(), date }
    const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
    try {
      const answer = await tell<AddedDocumentsAnswer>('documents', { name: 'pasted.txt', text, ...given })
      onDone({ file: docs.pastedText, answer, refusal: null })
    } catch (error) {
      setRefusal(error instanceof RecordError ? error.message : docs.unreadable)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Drawer
      title={docs.paste}
      does={docs.addIt}
      change={{ busy, refusal }}
      ready={text.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Area label={docs.text} hint={docs.textHint} rows={12} value={text} onChange={setText} />
      <Line label={docs.fields.title} hint={docs.titleHint} value={title} onChange={setTitle} />
      <OutletLine value={outlet} onChange={setOutlet} />
      <Line label={docs.fields.date} type="date" value={date} onChange={setDate} />
    </Drawer>
  )
}

/** Files that are dropped anywhere on the page; `over` while they hang above it. */
function useDrop(onFiles: (files: readonly File[]) => void): { readonly over: boolean } {
  const [over, setOver] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    const holds = (event: globalThis.DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const hang = (event: globalThis.DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: globalThis.DragEvent) => event.relatedTarget === null && setOver(false)
    const fall = (event: globalThis.DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', hang)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', fall)
    return () => {
      document.removeEventListener('dragover', hang)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', fall)
    }
  }, [])
  return { over }
}

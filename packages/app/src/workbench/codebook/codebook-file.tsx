import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { CodebookAnswer } from '../../api/contract/shapes.ts'
import { RecordError, tellText } from '../ask.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

const { codes } = say

/** What has just been told is seen, wherever the page was. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

/** The codebook as the YAML that people keep: out of the record, and in again with the faults of the file line by line. */
export function CodebookFile({ book }: { readonly book: CodebookAnswer }) {
  const client = useQueryClient()
  const id = useId()
  const [faults, setFaults] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setFaults([])
    setSaid(codes.readingFile(file.name))
    try {
      const { version } = await tellText<{ version: string }>(`codebooks/${book.id}/yaml`, await file.text())
      setSaid(codes.broughtIn(file.name, version))
      void client.invalidateQueries()
    } catch (error) {
      setSaid(codes.notBroughtIn(file.name))
      const lines = error instanceof RecordError ? error.message.split('\n') : [String(error)]
      setFaults(lines.map((line) => line.replace(`${book.title}.yaml`, file.name)))
    }
  }
  return (
    <section className="section codebook-file">
      <h2>
        {codes.file} <span className="soft">{codes.fileHint}</span>
      </h2>
      <p className="actions">
        <a className="action" href={`/api/codebooks/${book.id}/yaml`} download={`${book.title}.yaml`}>
          {codes.download}
        </a>
        <label className="action" htmlFor={id}>
          {codes.upload}
        </label>
        <input
          id={id}
          type="file"
          className="visually-hidden"
          accept=".yaml,.yml,application/yaml,text/yaml"
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <span role="status">{said}</span>
      </p>
      {faults.length === 0 ? null : (
        <ol className="faults" role="alert" ref={intoView}>
          {faults.map((fault) => (
            <li key={fault}>
              <Told>{fault}</Told>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

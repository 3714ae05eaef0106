import type { ShownDocument } from '../ask.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

const { read } = say

/** Who wrote it and where in the paper it stood, as far as it says. */
export function Printed({ document }: { document: Pick<ShownDocument, 'author' | 'section' | 'page'> }) {
  const { author, section, page } = document
  const parts = [
    ...(author === null ? [] : [read.byAuthor(author)]),
    ...(section === null ? [] : [section]),
    ...(page === null ? [] : [read.pageOf(page)]),
  ]
  if (parts.length === 0) return null
  return (
    <p className="printed small">
      <Told>{parts.join(' · ')}</Told>
    </p>
  )
}

/** One place in which a document was met. */
interface Place {
  readonly importedFrom: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly accession: string | null
  /** When it was met there again; null of the first. */
  readonly added: string | null
}

/** Each place in which it was met: file, outlet where it has another name there, the archive's number, address. */
export function ComesFrom({ document }: { document: ShownDocument }) {
  const { importedFrom, url, accession, provenance } = document
  const first: Place = { importedFrom, url, accession, outlet: null, added: null }
  const places: readonly Place[] = [first, ...provenance].filter(
    (place) => place.importedFrom !== null || place.url !== null || place.accession !== null,
  )
  if (places.length === 0) return null
  return (
    <details className="comes-from small">
      <summary>{read.comesFrom(places.length)}</summary>
      <ul>
        {places.map((place) => (
          <li key={`${place.importedFrom} ${place.url} ${place.accession}`}>
            <PlaceLine place={place} known={document.outlet} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function PlaceLine({ place, known }: { place: Place; known: string | null }) {
  const { importedFrom, outlet, accession, url, added } = place
  const words = [
    ...(importedFrom === null || importedFrom === url ? [] : [importedFrom]),
    ...(outlet === null || outlet === known ? [] : [outlet]),
    ...(accession === null ? [] : [read.archiveNumber(accession)]),
  ]
  return (
    <>
      {words.length === 0 ? null : <Told>{words.join(' · ')}</Told>}
      {url === null ? null : (
        <>
          {words.length === 0 ? null : ' · '}
          <Address url={url} />
        </>
      )}
      {added === null ? '' : ` · ${read.metOn(say.longDay(added.slice(0, 10)))}`}
    </>
  )
}

/** Only what leads to the web is a link. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <Told>{url}</Told>
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <Told>{url}</Told>
    </a>
  )
}

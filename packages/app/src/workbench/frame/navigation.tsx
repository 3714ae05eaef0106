import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { say } from '../language/say.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { analyses, held, type rooms } from './rooms.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import { useMedia } from './use-media.ts'

const words = say.frame

/** The rooms at the left; on a narrow page above, and the analyses behind a button that says which one is open. */
export function Navigation({ onHelp }: { onHelp: () => void }) {
  const narrowPage = useMedia('(max-width: 900px)')
  return (
    <div className="side">
      <nav className="rooms" aria-label={words.rooms.label}>
        <Rooms of={held} />
        {narrowPage ? (
          <FoldedAnalyses />
        ) : (
          <>
            <p className="rooms-head" id="analyses-head">
              {words.rooms.analyses}
            </p>
            <Rooms of={analyses} labelledBy="analyses-head" />
          </>
        )}
        <div className="foot">
          <button type="button" className="plain" onClick={onHelp}>
            {words.help.title}
          </button>
          <a href="/api/docs">{words.api}</a>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </nav>
    </div>
  )
}

type RoomsProps = { readonly of: readonly (typeof rooms)[number][]; readonly labelledBy?: string }

function Rooms({ of, labelledBy }: RoomsProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {of.map(({ to, word }) => (
        <li key={to}>
          <Link to={to}>{words.rooms[word]}</Link>
        </li>
      ))}
    </ul>
  )
}

/** Closes when one has gone somewhere. */
function FoldedAnalyses() {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const [open, setOpen] = useState(false)
  const here = analyses.find(({ to }) => path === to || path.startsWith(`${to}/`))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path alone closes it
  useEffect(() => setOpen(false), [path])
  return (
    <>
      <button
        type="button"
        className="fold"
        aria-expanded={open}
        aria-controls="analyses"
        data-here={here !== undefined}
        id="analyses-head"
        onClick={() => setOpen(!open)}
      >
        {here === undefined ? words.rooms.analyses : words.rooms.analysesAt(words.rooms[here.word])}
        <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <div id="analyses" hidden={!open}>
        <Rooms of={analyses} labelledBy="analyses-head" />
      </div>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import type { MatterAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'
import { stateWord } from './matter-words.ts'

/** Other matters, each with the state for which it is named. */
export function LinkedMatters({ linked }: { linked: MatterAnswer['precedents'] }) {
  return (
    <ul className="plain-list">
      {linked.map(({ key, name, state, day }) => (
        <li key={key}>
          <Link to="/matters" search={(before) => ({ ...before, name: undefined, matter: key })}>
            <Told>{name}</Told>
          </Link>{' '}
          <span className="soft">
            {stateWord({ state, affirmed: true })}
            {day === null ? null : `, ${say.longDay(day)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

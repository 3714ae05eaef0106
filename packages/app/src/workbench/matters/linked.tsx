import { Link } from '@tanstack/react-router'
import type { MatterAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { stateWord } from './matter-words.ts'

/** Other matters, each with the state for which it is named. */
export function LinkedMatters({ linked }: { linked: MatterAnswer['precedents'] }) {
  return (
    <ul className="plain-list">
      {linked.map(({ key, name, state, day }) => (
        <li key={key}>
          <Link to="/matters" search={(before) => ({ ...before, name: undefined, matter: key })}>
            <bdi>{name}</bdi>
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

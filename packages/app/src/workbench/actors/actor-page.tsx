import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { FullActor, MembershipAnswer, StatementAnswer } from '../../api/contract/shapes.ts'
import { actorOf, statementsOf } from '../ask.ts'
import { ChangeBar } from '../changes/change-bar.tsx'
import { Swatch } from '../changes/fields.tsx'
import { HistoryOf } from '../changes/history-of.tsx'
import { useShared, without } from '../filter/use-shared-filter.ts'
import { say } from '../language/say.ts'
import { Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { Hits } from '../search/hits.tsx'
import { ActorTools } from './actor-tools.tsx'
import { Learnt } from './names.tsx'
import { PositionsOverTime } from './positions-over-time.tsx'

const words = say.actorList

const route = getRouteApi('/actors/$id')
const SHOWN = 40

/** Who somebody is, what they held when, and every sentence of it. */
export function ActorPage() {
  const { id } = route.useParams()
  const query = without(useShared().query, 'actor')
  const actor = useQuery(actorOf(id, query))
  const said = useQuery(statementsOf({ ...query, actor: id, limit: String(SHOWN) }))
  useTitle(actor.data?.name)
  if (actor.error !== null)
    return <Failed error={actor.error} again={() => void actor.refetch()} what={words.thisActor} />
  if (said.error !== null)
    return <Failed error={said.error} again={() => void said.refetch()} what={words.whatTheySaid} />
  if (actor.data === undefined || said.data === undefined) return <Waiting />
  return (
    <>
      <Who actor={actor.data} />
      <ChangeBar />
      <PositionsOverTime actor={actor.data} />
      <Said id={id} statements={said.data.items} total={said.data.total} />
    </>
  )
}

function Who({ actor }: { actor: FullActor }) {
  const { name, kind, aliases, memberships, members, onlyIn, statements, documents } = actor
  return (
    <header className="headline">
      <p className="eyebrow">
        <span className={kind === 'anonymous' ? 'named' : ''}>{say.terms.actorKind[kind]}</span>
        {' · '}
        <Link to="/statements" search={{ actor: String(actor.id) }}>
          {words.statementsIn(statements, documents)}
        </Link>
        {heard(actor)}
      </p>
      <h1>
        <Swatch colour={actor.colour} />
        <Told>{name}</Told>
      </h1>
      <ActorTools actor={actor} />
      <dl className="facts">
        {memberships.map((one) => (
          <Membership key={`${one.id} ${one.role} ${one.from}`} membership={one} />
        ))}
        {members.length === 0 ? null : <Members members={members} />}
        {aliases.length === 0 ? null : (
          <>
            <dt>{words.alsoWritten}</dt>
            <dd>
              {aliases.map((alias, i) => (
                <span key={alias.id}>
                  {i === 0 ? '' : ', '}
                  <Told>{alias.name}</Told>
                  {alias.learntFrom === null ? null : (
                    <>
                      {' '}
                      <Learnt />
                    </>
                  )}
                </span>
              ))}
            </dd>
          </>
        )}
        {onlyIn === null ? null : (
          <>
            <dt>{words.onlyIn}</dt>
            <dd>
              <Link to="/documents/$id" params={{ id: String(onlyIn) }}>
                {words.onlyInThis.link}
              </Link>
              {words.onlyInThis.after}
            </dd>
          </>
        )}
        {actor.note === null ? null : (
          <>
            <dt>{say.codes.note}</dt>
            <dd>{actor.note}</dd>
          </>
        )}
        {Object.entries(actor.attributes).map(([attribute, value]) => (
          <div key={attribute} className="contents">
            <dt>{attribute}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <HistoryOf of="actor" id={actor.id} />
    </header>
  )
}

function heard({ firstDate, lastDate }: FullActor): string {
  if (firstDate === null || lastDate === null) return ''
  return ` · ${words.heard(firstDate, lastDate)}`
}

function Membership({ membership }: { membership: MembershipAnswer }) {
  const { id, name, role, from, to } = membership
  const dates = words.since(from, to)
  return (
    <>
      <dt>{role ?? words.belongsTo}</dt>
      <dd>
        <Link to="/actors/$id" params={{ id: String(id) }}>
          <Told>{name}</Told>
        </Link>
        {dates === '' ? '' : <span className="soft">, {dates}</span>}
      </dd>
    </>
  )
}

function Members({ members }: { members: readonly MembershipAnswer[] }) {
  const once = [...new Map(members.map((member) => [member.id, member])).values()]
  return (
    <>
      <dt>{words.members}</dt>
      <dd>
        {once.map(({ id, name }, i) => (
          <span key={id}>
            {i === 0 ? '' : ', '}
            <Link to="/actors/$id" params={{ id: String(id) }}>
              <Told>{name}</Told>
            </Link>
          </span>
        ))}
      </dd>
    </>
  )
}

interface SaidProps {
  readonly id: string
  readonly statements: readonly StatementAnswer[]
  readonly total: number
}

function Said({ id, statements, total }: SaidProps) {
  if (total === 0) return <p className="lede">{words.notHeard}</p>
  return (
    <section className="section">
      <h2>
        {words.statements} <span className="soft">{words.newestFirst}</span>
      </h2>
      <Hits
        hits={statements.map((statement) => ({ statement, snippet: null }))}
        speaker={false}
        actor={Number(id)}
      />
      {total > statements.length ? (
        <p>
          <Link to="/statements" search={{ actor: id }}>
            {words.all(total)}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

import { seenText } from '@onrecord/reader'
import type { ArgumentsAnswer, ReasonAnswer } from '../../api/contract/arguments.ts'
import { argumentMapLayout, type DrawnReason, type ReasonBox } from '../../pictures/argument-map-layout.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'

const words = sayAnalyses.arguments

/** The reasons side by side, each with its days; a box leads to what was said. */
export function ArgumentMap({ data }: { data: ArgumentsAnswer }) {
  const narrow = useMedia('(max-width: 900px)')
  const layout = argumentMapLayout(
    data.reasons.map(asDrawn),
    data,
    narrow ? { width: 350, columns: 1 } : { width: 1080, columns: 2 },
  )
  return (
    <section className="figure" aria-label={words.map}>
      <p className="legend">
        <span>
          <i className="sign dot" aria-hidden="true" /> {words.legend.used}
        </span>
        <span>
          <i className="sign diamond" aria-hidden="true" /> {words.legend.answered}
        </span>
        {layout.links.length === 0 ? null : <span>{words.legend.link}</span>}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
      <svg
        className="drawing argument-map"
        viewBox={`0 0 ${layout.width} ${Math.ceil(layout.height)}`}
        role="group"
        aria-label={words.map}
      >
        {layout.headings.map(({ role, x, y }) => (
          <text key={role} className="strong" x={x} y={y}>
            {words.sides[role]}
          </text>
        ))}
        {layout.boxes.map((box) => (
          <Box key={box.one.key} box={box} />
        ))}
        {layout.links.map(({ from, to, path, tip }) => (
          <g key={`${from} ${to}`}>
            <path className="thin dashes" d={path} />
            <path className="tip" d={`M${tip.x} ${tip.y}l${tip.right ? -8 : 8} -4.5v9Z`} />
          </g>
        ))}
      </svg>
    </section>
  )
}

function asDrawn({ key, label, role, scheme, uses, users, answers }: ReasonAnswer): DrawnReason {
  const used = users.length === 0 ? words.nobody : words.usedByFew(few(users))
  const answered = answers.length === 0 ? words.notAnswered : words.answeredByFew(few(answers))
  return {
    ...{ key, label, role },
    lines: [
      ...[scheme === null ? used : `${words.scheme(scheme)} · ${used}`],
      ...(users.length + answers.length === 0 ? [] : [answered]),
    ],
    uses: uses.flatMap(({ day }) => day ?? []),
    answers: answers.flatMap(({ first }) => first ?? []),
    answeredBy: [...new Set(answers.flatMap(({ by }) => by?.key ?? []))],
  }
}

function few(people: readonly { readonly name: string }[]): string {
  const names = [...new Set(people.map(({ name }) => name))]
  return say.list(names.length <= 3 ? names : [...names.slice(0, 2), words.moreNames(names.length - 2)])
}

function Box({ box }: { box: ReasonBox<DrawnReason> }) {
  const { one, x, y, width, height, label, labelY, lines, strip } = box
  return (
    <a href={`#reason-${one.key}`} className={one.role === 'pro' ? 'for' : 'against'}>
      <rect className="hair box" x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={4} />
      <rect className="shade" x={x} y={y} width={3} height={height} rx={1.5} />
      {label.map((line, at) => (
        <text key={line} className="strong" x={x + 14} y={labelY + at * 17}>
          {seenText(line)}
        </text>
      ))}
      {lines.map((line) => (
        <text key={line.y} className="quiet small" x={x + 14} y={line.y}>
          {seenText(line.text)}
        </text>
      ))}
      <line className="hair" x1={strip.from} x2={strip.to} y1={strip.y} y2={strip.y} />
      {strip.ticks.map((tick) => (
        <g key={tick.x}>
          <line className="hair" x1={tick.x} x2={tick.x} y1={strip.y - 5} y2={strip.y + 5} />
          <text className="quiet small" x={tick.x} y={strip.y + 19} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {strip.used === null ? null : (
        <line className="edge wide" x1={strip.used[0]} x2={strip.used[1]} y1={strip.y} y2={strip.y} />
      )}
      {strip.uses.map((at) => (
        <circle key={at} className="shade" cx={at} cy={strip.y} r={4} />
      ))}
      {strip.answers.map((at) => (
        <path key={at} className="answer" d={`M${at} ${strip.y - 6}l6 6l-6 6l-6 -6Z`} />
      ))}
    </a>
  )
}

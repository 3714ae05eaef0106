import { argumentMapLayout, type DrawnReason, type ReasonBox } from './argument-map-layout.ts'
import { type LegendEntry, lineSign } from './legend.ts'
import {
  element,
  headHeight,
  MARGIN,
  type PictureOptions,
  picture,
  rounded,
  text,
  textLines,
  titled,
} from './svg.ts'

/** What a map is drawn of: the reasons on one concept, as the analysis of arguments has them. */
export interface DrawnArguments {
  readonly label: string
  readonly from: string | null
  readonly to: string | null
  readonly reasons: readonly {
    readonly key: string
    readonly label: string
    readonly role: 'pro' | 'con'
    readonly scheme: string | null
    readonly uses: readonly { readonly day: string | null }[]
    readonly users: readonly { readonly name: string }[]
    readonly answers: readonly {
      readonly name: string
      readonly first: string | null
      readonly by: { readonly key: string } | null
    }[]
  }[]
}

export interface ArgumentPictureOptions extends PictureOptions {
  /** `narrow` is for a column of text: one reason below the other. */
  readonly shape?: 'wide' | 'narrow'
}

/** The reasons for and against a concept: who uses each, when, and what answers it. */
export function argumentMapPicture(
  drawn: DrawnArguments,
  { shape = 'wide', ...told }: ArgumentPictureOptions = {},
): string {
  const reasons = drawn.reasons.map(asDrawn)
  const layout = argumentMapLayout(
    reasons,
    drawn,
    shape === 'wide' ? { width: 1032, columns: 2 } : { width: 524, columns: 1 },
  )
  const options = { title: drawn.label, ...told, ...saidOf(reasons, layout.links.length > 0) }
  const top = headHeight(options)
  return picture(
    { width: layout.width + 2 * MARGIN, height: top + layout.height + MARGIN, name: 'Arguments' },
    options,
    element(
      'g',
      { transform: `translate(${MARGIN} ${top})` },
      ...layout.headings.map(({ role, x, y }) => text(x, y, HEADINGS[role], { class: 'strong' })),
      ...layout.boxes.map(boxOf),
      ...layout.links.map(({ path, tip }) => element('g', {}, linkLine(path), tipOf(tip))),
    ),
  )
}

const HEADINGS = { pro: 'For', con: 'Against' } as const
const COLOURS = { pro: 'for', con: 'against' } as const

function asDrawn({
  key,
  label,
  role,
  scheme,
  uses,
  users,
  answers,
}: DrawnArguments['reasons'][number]): DrawnReason {
  const lines = [
    [scheme?.replaceAll('-', ' '), users.length === 0 ? 'nobody uses it' : `used by ${few(users)}`],
    [
      answers.length === 0
        ? users.length === 0
          ? undefined
          : 'not answered'
        : `answered by ${few(answers)}`,
    ],
  ]
  return {
    ...{ key, label, role },
    lines: lines
      .map((words) => words.filter((word) => word !== undefined).join(' · '))
      .filter((line) => line !== ''),
    uses: uses.flatMap(({ day }) => day ?? []),
    answers: answers.flatMap(({ first }) => first ?? []),
    answeredBy: [...new Set(answers.flatMap(({ by }) => by?.key ?? []))],
  }
}

/** `Ada Ross, Ben Vale and 3 more` */
function few(people: readonly { readonly name: string }[]): string {
  const names = [...new Set(people.map(({ name }) => name))]
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}

function boxOf({ one, x, y, width, height, label, labelY, lines, strip }: ReasonBox<DrawnReason>): string {
  const colour = COLOURS[one.role]
  return titled(
    one.label,
    element('rect', { class: 'hair', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 4 }),
    element('rect', { class: colour, x, y, width: 3, height, rx: 1.5 }),
    textLines(x + 14, labelY, label, 17, { class: 'strong' }),
    ...lines.map((line) => text(x + 14, line.y, line.text, { class: 'soft small' })),
    element('line', { class: 'hair', x1: strip.from, x2: strip.to, y1: strip.y, y2: strip.y }),
    ...strip.ticks.flatMap((tick) => [
      element('line', { class: 'hair', x1: tick.x, x2: tick.x, y1: strip.y - 5, y2: strip.y + 5 }),
      text(tick.x, strip.y + 19, tick.label, { class: 'soft small middle' }),
    ]),
    strip.used === null
      ? ''
      : element('line', {
          class: `line ${colour}`,
          ...{ x1: strip.used[0], x2: strip.used[1], y1: strip.y, y2: strip.y, 'stroke-width': 2.4 },
        }),
    ...strip.uses.map((at) => element('circle', { class: colour, cx: at, cy: strip.y, r: 4 })),
    ...strip.answers.map((at) => diamond(at, strip.y)),
  )
}

const diamond = (x: number, y: number): string =>
  element('path', {
    class: 'node',
    d: `M${rounded(x)} ${rounded(y - 6)}l6 6l-6 6l-6 -6Z`,
    'stroke-width': 1.4,
  })

const linkLine = (d: string): string => element('path', { class: 'line soft dashed', d, 'stroke-width': 1.4 })

function tipOf({ x, y, right }: { readonly x: number; readonly y: number; readonly right: boolean }): string {
  const back = right ? -8 : 8
  return element('path', { class: 'soft', d: `M${rounded(x)} ${rounded(y)}l${back} -4.5v9Z` })
}

function saidOf(reasons: readonly DrawnReason[], linked: boolean) {
  if (reasons.length === 0) return { nothing: 'No codebook declares a reason for or against it.' }
  const dot = (means: string): LegendEntry => ({
    means,
    width: 9,
    sign: (x, y) => element('circle', { class: 'soft', cx: x + 4.5, cy: y, r: 4 }),
  })
  const answer: LegendEntry = { means: 'answered', width: 13, sign: (x, y) => diamond(x + 6.5, y) }
  return {
    legend: [
      dot('a day on which it was used'),
      ...(reasons.some(({ answers }) => answers.length > 0) ? [answer] : []),
      ...(linked ? [lineSign('soft', 'from a reason to the one it answers', 1.4, true)] : []),
    ],
  }
}

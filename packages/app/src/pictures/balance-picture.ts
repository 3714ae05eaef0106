import type { balanceAnswer } from '../analysis/figures/balance-answer.ts'
import { boundsText } from '../analysis/figures/bounds-text.ts'
import { type BalanceLayout, balanceLayout, type PlacedBar, type PlacedRow } from './balance-layout.ts'
import { type BalanceWords, balancePanels } from './balance-panels-layout.ts'
import { type LegendEntry, lineSign, washSign } from './legend.ts'
import { element, headHeight, MARGIN, type PictureOptions, picture, text, textLines, titled } from './svg.ts'
import { shortened } from './text-width.ts'

export type BalanceAnswer = ReturnType<typeof balanceAnswer>

/** What each verdict of a level says in a picture. */
const VERDICTS: Readonly<Record<string, string>> = {
  fits: 'fits what is left',
  conflicts: 'does not fit what is left',
  drift: 'repeats the number made',
  'nothing-to-compare': 'nothing to compare',
}

const WORDS: BalanceWords = {
  kind: (kind) => kind,
  left: 'left',
  amount: boundsText,
  twice: (printed, wide) => `${printed} (${wide})`,
  impossible: 'more went out than there was',
  reading: (reading, sides) =>
    [
      reading === 'further'
        ? 'If “more” is some further ones'
        : 'If “more” is more than the number before it',
      ...(sides.length === 0 ? [] : [`with ${sides.join(', ')}`]),
    ].join(', '),
  nothing: 'What is told; no text says how many there were to begin with',
  told: 'Told of what is there',
  verdict: (verdict) => VERDICTS[verdict] ?? verdict,
  more: (ways) => `and ${ways} more ways of taking figures that conflict`,
}

/**
 * What the figures of the texts leave of each item, as a waterfall of ranges: what came in, what went off it, what is left. The
 * full part is sure, the faint part lies within the bounds, a dashed end has none; a tick is the number as printed. Items have
 * an axis each, for nobody compares lamps with ferries.
 */
export function balancePicture(balances: readonly BalanceAnswer[], told: PictureOptions = {}): string {
  const [first, ...others] = balances
  const one = others.length === 0 ? first : undefined
  const name = one === undefined ? 'What is left' : `What is left: ${one.item.name}`
  const plans = balances.map((balance) => ({
    balance,
    plan: balanceLayout(balancePanels(balance, WORDS), { width: WIDTH, labels: 'beside' }),
  }))
  const empty = plans.every(({ plan }) => plan.panels.length === 0)
  const options = {
    title: name,
    ...(one === undefined ? {} : { subtitle: FOLLOWS[one.follows] }),
    ...told,
    legend: empty ? [] : LEGEND,
    ...(empty ? { nothing: 'No figure of it can be added to others.' } : {}),
  }
  let y = headHeight(options) + 4
  const drawnAll = plans.flatMap(({ balance, plan }) => {
    const head = one === undefined ? itemHead(balance, y) : { svg: [], height: 0 }
    const top = y + head.height
    y = top + plan.height + (one === undefined ? BETWEEN : 0)
    return [...head.svg, element('g', { transform: `translate(${MARGIN} ${top})` }, ...drawn(plan))]
  })
  return picture({ width: WIDTH + 2 * MARGIN, height: y + 4, name }, options, ...drawnAll)
}

const WIDTH = 1032
const BETWEEN = 18

/** Above the waterfall of one of several items: its name, and what follows. */
function itemHead({ item, follows }: BalanceAnswer, y: number) {
  return {
    svg: [
      element('line', { class: 'hair', x1: MARGIN, x2: MARGIN + WIDTH, y1: y + 4, y2: y + 4 }),
      text(MARGIN, y + 28, shortened(item.name, 15, WIDTH), { class: 'title' }),
      text(MARGIN, y + 46, FOLLOWS[follows], { class: 'soft' }),
    ],
    height: 60,
  }
}

const FOLLOWS: Readonly<Record<BalanceAnswer['follows'], string>> = {
  nothing: 'Nothing follows: no text says how many there were to begin with.',
  range: 'The texts prove no single figure, only bounds.',
  figure: 'The texts leave one figure.',
}

const LEGEND: readonly LegendEntry[] = [
  washSign('for', 'surely so many', 0.85, 0.85),
  washSign('for', 'within the bounds', 0.25, 0.25),
  washSign('against', 'went out', 0.85, 0.85),
  lineSign('soft', 'no bound', 1.3, true),
  {
    means: 'as printed; in brackets with the conventions for vague words',
    width: 4,
    sign: (x, y) =>
      element('line', { class: 'line', x1: x + 2, x2: x + 2, y1: y - 7, y2: y + 7, 'stroke-width': 1.6 }),
  },
]

function drawn({ panels }: BalanceLayout): readonly string[] {
  return panels.flatMap(({ title, titleX, titleY, ticks, top, bottom, rows }) => [
    ...(title.length === 0 ? [] : [textLines(titleX, titleY, title, 16, { class: 'strong' })]),
    ...(rows.length === 0
      ? []
      : ticks.flatMap(({ x, label }) => [
          element('line', { class: 'hair', x1: x, x2: x, y1: top, y2: bottom }),
          text(x, bottom + 15, Number(label).toLocaleString('en'), { class: 'soft small middle' }),
        ])),
    ...rows.map(drawnRow),
  ])
}

function drawnRow({
  row,
  shown,
  labelX,
  labelY,
  valueX,
  valueY,
  valueLines,
  y,
  bar,
  from,
}: PlacedRow): string {
  const left = row.part === 'left'
  return titled(
    `${row.label}: ${row.value}`,
    text(labelX, labelY, shown, { class: left ? 'end strong' : 'end' }),
    ...(from === null
      ? []
      : [
          element('line', {
            class: 'line soft',
            x1: from,
            x2: from,
            y1: y - 31,
            y2: y - 7,
            'stroke-width': 1,
          }),
        ]),
    ...(bar === null
      ? []
      : barParts(bar, y, row.part === 'out' ? 'against' : row.part === 'told' ? 'soft' : 'for')),
    textLines(valueX, valueY - (valueLines.length - 1) * 7, valueLines, 14, {
      class: left ? 'strong' : 'soft',
    }),
  )
}

function barParts({ sure, perhaps, open, printed }: PlacedBar, y: number, look: string): readonly string[] {
  const rect = ([a, b]: readonly [number, number], opacity: number) =>
    element('rect', {
      class: look,
      'fill-opacity': opacity,
      x: a,
      y: y - 7,
      width: Math.max(0, b - a),
      height: 14,
    })
  const edge = (x: number, dashed: boolean) =>
    element('line', {
      class: `line ${look}${dashed ? ' dashed' : ''}`,
      ...{ x1: x, x2: x, y1: y - 7, y2: y + 7, 'stroke-width': 1.3 },
    })
  return [
    rect(perhaps, 0.25),
    rect(sure, 0.85),
    edge(Math.min(sure[0], perhaps[0]), open === 'left'),
    edge(Math.max(sure[1], perhaps[1]), open === 'right'),
    ...(printed === null
      ? []
      : [
          element('line', {
            class: 'line',
            x1: printed,
            x2: printed,
            y1: y - 9,
            y2: y + 9,
            'stroke-width': 1.6,
          }),
        ]),
  ]
}

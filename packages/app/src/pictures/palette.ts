export type Theme = 'light' | 'dark' | 'auto'

interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly for: string
  readonly against: string
}

const LIGHT: Palette = {
  paper: '#fbfaf7',
  ink: '#1d1c1a',
  soft: '#6a665d',
  rule: '#e5e1d8',
  for: '#1f6aa5',
  against: '#b3540c',
}

const DARK: Palette = {
  paper: '#171614',
  ink: '#ece8df',
  soft: '#a19b8e',
  rule: '#35322d',
  for: '#7db8e8',
  against: '#f0a15c',
}

/**
 * The classes every picture draws with. Colours are written out rather than kept in CSS variables, since drawing
 * programs and word processors do not know those; the dark ones come second and win where the reader's screen is dark.
 *
 * Blue is for and congruence, ochre against and conflict (a pair colour-blind eyes tell apart), grey neither.
 */
export function styleSheet(theme: Theme): string {
  if (theme !== 'auto') return `${SHAPES}${colours(theme === 'dark' ? DARK : LIGHT)}`
  return `${SHAPES}${colours(LIGHT)}@media(prefers-color-scheme:dark){${colours(DARK)}}`
}

const SHAPES = [
  ".onrecord text{font-family:Inter,'Helvetica Neue',Arial,'Liberation Sans',sans-serif;font-size:12px;font-variant-numeric:tabular-nums}",
  ".onrecord .title{font-family:'Source Serif 4','Source Serif Pro',Georgia,'Liberation Serif',serif;font-size:18px;font-weight:600}",
  '.onrecord .small{font-size:11px}',
  '.onrecord .strong{font-weight:600}',
  '.onrecord .middle{text-anchor:middle}',
  '.onrecord .end{text-anchor:end}',
  '.onrecord .halo{paint-order:stroke;stroke-width:3.5px;stroke-linejoin:round}',
  '.onrecord .hair{stroke-width:1px;fill:none}',
  '.onrecord .line{fill:none;stroke-linecap:round;stroke-linejoin:round}',
  '.onrecord .dashed{stroke-dasharray:3 2.5}',
  // What colour says of a line, without colour.
  '.onrecord .broken{stroke-dasharray:7 3.5;stroke-linecap:butt}',
].join('')

function colours({ paper, ink, soft, rule, for: pro, against }: Palette): string {
  return [
    `.onrecord .paper{fill:${paper}}`,
    `.onrecord text,.onrecord .ink{fill:${ink}}`,
    `.onrecord text.soft,.onrecord .soft{fill:${soft}}`,
    `.onrecord text.on{fill:${paper}}`,
    `.onrecord .halo{stroke:${paper}}`,
    `.onrecord .hair{stroke:${rule}}`,
    `.onrecord .line{stroke:${ink}}`,
    `.onrecord .line.soft{stroke:${soft};fill:none}`,
    `.onrecord .line.for{stroke:${pro};fill:none}`,
    `.onrecord .line.against{stroke:${against};fill:none}`,
    `.onrecord .for{fill:${pro}}`,
    `.onrecord .against{fill:${against}}`,
    `.onrecord .node{fill:${paper};stroke:${ink}}`,
    `.onrecord .node.full{fill:${ink};stroke:${paper}}`,
    `.onrecord .open{fill:${paper}}`,
    `.onrecord .open.for{fill:${paper};stroke:${pro}}`,
    `.onrecord .open.against{fill:${paper};stroke:${against}}`,
    `.onrecord .open.soft{fill:${paper};stroke:${soft}}`,
    `.onrecord .hull{fill:${soft};fill-opacity:.09;stroke:${soft};stroke-opacity:.35}`,
  ].join('')
}

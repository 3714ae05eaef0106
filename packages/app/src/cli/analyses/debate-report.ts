import type { DebateReport } from '../../analysis/debate-report/debate-report.ts'
import { reportOf, tieKey } from '../../analysis/debate-report/report-of.ts'
import { sentencesOf } from '../../analysis/debate-report/sentences.ts'
import { leastOf } from '../../analysis/measures/asked-options.ts'
import { countedLine } from '../../analysis/measures/counted.ts'
import { withoutRare } from '../../analysis/measures/rare-values.ts'
import { citedIn, debateReportHtml, type PartName, placeOf } from '../../exchange/debate-report/html.ts'
import { measurePicture } from '../../pictures/measure-picture.ts'
import { networkPicture } from '../../pictures/network-picture.ts'
import type { PictureOptions } from '../../pictures/svg.ts'
import { writeText } from '../network/network-files.ts'
import { networkSettings } from '../network/network-options.ts'
import { openNetworkSource } from '../network/open-network-source.ts'
import { keepSources } from '../output/keep-source.ts'
import { remark } from '../output/report.ts'
import { slowly } from '../output/slowly.ts'
import type { Terminal } from '../output/terminal.ts'
import { VERSION } from '../version.ts'

export interface DebateReportOptions {
  readonly settings?: string
  readonly layer?: 'proposals' | 'decisions' | 'current'
  readonly minimumStatements?: readonly string[]
  readonly title?: string
  readonly out?: string
}

const LAYERS = { proposals: 'proposal', decisions: 'checked', current: 'current' } as const

/** Writes the debate of a source as one page. */
export async function debateReport(
  address: string,
  options: DebateReportOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, layer = 'current' } = options
  keepSources(out, [address, ...(options.settings === undefined ? [] : [options.settings])])
  const asked = networkSettings({ ...options }, options.settings)
  const choice = { statementType: asked.statementType, layer: LAYERS[layer], dialect: asked.dialect }
  const tell = slowly(terminal)
  tell('opening the source')
  const open = await openNetworkSource(address, choice, (told) => remark(told, terminal))
  try {
    for (const note of open.notes) remark(note, terminal)
    const settings = withoutRare(open.source, asked, leastOf(options.minimumStatements ?? []))
    const report = reportOf(open.source, settings, {
      seed: 1,
      onProgress: (done, what, of) => tell(`${what} done:`, done, of),
    })
    remark(countedLine(report.counted), terminal)
    const cited = citedIn(report)
    const sentences = sentencesOf(open.source, report, cited, await open.words(cited))
    const name =
      address
        .split('/')
        .filter((part) => part !== '')
        .at(-1) ?? 'debate'
    const page = debateReportHtml(report, {
      title: options.title ?? `The debate in ${name}`,
      source: name,
      version: VERSION,
      pictures: pictures(report, open.source.anonymous),
      sentences,
    })
    if (out === undefined) terminal.out(page.trimEnd())
    else writeText(out, [page])
  } finally {
    await open.close()
  }
}

function pictures(
  report: DebateReport,
  anonymous: ReadonlySet<string>,
): Readonly<Partial<Record<PartName, string>>> {
  const told = (name: PartName): PictureOptions => ({
    linkOf: (...shown) => placeOf(report, name, keyOf(shown)),
  })
  const { positions, network, polarisation } = report
  const drawn = (part: typeof positions, name: PartName) =>
    part.measured?.drawing == null ? {} : { [name]: measurePicture(part.measured.drawing, told(name)) }
  const { drawn: whole, camps } = network
  return {
    ...drawn(positions, 'positions'),
    ...(whole === null || network.missing !== null
      ? {}
      : { network: networkPicture(whole, { ...told('network'), camps, anonymous, mostTies: 400 }) }),
    ...drawn(polarisation, 'polarisation'),
  }
}

const keyOf = (shown: readonly string[]): string =>
  shown.length === 2 ? tieKey(shown[0] ?? '', shown[1] ?? '') : (shown[0] ?? '')

import { namesOfKeys } from '../../record/codebooks/names-of-keys.ts'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { NotFound } from '../../record/errors.ts'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { argumentsInRecord } from '../arguments/arguments-in-record.ts'
import { argumentsData } from '../arguments/as-data.ts'
import { balancesIn } from '../figures/item-balances.ts'
import { forecastData } from '../forecasts/as-data.ts'
import { forecastLedger } from '../forecasts/forecasts-in-record.ts'
import {
  type ContradictionData,
  type LinkedMatterData,
  linkedMatterData,
  reportOf,
} from '../matters/as-data.ts'
import { linksOf } from '../matters/links.ts'
import { mattersOf } from '../matters/matters.ts'
import { contradictionsInRecord } from '../matters/matters-in-record.ts'
import { type Named, type Names, plainName } from '../matters/names.ts'
import { matterName } from '../matters/opposite-states.ts'
import { sourceKind } from '../matters/sourcing.ts'
import type { Told } from '../matters/told.ts'
import { toldInRecord } from '../matters/told-in-record.ts'
import type { Briefing, Line, Section, Source } from './briefing.ts'
import {
  argumentsSection,
  contradictionsSection,
  forecastsSection,
  sourcingSection,
  unknownOfDebate,
  wantsSection,
} from './debate-sections.ts'
import { figuresSection } from './figures-section.ts'
import { decidedSection, timeLineSection, unknownOfMatters } from './matter-sections.ts'

/** The matters that a briefing on a whole debate tells of one by one; the others are counted. */
const MOST_MATTERS = 6

/**
 * A briefing on a matter, or on a whole debate, as of an ISO day: same record and day, same words. Throws `NotFound` for a
 * matter of which no statement tells.
 */
export async function briefingInRecord(db: Db, matter: string | undefined, day: string): Promise<Briefing> {
  const { told, names } = await toldInRecord(db)
  const found = mattersOf(told, names)
  const links = linksOf(found)
  const all = found.map((one) => linkedMatterData(one, null, links(one)))
  const asked = matter === undefined ? null : matterCalled(all, matter)
  const matters = asked === null ? all.slice(0, MOST_MATTERS) : [asked]
  const own = asked === null ? null : statementsIn(asked)
  const nameOf = await namesOfKeys(db)
  const { contradictions } = await contradictionsInRecord(db)
  const against = contradictions.filter(
    (one) =>
      own === null || touches(one, own) || itemOf(one, names)?.family === (asked?.item?.family ?? null),
  )
  const ledger = (await forecastLedger(db, {}, day)).map(forecastData)
  const forecasts = ledger.filter(({ matter: about }) => asked === null || about?.key === asked.key)
  const balances = balancesIn(db, told).filter(
    ({ item }) =>
      asked === null || item === asked.item?.key || names.item(item).family === asked.item?.family,
  )
  const argued = await questionArgued(db)
  const checked = await checkedIn(db)
  const left = all.length - matters.length
  // A briefing on one matter rests on the statements that name its item; one on the debate on all.
  const rests = told
    .filter((one) => asked === null || own?.has(one.id) === true || onItem(one, asked, names))
    .sort(inTextOrder)
  const sections: Section[] = [
    decidedSection(matters),
    timeLineSection(matters),
    ...(argued === null ? [] : [wantsSection(argued, told)]),
    figuresSection(balances, nameOf),
    contradictionsSection(against),
    forecastsSection(forecasts),
    ...(argued === null ? [] : [argumentsSection(argued)]),
    {
      heading: 'What is not known',
      lines: [
        ...unknownOfMatters(matters),
        ...unknownOfDebate(rests, forecasts, against),
        ...(asked === null && left > 0
          ? [
              {
                text: `${left} further matters with fewer reports are left out here; onrecord matter shows them.`,
                statements: [],
              },
            ]
          : []),
      ],
    },
    sourcingSection(rests, checked),
  ]
  return {
    title: asked === null ? 'Briefing on the debate' : `Briefing: ${matterName(asked)}`,
    day,
    sections,
    sources: await sourcesOf(
      db,
      sections.flatMap(({ lines }) => lines),
      told,
      checked,
    ),
  }
}

async function questionArgued(db: Db) {
  try {
    return argumentsData(await argumentsInRecord(db, undefined))
  } catch (error) {
    // A debate without a codebook, or whose codebook has no question, has no reasons to tell of.
    if (error instanceof NotFound) return null
    throw error
  }
}

/** By key, or by name or a part of it where only one matter has it. */
function matterCalled(matters: readonly LinkedMatterData[], wanted: string): LinkedMatterData {
  const named = (one: LinkedMatterData) => plainName(matterName(one))
  const exact = matters.find((one) => one.key === wanted || named(one) === plainName(wanted))
  const some = exact === undefined ? matters.filter((one) => named(one).includes(plainName(wanted))) : [exact]
  const [only, ...others] = some
  if (only !== undefined && others.length === 0) return only
  const shown = (some.length > 0 ? some : matters).slice(0, 5).map((one) => `${one.key} (${matterName(one)})`)
  throw new NotFound({
    where: 'matter',
    what:
      only === undefined
        ? `No statement tells of a matter "${wanted}".`
        : `"${wanted}" can be ${some.length} matters.`,
    todo: shown.length === 0 ? 'The record tells of no decision.' : `There are ${shown.join(', ')}.`,
  })
}

const statementsIn = ({ requests, states, denied }: LinkedMatterData): ReadonlySet<StatementId> =>
  new Set(
    [...requests, ...states, ...denied].flatMap(({ reports }) => reports.map(({ statement }) => statement)),
  )

const onItem = (
  { quantities, decision, positions }: Told,
  { item }: LinkedMatterData,
  names: Names,
): boolean =>
  [...quantities, ...positions, ...(decision === null ? [] : [decision])].some(
    (one) => one.item !== null && names.item(one.item).family === item?.family,
  )

/** The item whose figures or whose supporters it is about. */
function itemOf({ topic }: ContradictionData, names: Names): Named | null {
  if (topic.kind === 'matter') return null
  return names.item(topic.kind === 'figure' ? topic.item : topic.on)
}

const touches = ({ sides }: ContradictionData, own: ReadonlySet<StatementId>): boolean =>
  sides.some(({ reports }) => reports.some(({ statement }) => own.has(statement)))

async function checkedIn(db: Db): Promise<ReadonlySet<StatementId>> {
  const rows = await db.selectFrom('currentStatement').where('layer', '=', 'checked').select('id').execute()
  return new Set(rows.map(({ id }) => id))
}

async function sourcesOf(
  db: Db,
  lines: readonly Line[],
  told: readonly Told[],
  checked: ReadonlySet<StatementId>,
): Promise<readonly Source[]> {
  const cited = [...new Set(lines.flatMap(({ statements }) => statements))]
  const byId = new Map(told.map((one) => [one.id, one]))
  const rows =
    cited.length === 0
      ? []
      : await db
          .selectFrom('hedge')
          .where('statementId', 'in', cited)
          .orderBy('statementId')
          .orderBy('place')
          .select(['statementId', 'quote'])
          .execute()
  return cited.flatMap((id) => {
    const one = byId.get(id)
    if (one === undefined) return []
    const hedges = rows.filter(({ statementId }) => statementId === id).map(({ quote }) => quote)
    const anonymous = one.speaker !== null && sourceKind(one.speaker.anonymity) === 'anonymous'
    return [{ ...reportOf(one), title: one.document.title, anonymous, hedges, checked: checked.has(id) }]
  })
}

import { type RawBuilder, sql } from 'kysely'
import { listOutlets } from '../../record/documents/outlets.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { whileUnchanged } from '../../record/engine/while-unchanged.ts'
import { matches, type StatementFilter } from '../../record/statements/statement-filter.ts'
import { type KnownOutlet, type OutletShare, type OutletSources, outletShares } from './outlet-share.ts'

/** The share of sources without a name in what each outlet reported itself; what it relays counts for whom it relays. */
export async function outletsInRecord(db: Db, filter: StatementFilter = {}): Promise<readonly OutletShare[]> {
  return outletShares(await sourcesByOutlet(db, filter), await knownOutlets(db))
}

/** The outlets that the record knows, also those that published nothing here. */
export const knownOutlets = (db: Db): Promise<readonly KnownOutlet[]> => listOutlets(db, { all: true })

/** Counted where the statements lie: a row an outlet and kind of source. */
const sourcesByOutlet = whileUnchanged(async (db, filter: StatementFilter) => {
  const { rows } = await counts(matches(filter)).execute(db)
  return rows
})

const counts = (wanted: RawBuilder<unknown>) => sql<OutletSources>`
  with told as (
    select s.id, s.anonymity, s.first_char, s.last_char, s.place, d.published, v.text_key, lower(s.speaker ->> 'name') as who,
      coalesce(reporter.name, first.name, o.name, 'outlet not known') as outlet,
      coalesce('group ' || d.near_duplicate_group_id, 'document ' || d.id) as report
    from statement s
    join document d on d.id = s.document_id
    join document_version v on v.id = s.version_id
    left join outlet o on o.id = d.outlet_id
    left join (
      select distinct on (statement_id) statement_id, name, actor_id
      from chain_link where role = 'reporting-outlet' order by statement_id, place
    ) first on first.statement_id = s.id
    left join outlet reporter on reporter.actor_id = first.actor_id
    where ${wanted} and s.anonymity is not null
  )
  select outlet, anonymity, count(distinct (report, who))::integer as sources, 
    array_agg(id order by published, text_key collate "C", first_char, last_char, place, id) as statements
  from told group by outlet, anonymity order by outlet collate "C", anonymity collate "C"`

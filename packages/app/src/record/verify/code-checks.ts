import { type Check, RESTORE } from './check.ts'

/** Actors with their names and memberships. */
const ACTORS: readonly Check[] = [
  {
    sql: `
      select 'actor ' || id as at, case when document_id is null
        then 'an anonymous source exists in one document, and it is of none'
        else format('it is a %s and exists in document %s only', kind, document_id) end as what
      from actor where (kind = 'anonymous') <> (document_id is not null)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'actor ' || a.id as at, format('actor %s has the same name, "%s", and is a %s too', min(o.id), a.name, a.kind) as what
      from actor a join actor o on o.name = a.name and o.kind = a.kind and o.id < a.id
      where a.document_id is null and o.document_id is null and not a.withdrawn and not o.withdrawn group by a.id`,
    todo: 'Merge the two, or rename one of them.',
  },
  ...(['actor', 'concept'] as const).flatMap((table): Check[] => [
    {
      sql: `select '${table} ' || id as at, format('it was merged into ${table} %s and still counts', merged_into) as what
        from ${table} where merged_into is not null and not withdrawn`,
      todo: RESTORE,
    },
    {
      sql: `
        select '${table} ' || t.id as at, 'it was merged into itself, in the end' as what from ${table} t
        where t.merged_into is not null and t.id in (
          with recursive later as (
            select merged_into as id from ${table} where id = t.id
            union select o.merged_into from ${table} o join later l on o.id = l.id)
          select id from later)`,
      todo: RESTORE,
    },
  ]),
  {
    sql: `
      select 'actor ' || actor_id as at, format('its name "%s" is valid from %s to %s', name, valid_from, valid_to) as what
      from actor_alias where valid_from > valid_to`,
    todo: 'Change the days of the name.',
  },
  {
    sql: `
      select 'actor ' || member_id as at, format('its membership in actor %s goes from %s to %s', organisation_id, valid_from, valid_to) as what
      from membership where valid_from > valid_to`,
    todo: 'Change the days of the membership.',
  },
  {
    sql: `select 'actor ' || member_id as at, 'it is a member of itself' as what
      from membership where member_id = organisation_id and not withdrawn`,
    todo: 'Take the membership back.',
  },
  {
    sql: `
      select 'actor ' || m.member_id as at, format('it is a member of actor %s, which is %s', o.id,
        case o.kind when 'person' then 'a person' else 'an anonymous source' end) as what
      from membership m join actor o on o.id = m.organisation_id
      where o.kind in ('person', 'anonymous') and not m.withdrawn`,
    todo: 'Take the membership back, or change what kind of actor it is.',
  },
  {
    sql: `
      select 'actor ' || m.member_id as at, format('it is a member of actor %s, whose making was taken back', o.id) as what
      from membership m join actor o on o.id = m.organisation_id
      where o.withdrawn and o.merged_into is null and not m.withdrawn`,
    todo: 'Take the membership back, or undo the taking back.',
  },
  {
    sql: `
      select 'statement ' || l.statement_id as at, format('a link of its chain is actor %s, an anonymous source of another document', a.id) as what
      from chain_link l join statement s on s.id = l.statement_id join actor a on a.id = l.actor_id
      where a.document_id <> s.document_id`,
    todo: RESTORE,
  },
]

/** Codebooks: their versions, and the rows of what these name. */
const CODEBOOKS: readonly Check[] = [
  {
    // One whose addition was taken back has none, rightly.
    sql: `
      select 'codebook ' || b.id as at, 'none of its versions counts' as what from codebook b
      where b.version_id is null and not exists (
        select from change c join history h on h.id = c.history_id
        where c.table_name = 'codebook' and c.row_id = b.id and h.undoes is not null)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'codebook ' || b.id as at, format('its version %s is of codebook %s', v.id, v.codebook_id) as what
      from codebook b join codebook_version v on v.id = b.version_id where v.codebook_id <> b.id`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'codebook version ' || id as at, 'its content is not what its hash says' as what
      from codebook_version where encode(sha256(convert_to(content::text, 'UTF8')), 'hex') <> sha256`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'codebook version ' || v.id as at, format('it is of the codebook "%s" and its content of "%s"', b.title, v.content ->> 'title') as what
      from codebook_version v join codebook b on b.id = v.codebook_id where v.content ->> 'title' is distinct from b.title`,
    todo: RESTORE,
  },
  ...(
    [
      ['concepts', 'concept'],
      ['items', 'item'],
      ['actors', 'codebook_actor'],
      ['outlets', 'codebook_actor'],
    ] as const
  ).map(
    ([list, table]): Check => ({
      sql: `
        select 'codebook ' || b.id as at, format('its ${list} name "%s", and the record has none', one ->> 'id') as what
        from codebook b join codebook_version v on v.id = b.version_id, json_array_elements(v.content -> '${list}') one
        where not exists (select from ${table} t where t.codebook_id = b.id and t.key = one ->> 'id')`,
      todo: RESTORE,
    }),
  ),
  {
    sql: `
      select 'concept ' || c.id as at, format('it was merged into concept %s of another codebook', o.id) as what
      from concept c join concept o on o.id = c.merged_into where o.codebook_id <> c.codebook_id`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'item ' || i.id as at, format('it is a variant of "%s", which its codebook does not have', i.variant_of) as what
      from item i where i.variant_of is not null
        and not exists (select from item o where o.codebook_id = i.codebook_id and o.key = i.variant_of)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'codebook ' || k.codebook_id as at, format('its key "%s" is actor %s, an anonymous source', k.key, a.id) as what
      from codebook_actor k join actor a on a.id = k.actor_id where a.document_id is not null`,
    todo: RESTORE,
  },
]

/** What people say of what the record shows, and what was learnt from them. */
const JUDGEMENTS: readonly Check[] = [
  {
    sql: `
      select 'statement ' || r.statement_id as at, 'somebody said what became of its forecast, and it foretells nothing' as what
      from forecast_resolution r where not exists (select from forecast f where f.statement_id = r.statement_id)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'statement ' || statement_id as at, format('its forecast is %s, and nothing says since when or where that is told', outcome) as what
      from forecast_resolution where outcome in ('came-true', 'did-not', 'partly')
        and (day is null or source_statement_id is null and coalesce(source, '') = '')`,
    todo: 'Say again what became of it: onrecord resolve.',
  },
  {
    sql: `
      select 'contradiction mark ' || m.id as at, format('it marks statement %s, which is not there', one) as what
      from contradiction_mark m, unnest(m.first || m.second) one
      where not exists (select from statement s where s.id = one)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'contradiction mark ' || id as at, 'a side of it has no statement' as what
      from contradiction_mark where cardinality(first) = 0 or cardinality(second) = 0`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'learned model ' || id as at, 'its content is not what its hash says' as what
      from learned_model where encode(sha256(convert_to(content::text, 'UTF8')), 'hex') <> sha256`,
    todo: 'Learn again: onrecord learn.',
  },
  {
    sql: `
      select 'statement ' || w.statement_id as at, 'what was learnt of it has a probability beyond 0 and 1' as what
      from learned_word w
      where not (w.sure between 0 and 1 and coalesce(w.keep_sure, 0) between 0 and 1
        and coalesce(w.concept_sure, 0) between 0 and 1 and coalesce(w.stance_sure, 0) between 0 and 1)`,
    todo: 'Learn again: onrecord learn.',
  },
]

export const CODE_CHECKS: readonly Check[] = [...ACTORS, ...CODEBOOKS, ...JUDGEMENTS]

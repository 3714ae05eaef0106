import { type Check, RESTORE } from './check.ts'

/** Documents, their versions and who read them. */
export const DOCUMENT_CHECKS: readonly Check[] = [
  {
    sql: `
      select 'document ' || d.id as at, format('its newest version %s is of document %s', v.id, v.document_id) as what
      from document d join document_version v on v.id = d.version_id where v.document_id <> d.id`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'document ' || document_id as at,
        format('its %s versions are numbered from %s to %s', count(*), min(number), max(number)) as what
      from document_version group by document_id
      having min(number) <> 1 or max(number) <> count(*)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'document version ' || v.id as at, 'it has no fingerprint, so that its copies are not found' as what
      from document_version v where not exists (select from fingerprint f where f.version_id = v.id)`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'document version ' || version_id as at,
        'its copies are looked up by other keys than those of its fingerprint' as what
      from (
        (select version_id, unnest(keys) as key from fingerprint except select version_id, key from fingerprint_key)
        union all
        (select version_id, key from fingerprint_key except select version_id, unnest(keys) from fingerprint)
      ) as one group by version_id`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'outlet ' || o.id as at, format('its actor %s is of the kind %s', a.id, a.kind) as what
      from outlet o join actor a on a.id = o.actor_id where a.kind <> 'outlet'`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'reading ' || r.id as at, format('it was made by %s, who is no reader', c.name) as what
      from reading r join coder c on c.id = r.coder_id where c.by <> 'reader'`,
    todo: RESTORE,
  },
  {
    sql: `
      select 'document ' || d.id as at, format('version %s of its text was never read, and nothing says why', d.version_id) as what
      from document d
      where d.unread_because is null and not exists (select from reading r where r.version_id = d.version_id)
        and not exists (select from document_version v where v.document_id = d.id and v.number > 1)`,
    todo: 'Add the article again: a text that was never read is read then.',
  },
]

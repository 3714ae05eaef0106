import { type SqlBool, sql } from 'kysely'

/**
 * True of an `actor` whom one could ask for by name: no source that lives in one article only ("US officials", "the group"),
 * and no paper that speaks ("a copy seen by the Post"), unless a codebook knows it.
 */
export const isNamed = sql<SqlBool>`(actor.document_id is null and actor.kind <> 'anonymous' and (
  exists (select from codebook_actor known where known.actor_id = actor.id)
  or not exists (select from statement told where told.actor_id = actor.id)
  or exists (select from statement told where told.actor_id = actor.id
    and coalesce(told.holder, told.speaker) ->> 'anonymity' is distinct from 'document')))`

import { sql } from 'kysely'

/**
 * The order of actors by what they are, of the table `actor`: by name and kind; anonymous sources of one name by the day and text
 * of their document. In whatever order articles were added, it is the same.
 */
export const actorOrder = sql`actor.name collate "C", actor.kind collate "C",
  (select (coalesce(d.published, 'infinity'), v.text_key collate "C")
    from document d join document_version v on v.id = d.version_id where d.id = actor.document_id),
  actor.id`

import type { ColumnType } from 'kysely'

/** An ISO day, "2023-07-23". */
export type Day = string
/** An ISO instant. */
export type Instant = ColumnType<string, string | Date, string | Date>
/** A person's own columns of an actor or concept, by name (DNA's attributes). */
export type Attributes = ColumnType<Readonly<Record<string, string>>, string | undefined, string>

import pg from 'pg'

const { builtins, getTypeParser } = pg.types

/**
 * How PostgreSQL's values come out: days stay ISO days (a Date would move them by the time zone), instants are ISO
 * instants, and counts are numbers.
 */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format === 'binary') return getTypeParser(oid, 'binary')
    if (oid === builtins.DATE) return (value: string) => value
    if (oid === builtins.TIMESTAMPTZ) return (value: string) => new Date(value).toISOString()
    if (oid === builtins.INT8) return Number
    return getTypeParser(oid, 'text')
  },
}

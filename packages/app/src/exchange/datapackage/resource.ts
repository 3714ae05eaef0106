import type { ColumnType } from '../tables/typed-column.ts'

/** A file of the package, as `datapackage.json` describes it. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly bytes: number
  readonly hash: string
  readonly fields: readonly { readonly name: string; readonly type: ColumnType; readonly about: string }[]
}

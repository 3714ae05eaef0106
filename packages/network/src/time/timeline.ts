/** The counted statements in time; ascending where windows are asked for. */
export interface Timeline {
  readonly time: Float64Array
}

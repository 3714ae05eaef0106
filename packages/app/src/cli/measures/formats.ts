/** How a measure can be written. */
export const FORMATS = ['table', 'json', 'csv', 'svg', 'png'] as const
export type Format = (typeof FORMATS)[number]

/** Words behind which names are examples of the source before them, and no speakers: "critics, including Hill and Okoye". */
export const LISTS = /^(?:including|like|such|among)$/

/**
 * The function of a CommonJS package whose types promise `default`: Node hands over the function itself, bundlers may hand over
 * either. (graphology-metrics 2.4.2 and graphology-communities-louvain 2.0.2 are such packages.)
 */
export function defaultExport<F>(imported: { readonly default: F }): F {
  const found: unknown = imported
  return typeof found === 'function' ? (found as F) : imported.default
}

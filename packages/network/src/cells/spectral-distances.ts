/** How far two spectra are apart: by Euclid (default), or the sum of absolute differences. */
export const spectralDistances = ['euclidean', 'absolute'] as const
export type SpectralDistance = (typeof spectralDistances)[number]

/** 'absdiff': the sum of absolute differences of all cells. 'spectral': between Laplacian spectra (one-mode only). */
export const distanceMethods = ['absdiff', 'spectral'] as const
export type DistanceMethod = (typeof distanceMethods)[number]

import type { Kernel } from '../terms/choices.ts'

/**
 * The weight of a statement at distance z from the middle of a slice, z = 1 being half a window (Wand and Jones 1995,
 * Kernel Smoothing, ch. 2): uniform 1/2, triangular 1 - abs z, Epanechnikov 3/4 (1 - z^2), all 0 beyond abs z = 1; gaussian phi(z).
 *
 * `kernelWeight('epanechnikov', 0.5) === 0.5625`
 */
export function kernelWeight(kernel: Kernel, z: number): number {
  if (kernel === 'gaussian') return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
  if (z < -1 || z > 1) return 0
  if (kernel === 'uniform') return 0.5
  if (kernel === 'triangular') return 1 - Math.abs(z)
  return kernel === 'epanechnikov' ? 0.75 * (1 - z * z) : 0
}

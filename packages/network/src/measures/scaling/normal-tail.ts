/** phi(m) / (1 - Phi(m)), by its continued fraction far out (Abramowitz and Stegun 26.2.14). */
export function hazard(m: number): number {
  if (m > 6) return m + 1 / (m + 2 / (m + 3 / (m + 4 / (m + 5))))
  const density = Math.exp(-0.5 * m * m) / Math.sqrt(2 * Math.PI)
  return density / (1 - normalBelow(m))
}

/** Phi(m) (Abramowitz and Stegun 7.1.26 is too coarse here; Hart's rational form as in West 2005). */
function normalBelow(m: number): number {
  const z = Math.abs(m)
  const density = Math.exp((-z * z) / 2)
  const above =
    (((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
      112.079291497871) *
      z +
      221.213596169931) *
      z +
    220.206867912376
  const below =
    ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
      296.564248779674) *
      z +
      637.333633378831) *
      z +
      793.826512519948) *
      z +
    440.413735824752
  const tail = (density * above) / below
  return m > 0 ? 1 - tail : tail
}

/** ln Phi(m), also far out, where Phi is too small for a number. */
export function logNormalBelow(m: number): number {
  return m > 0 ? Math.log1p(-normalBelow(-m)) : -0.5 * m * m - HALF_LOG_TAU - Math.log(hazard(-m))
}

const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI)

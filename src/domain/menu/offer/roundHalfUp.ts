/**
 * `dividend / divisor` to the nearest whole number, halves up, reckoned in whole numbers alone. Both
 * are whole; the dividend is not negative, the divisor above zero.
 */
export function roundHalfUp(dividend: number, divisor: number): number {
  const doubled = 2 * dividend + divisor
  return (doubled - (doubled % (2 * divisor))) / (2 * divisor)
}

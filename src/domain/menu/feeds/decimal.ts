/** Minor units as a decimal number: 59050 is `590.50`. Every currency of a location has two decimals. */
export function decimal(minorUnits: number): string {
  const sign = minorUnits < 0 ? '-' : ''
  const digits = String(Math.abs(minorUnits)).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

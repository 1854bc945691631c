/** Nano-roubles in a rouble: iiko writes amounts with nine decimals, e.g. `279.000000000`. */
const nanoDigits = 9
const nanosInKopeck = 10n ** 7n

/**
 * Kopecks from an amount in roubles that came as a JSON number, by decimal arithmetic on the text of
 * the file or, where that is gone, on the number's shortest text; never by binary multiplication.
 *
 * Two roundings, both half up: to the nine decimals that iiko writes, so that a sum of doubles such
 * as 0.1 + 0.2 is 30 kopecks and exact; then to kopecks. `isExact` is false when the second one
 * changed the amount: the file has a price that nobody can pay.
 * `kopecks` is a bigint because the file may hold any number. Throws RangeError on a negative
 * amount and on anything that is not a finite number.
 */
export function roublesToKopecks(roubles: number | string): { kopecks: bigint; isExact: boolean } {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(roubles))
  if (!match) throw new RangeError(`${roubles} is not an amount of roubles.`)
  const [, whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(whole + fraction)
  const shift = Number(exponent) - fraction.length + nanoDigits
  const nanos =
    shift >= 0 ? digits * 10n ** BigInt(shift) : divideHalfUp(digits, 10n ** BigInt(-shift))
  return {
    kopecks: divideHalfUp(nanos, nanosInKopeck),
    isExact: nanos % nanosInKopeck === 0n,
  }
}

function divideHalfUp(value: bigint, by: bigint): bigint {
  return (value * 2n + by) / (by * 2n)
}

/** Whether a number can be an amount of something: whole, from zero up. */
export function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

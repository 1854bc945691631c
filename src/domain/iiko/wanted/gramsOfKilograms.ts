/** Grams (or millilitres) from kilograms (litres), by moving the point: 0.485 is 485, not 484.99…. */
export function gramsOfKilograms(kilograms: number): number {
  if (!(kilograms > 0)) return 0
  return Number(
    `${kilograms}e3`.replace(/e([+-]?\d+)e3$/, (_, shift: string) => `e${Number(shift) + 3}`),
  )
}

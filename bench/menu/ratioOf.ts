import { rateOf } from './rateOf'

export type Side = { url: string; headers?: Record<string, string>; connections?: number }

const rounds = 5

/** The median ratio of one side's rate to the other's, asked in turns, after a round to warm up. */
export async function ratioOf(
  side: Side,
  baseline: Side,
  measure: (side: Side) => Promise<number> = rateOf,
): Promise<{ ratio: number; rate: number }> {
  await measure(side)
  await measure(baseline)
  const measured: { ratio: number; rate: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? [side, baseline] : [baseline, side]
    const one = await measure(first)
    const other = await measure(second)
    const [rate, base] = round % 2 === 0 ? [one, other] : [other, one]
    measured.push({ ratio: rate / base, rate })
  }
  measured.sort((a, b) => a.ratio - b.ratio)
  const median = measured[Math.floor(rounds / 2)]
  if (!median) throw new Error('nothing was measured')
  return median
}

import { contrastOf } from './contrastOf'
import type { Rgb } from './Rgb'

/**
 * The colour nearest to `color` on the way to `end` (black or white) whose contrast with every one of
 * `grounds` is at least `least`; `end` itself where none is.
 */
export function towards(color: Rgb, end: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  for (let step = 0; step < 100; step += 1) {
    const mixed = mix(color, end, step / 100)
    if (grounds.every((ground) => contrastOf(mixed, ground) >= least)) return mixed
  }
  return end
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [part(0), part(1), part(2)]
}

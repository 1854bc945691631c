import { type Phase } from './Phase'

type Reckon<Source> = (source: Source, timeZone: string, at: number) => Phase

/** Now, and the few moments ahead that a menu asks for while it is worked out. */
const remembered = 4

/** `reckon`, which remembers for every source and zone the phases it was asked for last. */
export function rememberedPhases<Source extends object>(reckon: Reckon<Source>): Reckon<Source> {
  const bySource = new WeakMap<Source, Map<string, Phase[]>>()
  return (source, timeZone, at) => {
    let byZone = bySource.get(source)
    if (!byZone) bySource.set(source, (byZone = new Map<string, Phase[]>()))
    let phases = byZone.get(timeZone)
    if (!phases) byZone.set(timeZone, (phases = []))
    for (const phase of phases) {
      if (at >= (phase.since ?? -Infinity) && at < (phase.until ?? Infinity)) return phase
    }
    const phase = reckon(source, timeZone, at)
    if (phases.length >= remembered) phases.shift()
    phases.push(phase)
    return phase
  }
}

import { editDistance } from './editDistance'

/** A variable nobody fills, with the name that was probably meant. */
export type VariableProblem = { name: string; suggestion?: string }

/** Those of the used variables that are not known, in their order. */
export function checkVariables(
  used: readonly string[],
  known: readonly string[],
): VariableProblem[] {
  return used
    .filter((name) => !known.includes(name))
    .map((name) => {
      const suggestion = nearest(name, known)
      return suggestion === undefined ? { name } : { name, suggestion }
    })
}

/** The first of the nearest, unless more than a third of it would have to change. */
function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least && distance <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate
      least = distance
    }
  }
  return best
}

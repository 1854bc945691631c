/** Addresses under which the site is asked for; more than these few are somebody playing with `Host`. */
const origins = new Set<string>()

/** Whether pages made for this origin are worth keeping. */
export function isUsual(origin: string): boolean {
  if (origins.size < 8) origins.add(origin)
  return origins.has(origin)
}

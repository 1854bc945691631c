function partsOf(version: string): [revision: number, seconds: number] {
  const [revision, seconds] = version.split('.').map(Number)
  return [revision ?? 0, seconds ?? 0]
}

/** Whether a menu's version is later than another of the same menu; see versionOf. */
export function isNewer(version: string, than: string): boolean {
  const [revision, seconds] = partsOf(version)
  const [otherRevision, otherSeconds] = partsOf(than)
  return revision === otherRevision ? seconds > otherSeconds : revision > otherRevision
}

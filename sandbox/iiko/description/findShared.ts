import { existsSync } from 'node:fs'
import path from 'node:path'

/** Beside a checkout, and beside the folder of a git worktree. */
const places = ['../shared/iiko', '../../shared/iiko']

/** A file of iiko's published description and recorded answers; the usual place where there is none. */
export const findShared = (file = 'iikocloud.openapi.json'): string => {
  const all = places.map((place) => path.resolve(place, file))
  return all.find((each) => existsSync(each)) ?? all[0] ?? file
}

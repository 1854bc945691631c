import { existsSync } from 'node:fs'
import path from 'node:path'

/** Beside a checkout, and beside the folder of a git worktree. */
const places = ['../shared/outside/specs', '../../shared/outside/specs']

/** A published description of an outside service; null where there is none. */
export const findSpec = (file: string): string | null =>
  places.map((place) => path.resolve(place, file)).find((each) => existsSync(each)) ?? null

import { readdir } from 'node:fs/promises'

import { ifMissing } from './ifMissing'

/** The names of all files in the media folder; none when there is no folder yet. */
export function mediaFiles(folder: string): Promise<string[]> {
  return ifMissing(readdir(folder), [])
}

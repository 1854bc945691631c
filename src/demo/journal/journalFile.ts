import path from 'node:path'

import { settings } from '@/src/settings'

/** Where a fill notes which photos were there before it: it exists while a fill runs, or when one was killed. */
export function journalFile(): string {
  return path.resolve(settings().DATA_DIR, 'demo-photos.json')
}

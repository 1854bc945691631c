import path from 'node:path'

import { settings } from '@/src/settings'

/** Where the photos lie. */
export function mediaFolder(): string {
  return path.resolve(settings().DATA_DIR, 'media')
}

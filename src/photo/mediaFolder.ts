import path from 'node:path'

import { settings } from '@/src/settings'

/** Where the photos and their copies lie. */
export function mediaFolder(): string {
  return path.resolve(settings().DATA_DIR, 'media')
}

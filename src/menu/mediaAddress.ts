import type { Payload } from 'payload'

import { settings } from '@/src/settings'

/** How the address of an uploaded file is made, as Payload makes it: complete when PUBLIC_URL is set. */
export function mediaAddress({ config }: Pick<Payload, 'config'>): (filename: string) => string {
  const files = `${settings().PUBLIC_URL ?? ''}${config.routes.api}/media/file`
  return (filename) => `${files}/${encodeURIComponent(filename)}`
}

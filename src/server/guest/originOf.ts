import type { Request } from 'express'

import type { GuestSite } from './GuestSite'

/** The site's address without a last slash: PUBLIC_URL, else the one by which it is asked for. */
export function originOf({ publicUrl }: Pick<GuestSite, 'publicUrl'>, req: Request): string {
  return publicUrl ?? `${req.protocol}://${req.host ?? 'localhost'}`
}

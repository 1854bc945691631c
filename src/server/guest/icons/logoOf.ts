import type { Look } from '@/src/guest/Look'

import type { GuestSite } from '../GuestSite'

/** The bytes of the restaurant's logo; null without one. */
export async function logoOf(
  site: Pick<GuestSite, 'readFile'>,
  { logo }: Pick<Look, 'logo'>,
): Promise<Buffer | null> {
  const address = logo?.sources.find((one) => one.name === 'w320')?.url ?? logo?.url ?? null
  return address === null ? null : site.readFile(address)
}

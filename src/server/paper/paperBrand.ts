import sharp from 'sharp'

import type { Brand } from '@/src/paper/Brand'

import type { GuestSite } from '../guest/GuestSite'

/** Pixels of the logo's longer side: 300 to the inch where it is printed as large as it ever is. */
const side = 900

/** How the restaurant looks on paper: as on the site, the logo in a form that PDF holds. */
export async function paperBrand(site: GuestSite, locale: string): Promise<Brand> {
  const { accent, fonts, logo, name, tagline } = site.look(locale)
  const bytes = logo?.url ? await site.readFile(logo.url) : null
  const png =
    bytes &&
    (await sharp(bytes)
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer())
  return { accent, fonts, name, tagline, logo: png && new Uint8Array(png) }
}

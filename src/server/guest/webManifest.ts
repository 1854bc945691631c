import type { Look } from '@/src/guest/Look'
import { pathIn } from '@/src/domain/site/pathIn'

import { iconPath } from './icons/icons'

/** By which phones put the site on their home screen (W3C, Web Application Manifest). */
export function webManifest(look: Look, locale: string): string {
  const { name, tagline, accent } = look
  const icon = (kind: '192' | '512', purpose: 'any' | 'maskable') => ({
    src: iconPath(purpose === 'any' ? kind : `maskable-${kind}`, look),
    sizes: `${kind}x${kind}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    name,
    short_name: name,
    ...(tagline ? { description: tagline } : {}),
    lang: locale,
    id: '/',
    start_url: pathIn(locale, '/'),
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: accent,
    icons: [
      icon('192', 'any'),
      icon('512', 'any'),
      icon('192', 'maskable'),
      icon('512', 'maskable'),
    ],
  })
}

import type { Look } from '@/src/guest/Look'
import { pathIn } from '@/src/guest/pathIn'

/** By which phones put the site on their home screen (W3C, Web Application Manifest). */
export function webManifest({ name, tagline, accent }: Look, locale: string): string {
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
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  })
}

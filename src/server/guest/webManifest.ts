import type { Look } from '@/src/guest/Look'
import { pathIn } from '@/src/guest/pathIn'
import type { Language } from '@/src/i18n/language'

/** By which phones put the site on their home screen (W3C, Web Application Manifest). */
export function webManifest({ name, tagline, accent }: Look, language: Language): string {
  return JSON.stringify({
    name,
    short_name: name,
    ...(tagline ? { description: tagline } : {}),
    lang: language,
    id: '/',
    start_url: pathIn(language, '/'),
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: accent,
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  })
}

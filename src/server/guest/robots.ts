import { pathIn } from '@/src/domain/site/pathIn'

/** What search engines leave alone: the desk, the APIs, what belongs to one guest. */
export function robots(origin: string, locales: readonly string[]): string {
  const closed = [
    '/admin',
    '/api/',
    '/docs',
    '/orders/',
    ...locales.map((locale) => pathIn(locale, '/account')),
    '/subscribe/',
    '/unsubscribe/',
    '/preferences/',
    '/u/',
  ]
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    // Photos, whose addresses are the API's.
    'Allow: /api/media/file/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
}

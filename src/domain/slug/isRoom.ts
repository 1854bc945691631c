/** The first parts of addresses that are Carte's own, whatever a restaurant is called. */
const rooms = new Set([
  ...['admin', 'api', 'docs', 'health', 'metrics', '_next', '_site'],
  ...['account', 'news', 'orders', 'pages', 'preferences', 'subscribe', 'unsubscribe', 'u'],
  ...[
    'favicon.svg',
    'manifest.webmanifest',
    'robots.txt',
    'sw.js',
    'icons',
    'sitemap.xml',
    '.well-known',
  ],
])

/** Whether the first part of an address is a room of the house, so that no restaurant can have it. */
export function isRoom(part: string): boolean {
  return rooms.has(part.toLowerCase())
}

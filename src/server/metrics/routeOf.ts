/** Segments that say which thing is meant, not which route: numbers, ids, tokens, names of files. */
const particular = /^(\d+|[0-9a-f-]{16,}|[\w-]{20,}|.*\.[a-z0-9]{2,5})$/i

/** What is served by name; everything else with a first segment of its own is one route, `other`. */
const rooms = new Set([
  'admin',
  'api',
  'docs',
  'health',
  'orders',
  'subscribe',
  'unsubscribe',
  'u',
  '_next',
])

/** Payload's REST and ours are told apart to this depth. */
const depth = 5

/**
 * The route of a path, as a label of measures: `/api/v1/menu/:id`. However many addresses are asked for,
 * there are few routes: what is particular is replaced, what is deep or unknown is folded.
 */
export function routeOf(path: string): string {
  const segments = path.split('/').filter(Boolean)
  const [room] = segments
  if (room === undefined) return '/'
  if (!rooms.has(room)) return 'other'
  if (room === '_next' || room === 'admin' || room === 'u') return `/${room}/*`
  const shown = segments
    .slice(0, depth)
    .map((segment) => (particular.test(segment) ? ':id' : segment.slice(0, 40)))
  return `/${shown.join('/')}`
}

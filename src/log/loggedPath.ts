/**
 * The path of a request as the log may have it: without the query, and without the tokens that links carry in their
 * path, which reset a password, verify an address, unsubscribe or open an order.
 */
export function loggedPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '/'
  return path
    .replace(/\/(reset|verify)\/[^/]+/gi, '/$1/…')
    .replace(/^\/(orders\/[^/]+|unsubscribe\/[^/]+|preferences\/[^/]+|subscribe|u)\/.+/i, '/$1/…')
    .slice(0, 500)
}

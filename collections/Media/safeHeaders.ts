/**
 * What was uploaded is shown as the picture it is: never guessed at, never run. A picture that changes
 * gets a new address (src/photo/newFilename), so a phone asks for each only once.
 */
export function safeHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cache-Control', 'public, max-age=31536000, immutable')
  return headers
}

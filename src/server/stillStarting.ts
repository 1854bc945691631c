import type { RequestListener } from 'node:http'

/** Answers while Carte starts: alive, not ready, come back in a second. */
export const stillStarting: RequestListener = (req, res) => {
  const live = req.url === '/health/live'
  res.writeHead(live ? 200 : 503, {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    ...(live ? {} : { 'Retry-After': '1' }),
  })
  res.end(JSON.stringify(live ? { status: 'ok' } : { status: 'starting' }))
}

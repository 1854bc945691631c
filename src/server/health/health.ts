import { type Response, Router } from 'express'

import type { Parts } from '../parts'
import { checkParts, type Readiness } from './checkParts'
import { remember } from './remember'
import { steady } from './steady'

/** For so many milliseconds an app without its database is still sent requests: the menu it has in memory. */
const patience = 10_000

/**
 * `/health`, for people and monitors: 200 `{"status":"ok"}` while Carte can serve, else 503 with the
 * parts that failed. `/health/live`: the process answers. `/health/ready`: send requests here; it does not flap.
 */
export function health({
  readiness,
  isDraining,
  version,
}: Pick<Parts, 'readiness' | 'isDraining' | 'version'>): Router {
  // Probes must not become load on Postgres, nor hang with it.
  const ask = remember(() => askInTime(readiness), 1_000)

  const settle = steady(patience)

  const answer = async (res: Response, isReady: boolean): Promise<void> => {
    const seen = isDraining() ? stopping : await ask()
    const { details, ok, parts } = isReady && !isDraining() ? settle(seen) : seen
    const failed = Object.keys(parts).filter((name) => parts[name] !== 'ok')
    res.status(ok ? 200 : 503).json({
      status: ok ? 'ok' : 'unavailable',
      version,
      checks: parts,
      ...(details ? { details } : {}),
      ...(ok ? {} : { failed }),
    })
  }

  const router = Router()
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/', (_req, res) => answer(res, false))
  router.get('/ready', (_req, res) => answer(res, true))
  router.get('/live', (_req, res) => {
    res.json({ status: 'ok', version })
  })
  return router
}

const stopping: Readiness = { ok: false, parts: { shutdown: 'failed' } }

async function askInTime(readiness: Parts['readiness']): Promise<Readiness> {
  let parts: Readiness | undefined
  const whole = await checkParts({
    readiness: async () => {
      parts = await readiness()
    },
  })
  return parts && whole.ok ? parts : whole
}

import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

import { type Endpoint, type PayloadRequest, APIError } from 'payload'

import { Busy } from './Busy'
import { inTurns } from './inTurns'
import { isKnownAccount } from './isKnownAccount'
import { phrase } from './phrase'

/**
 * A password costs about 100 ms of a core. Two at once leave the rest of the machine to the menu;
 * the hundredth in the queue waits about five seconds, and one more is sent away.
 */
const hashing = inTurns({ atOnce: 2, waiting: 100 })

const hash = promisify(pbkdf2)

/** Payload's own handler stands behind ours in the list, where the router never comes to it. */
function payloadSignIn(req: PayloadRequest): Endpoint['handler'] {
  const endpoints = req.payload.collections.users.config.endpoints || []
  const own = endpoints.find(
    ({ handler, method, path }) =>
      path === signIn.path && method === signIn.method && handler !== signIn.handler,
  )
  if (!own) throw new Error('Payload has no endpoint to sign in.')
  return own.handler
}

async function handler(req: PayloadRequest): Promise<Response> {
  const full = () =>
    new Busy(
      phrase(req, {
        ru: 'Слишком много входов сразу. Попробуйте через несколько секунд.',
        en: 'Too many sign-ins at once. Try again in a few seconds.',
      }),
    )
  return hashing(async () => {
    try {
      return await payloadSignIn(req)(req)
    } catch (error) {
      // Without this an unknown name is refused in 5 ms and a known one in 100, which tells them apart.
      if (error instanceof APIError && error.status === 401 && !(await isKnownAccount(req))) {
        await hash('no password', 'no salt', 600_000, 32, 'sha256')
      }
      throw error
    }
  }, full)
}

/** POST /api/users/login: Payload's, a few at a time, and as slow for names that nobody has. */
export const signIn: Endpoint = { method: 'post', path: '/login', handler }

import { z } from 'zod'

import { IikoRefused } from '../errors/IikoRefused'
import { IikoSignInRefused } from '../errors/IikoSignInRefused'
import type { Credentials } from './Credentials'
import type { Call } from './makeCall'
import { readAs } from './readAs'

/** GetAccessTokenResponse, and V2 alike. */
const answer = z.object({ token: z.string().min(1) })

/**
 * A new token for the key. Throws IikoSignInRefused when iiko does not know it, IikoUnreachable when
 * there is no answer.
 */
export async function signIn(call: Call, credentials: Credentials): Promise<string> {
  const path = credentials.kind === 'login' ? '/api/1/access_token' : '/api/v2/access_token'
  const body =
    credentials.kind === 'login'
      ? { apiLogin: credentials.apiLogin }
      : {
          apiKey: credentials.apiKey,
          appId: credentials.appId,
          clientSecret: credentials.clientSecret,
        }
  try {
    return readAs(answer, path, await call(path, body)).token
  } catch (error) {
    if (!(error instanceof IikoRefused)) throw error
    throw new IikoSignInRefused(error.description, error)
  }
}

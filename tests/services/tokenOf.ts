import { z } from 'zod'

import { owner } from './startCarte'

const signedIn = z.looseObject({ token: z.string() })

/** The owner's `Authorization` at a Carte that `startCarte` has started. */
export async function tokenOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: owner.email, ...owner }),
  })
  const { token } = signedIn.parse(await answer.json())
  return `JWT ${token}`
}

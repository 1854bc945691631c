import { randomBytes } from 'node:crypto'

import { textOf } from '../http/textOf'

export type Tokens = ReturnType<typeof makeTokens>

type Keys = {
  apiLogin: string
  application: { appId: string; clientSecret: string; apiKey: string }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Sign-in in both ways, and which tokens are good. */
export const makeTokens = (keys: Keys, seconds: number, now: () => number) => {
  const ends = new Map<string, number>()
  let issued = 0

  const issue = (token: string) => {
    issued += 1
    ends.set(token, now() + seconds * 1000)
    return token
  }

  return {
    /** A token for the body of a sign-in; undefined when the key is not known. */
    signIn: (path: string, body: Record<string, unknown>): string | undefined => {
      if (path === '/api/1/access_token') {
        return textOf(body.apiLogin) === keys.apiLogin
          ? issue(randomBytes(36).toString('base64url').replaceAll('.', ''))
          : undefined
      }
      const { appId, clientSecret, apiKey } = keys.application
      const isKnown =
        body.appId === appId && body.clientSecret === clientSecret && body.apiKey === apiKey
      if (!isKnown) return undefined
      const exp = Math.floor(now() / 1000) + seconds
      const mark = randomBytes(32).toString('base64url')
      return issue(`${part({ alg: 'HS256', typ: 'JWT' })}.${part({ appId, exp })}.${mark}`)
    },
    isGood: (header: string | undefined): boolean => {
      const token = /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? ''
      return (ends.get(token) ?? 0) > now()
    },
    /** From now on no token issued so far is good. */
    expireAll: () => ends.clear(),
    issued: () => issued,
  }
}

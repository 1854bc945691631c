import { readBody } from '@/sandbox/http/readBody'
import { serve } from '@/sandbox/http/serve'
import { organizations, terminalGroups } from '@/sandbox/iiko/places'
import { startIiko } from '@/sandbox/iiko/startIiko'
import type { User } from '@/payload-types'

import { startPayload } from '../startPayload'

const password = 'three-words-and-42'

/**
 * Carte over the stand-in of iiko, connected: the groups «Невский» and «Набережная» stand in two
 * restaurants. What iiko tells comes to Carte's endpoints, as over the network.
 */
export async function startIikoHouse() {
  const iiko = await startIiko({ menu: 16, takesOrdersAfter: null })
  process.env.IIKO_BASE_URL = iiko.url
  const carte = await startPayload()
  const { payload } = carte
  const door = await serve(async (request, response) => {
    const body = await readBody(request)
    const answer = await carte.request(request.url ?? '/', {
      method: request.method ?? 'GET',
      headers: {
        'content-type': 'application/json',
        authorization: request.headers.authorization ?? '',
      },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  process.env.PUBLIC_URL = door.url

  const tokens = new Map<string, string>()
  const signedIn = async (role: User['role']): Promise<string> => {
    const known = tokens.get(role)
    if (known) return known
    const email = `${role}@example.org`
    await payload.create({
      collection: 'users',
      data: { email, username: role, password, role, isActive: true, isSuperuser: false },
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    tokens.set(role, token ?? '')
    return token ?? ''
  }
  const post = async (path: string, body: unknown, role: User['role'] = 'administrator') =>
    carte.request(path, {
      method: 'POST',
      headers: {
        authorization: `JWT ${await signedIn(role)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    })

  const locations = await Promise.all(
    ['Невский', 'Набережная'].map((name) =>
      payload.create({
        collection: 'locations',
        data: {
          name,
          channels: ['delivery', 'pickup'],
          timeZone: 'Europe/Moscow',
          currency: 'RUB',
        },
      }),
    ),
  )
  const [first, second] = locations.map(({ id }) => id)
  const [organization] = organizations
  const [nevsky, quay] = terminalGroups

  return {
    ...carte,
    iiko,
    door,
    post,
    signedIn,
    places: {
      organizationId: organization?.id ?? '',
      nevsky: { group: nevsky?.id ?? '', location: first ?? 0 },
      quay: { group: quay?.id ?? '', location: second ?? 0 },
    },
    key: { kind: 'login', apiLogin: iiko.apiLogin } as const,
    stop: async () => {
      await iiko.close()
      await carte.stop()
      await door.close()
      delete process.env.IIKO_BASE_URL
      delete process.env.PUBLIC_URL
    },
  }
}

export type IikoHouse = Awaited<ReturnType<typeof startIikoHouse>>

/** Connects the organisation to the two restaurants and has iiko tell of changes; returns the id. */
export async function connectHouse(house: IikoHouse): Promise<number> {
  const { key, places, post } = house
  const { nevsky, organizationId, quay } = places
  const answer = await post('/api/iiko/connect', {
    key,
    organizationId,
    label: 'Демо',
    locations: { [nevsky.group]: nevsky.location, [quay.group]: quay.location },
    source: 'externalMenu',
    externalMenuId: '9001',
  })
  const told: unknown = await answer.json()
  const id = typeof told === 'object' && told !== null && 'id' in told ? Number(told.id) : NaN
  const hooked = await post('/api/iiko/webhook', { connection: id })
  if (hooked.status !== 200) throw new Error(await hooked.text())
  return id
}

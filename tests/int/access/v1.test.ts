import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import type { Person, PersonName } from './people'
import { makeScene, type Scene, unique } from './scene'

let carte: TestPayload
let scene: Scene

beforeAll(async () => {
  carte = await startPayload()
  scene = await makeScene(carte.payload)
})

afterAll(() => carte.stop())

type Question = { method: string; path: string; body?: object; needs?: 'dish' | 'draft' }

const dish = () => ({ name: unique('dish'), price: 100, is_available: true })

const questions: Record<string, () => Question> = {
  list: () => ({ method: 'GET', path: '/menu' }),
  read: () => ({ method: 'GET', path: '/menu/', needs: 'dish' }),
  'read-draft': () => ({ method: 'GET', path: '/menu/', needs: 'draft' }),
  create: () => ({ method: 'POST', path: '/menu', body: dish() }),
  replace: () => ({ method: 'PUT', path: '/menu/', needs: 'dish', body: dish() }),
  change: () => ({ method: 'PATCH', path: '/menu/', needs: 'dish', body: { price: 1 } }),
  stop: () => ({ method: 'PATCH', path: '/menu/', needs: 'dish', body: { is_available: false } }),
  remove: () => ({ method: 'DELETE', path: '/menu/', needs: 'dish' }),
  users: () => ({ method: 'GET', path: '/users' }),
  description: () => ({ method: 'GET', path: '/openapi.json' }),
}

const everybody: PersonName[] = [
  'anonymous',
  'inactive',
  'operator',
  'editor',
  'manager',
  'administrator',
  'superuser',
  'editorKey',
]
const editors: PersonName[] = ['editor', 'manager', 'administrator', 'superuser', 'editorKey']

/** Who may do what under /api/v1; a draft is not there for anybody, it is not on the menu. */
const matrix: [operation: string, allowed: PersonName[]][] = [
  ['list', everybody],
  ['read', everybody],
  ['read-draft', []],
  ['create', editors],
  ['replace', editors],
  ['change', editors],
  ['stop', editors],
  ['remove', ['manager', 'administrator', 'superuser']],
  ['users', ['administrator', 'superuser']],
  ['description', everybody],
]

async function ask(person: Person, { body, method, needs, path }: Question): Promise<number> {
  const target = needs ? `${path}${await scene.make[needs]()}` : path
  const answer = await carte.request(`/api/v1${target}`, {
    method,
    headers: {
      ...person.headers,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!answer.ok) expect(answer.headers.get('Content-Type')).toMatch(/application\/problem\+json/)
  return answer.status
}

describe('/api/v1', () => {
  it.each(matrix)('%s', async (operation, allowed) => {
    const found: PersonName[] = []
    for (const name of everybody) {
      const question = questions[operation]
      if (!question) throw new Error('no question')
      const status = await ask(scene.people[name], question())
      if (status < 300) found.push(name)
      else expect([401, 403, 404]).toContain(status)
    }
    expect(found).toEqual(allowed)
  })
})

import { afterEach, expect, it, vi } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'
import { checkParts, type Readiness } from './checkParts'

let front: Front | undefined
afterEach(() => front?.stop())

async function ask(path: string): Promise<{ status: number; body: unknown; cache: string | null }> {
  const answer = await fetch(`${front?.url}${path}`)
  return {
    status: answer.status,
    body: await answer.json(),
    cache: answer.headers.get('cache-control'),
  }
}

it('is well, and asks what it depends on once a second', async () => {
  const readiness = vi.fn(() => Promise.resolve<Readiness>({ ok: true, parts: { database: 'ok' } }))
  front = await startFront({ readiness })
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/health')))
  expect(answers[0]).toEqual({
    status: 200,
    body: { status: 'ok', version: '1.2.3', checks: { database: 'ok' } },
    cache: 'no-store',
  })
  expect(readiness).toHaveBeenCalledOnce()
  expect((await ask('/health/live')).body).toMatchObject({ status: 'ok' })
})

it('names the part that failed', async () => {
  front = await startFront({
    readiness: () =>
      checkParts({
        database: () => Promise.reject(new Error('secret host')),
        storage: () => Promise.resolve('written'),
      }),
  })
  expect(await ask('/health')).toMatchObject({
    status: 503,
    body: {
      status: 'unavailable',
      checks: { database: 'failed', storage: 'ok' },
      failed: ['database'],
    },
  })
  expect((await ask('/health/ready')).status).toBe(503)
  expect((await ask('/health/live')).status).toBe(200)
})

it('is unavailable when the question itself fails', async () => {
  front = await startFront({ readiness: () => Promise.reject(new Error('no')) })
  expect(await ask('/health')).toMatchObject({ status: 503, body: { failed: ['readiness'] } })
})

it('wants no more requests while draining', async () => {
  front = await startFront({ isDraining: () => true })
  expect(await ask('/health/ready')).toMatchObject({ status: 503, body: { failed: ['shutdown'] } })
  expect((await ask('/health/live')).status).toBe(200)
})

it('does not wait for a part that never answers', async () => {
  expect(await checkParts({ database: () => new Promise(() => undefined) }, 20)).toEqual({
    ok: false,
    parts: { database: 'failed' },
  })
})

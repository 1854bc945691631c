import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openQuery } from '@/src/db/menuModel/openQuery'

import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
beforeAll(async () => {
  carte = await startPayload()
})
afterAll(() => carte.stop())

it('tells what waits and for how long it has been due, not what is planned for later', async () => {
  const { enqueue } = await import('@/src/outbox/enqueue')
  const { storeEvent } = await import('@/src/inbox/storeEvent')
  const { inTransaction } = await import('@/src/db/inTransaction')
  const { queueMeasures } = await import('@/src/db/metrics/queueMeasures')
  const { pool } = carte.payload.db
  expect(await queueMeasures(openQuery(pool))).toEqual([])

  const req = await createLocalReq({}, carte.payload)
  await inTransaction(req, async () => {
    const letter = {
      channel: 'email',
      event: 'x',
      lane: 'soon',
      message: {},
      mayRepeat: true,
    } as const
    await enqueue(req, [
      { ...letter, address: 'a@example.org' },
      { ...letter, address: 'b@example.org' },
      { ...letter, channel: 'telegram', address: '1', notBefore: new Date(Date.now() + 60_000) },
    ])
  })
  await storeEvent(carte.payload, { source: 'iiko', eventId: '1', orderKey: '1', body: {} })
  await pool.query(
    `update deliveries set run_at = now() - interval '90 seconds' where address = 'a@example.org'`,
  )

  const measured = new Map(
    (await queueMeasures(openQuery(pool))).map(({ queue, ...rest }) => [queue, rest]),
  )
  expect(measured.get('outbox:email')?.waiting).toBe(2)
  expect(measured.get('outbox:email')?.age).toBeGreaterThanOrEqual(90)
  expect(measured.get('outbox:telegram')).toEqual({ waiting: 1, age: 0 })
  expect(measured.get('inbox:iiko')?.waiting).toBe(1)
})

it('tells how many of each channel wait for a person, and managers see which', async () => {
  const { givenUpMeasures } = await import('@/src/db/metrics/givenUpMeasures')
  const { listGivenUp } = await import('@/src/admin/dashboard/listGivenUp')
  const { payload } = carte
  await payload.db.pool.query(
    `insert into deliveries (channel, address, event, state, reason, created_at)
     select 'email', n || '@example.org', 'order.ready', state::enum_deliveries_state, '554', now()
     from unnest(array['failed', 'unknown', 'sent', 'suppressed']) with ordinality as s(state, n)`,
  )
  const measured = await givenUpMeasures(openQuery(payload.db.pool))
  expect(measured).toEqual([
    { channel: 'telegram', count: 0 },
    { channel: 'email', count: 2 },
    { channel: 'sms', count: 0 },
    { channel: 'push', count: 0 },
    { channel: 'printer', count: 0 },
  ])
  const person = (role: 'manager' | 'operator') =>
    payload.create({
      collection: 'users',
      data: {
        email: `${role}@example.org`,
        username: role,
        password: 'a password for tests',
        role,
        isActive: true,
        isSuperuser: false,
      },
    })
  const asking = async (role: 'manager' | 'operator') =>
    createLocalReq({ user: { ...(await person(role)), collection: 'users' } }, payload)
  expect(await listGivenUp(await asking('manager'), 1)).toMatchObject({
    total: 2,
    deliveries: [{ event: 'order.ready', address: '2@example.org', reason: '554' }],
  })
  await expect(listGivenUp(await asking('operator'), 1)).rejects.toThrow()
})

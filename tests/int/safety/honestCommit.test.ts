import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { makePeople, type Person } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let administrator: Person
let database: Client

const poolOf = z.object({
  pool: z.object({ totalCount: z.number(), idleCount: z.number(), waitingCount: z.number() }),
})

beforeAll(async () => {
  carte = await startPayload()
  administrator = (await makePeople(carte.payload)).administrator
  database = new Client({ connectionString: carte.databaseUrl })
  await database.connect()
  // A rule that Postgres checks at COMMIT, when every statement has long succeeded.
  await database.query(`
    create function refuse_at_commit() returns trigger language plpgsql as $$
    begin
      if new.slug = 'refused-at-commit' then raise exception 'refused at commit'; end if;
      return new;
    end $$;
    create constraint trigger refuse_at_commit after insert or update on categories
      deferrable initially deferred for each row execute function refuse_at_commit();
  `)
})

afterAll(async () => {
  await database.end()
  await carte.stop()
})

beforeEach(() => carte.payload.delete({ collection: 'categories', where: {} }))

async function stored(): Promise<number> {
  const { rows } = await database.query('select count(*)::int as stored from categories')
  return z.array(z.object({ stored: z.number() })).parse(rows)[0]?.stored ?? -1
}

/** Every connection is back in the pool, and nobody waits for one. */
function expectNothingLeaked(): Promise<void> {
  return vi.waitFor(
    () => {
      const { pool } = poolOf.parse(carte.payload.db)
      expect(pool.waitingCount).toBe(0)
      expect(pool.idleCount).toBe(pool.totalCount)
    },
    { timeout: 60_000 },
  )
}

const refused = { name: 'Refused at commit' }

it('a connection that is lost gives its place in the pool back, whoever holds it', async () => {
  const { pool } = carte.payload.db
  const held = await pool.connect()
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid')
  await database.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  // Nobody has released it: Drizzle does not when BEGIN fails.
  await expectNothingLeaked()
  expect(() => held.release()).not.toThrow()
  await pool.query('select 1')
  await expectNothingLeaked()
})

describe('a COMMIT that fails', () => {
  it('is an error to whoever wrote, and nothing is stored', async () => {
    await expect(
      carte.payload.create({ collection: 'categories', data: refused }),
    ).rejects.toThrow()
    expect(await stored()).toBe(0)
    await expectNothingLeaked()
  })

  it('is a server error over REST', async () => {
    const answer = await carte.request('/api/categories', {
      method: 'POST',
      headers: { ...administrator.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(refused),
    })
    expect(answer.status).toBe(500)
    expect(await stored()).toBe(0)
    await expectNothingLeaked()
  })

  it('is an error twenty times in a row without using connections up', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        carte.payload.create({ collection: 'categories', data: refused }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20)
    await expectNothingLeaked()
  })
})

/** A transaction with one category written in it, not yet committed. */
async function begun(): Promise<string | number> {
  const transactionID = await carte.payload.db.beginTransaction()
  if (transactionID === null) throw new Error('no transaction began')
  const req = { transactionID }
  await carte.payload.create({ collection: 'categories', data: { name: 'Soups' }, req })
  return transactionID
}

async function runInside(id: string | number, statement: string): Promise<void> {
  const { sql } = await import('@payloadcms/db-postgres')
  const { transactionOf } = await import('@/src/auth/transactionOf')
  const db = await transactionOf({ payload: carte.payload, transactionID: id })
  await db?.execute(sql.raw(statement))
}

describe('a transaction', () => {
  it('that ends well is stored', async () => {
    await carte.payload.db.commitTransaction(await begun())
    expect(await stored()).toBe(1)
    await expectNothingLeaked()
  })

  it('whose connection is lost before COMMIT is an error', async () => {
    const id = await begun()
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction'`,
    )
    await expect(carte.payload.db.commitTransaction(id)).rejects.toThrow()
    expect(await stored()).toBe(0)
    await expectNothingLeaked()
  })

  it('in which a failed statement was swallowed is an error at COMMIT', async () => {
    const id = await begun()
    await expect(runInside(id, 'select 1 / 0')).rejects.toThrow()
    await expect(carte.payload.db.commitTransaction(id)).rejects.toThrow()
    expect(await stored()).toBe(0)
    await expectNothingLeaked()
  })

  it('that is rolled back stores nothing and is no error', async () => {
    await carte.payload.db.rollbackTransaction(await begun())
    expect(await stored()).toBe(0)
    await expectNothingLeaked()
  })
})

it('an operation that fails inside of its transaction leaves no connection behind', async () => {
  await carte.payload.create({ collection: 'categories', data: { name: 'Tea', slug: 'tea' } })
  const outcomes = await Promise.allSettled(
    Array.from({ length: 15 }, () =>
      carte.payload.update({ collection: 'categories', id: 999_999, data: { name: 'x' } }),
    ),
  )
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
  await expectNothingLeaked()
})

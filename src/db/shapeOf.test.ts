import fc from 'fast-check'
import { expect, it } from 'vitest'

import { shapeOf } from './shapeOf'

it.each([
  ['select 1', 'select ?', 'SELECT'],
  [
    `select "id", "total" from "orders" "o" where "o"."phone" = '+79161234567' and id = 17`,
    'select "id", "total" from "orders" "o" where "o"."phone" = ? and id = ?',
    'SELECT orders',
  ],
  [
    'insert into deliveries (a, b) values ($1, $2), ($3, $4)',
    'insert into deliveries (a, b) values (…), …',
    'INSERT deliveries',
  ],
  [
    'with due as (select id from payload_jobs limit 1)\n  update payload_jobs set processing = true',
    'with due as (select id from payload_jobs limit ?) update payload_jobs set processing = true',
    'SELECT payload_jobs',
  ],
  [
    `update "public"."users" set "name" = E'it\\'s'`,
    'update "public"."users" set "name" = ?',
    'UPDATE users',
  ],
  ["select $tag$ it's mine $tag$, $$x$$ from t2", 'select ?, ? from t2', 'SELECT t2'],
  [
    'select * from a where id in ($1, $2,$3) -- of ivan@example.org',
    'select * from a where id in (…)',
    'SELECT a',
  ],
  ['begin read write', 'begin read write', 'BEGIN'],
  [`select 'it''s', -5.5e3 /* 'x */ from "a1"`, 'select ?, ? from "a1"', 'SELECT a1'],
])('%s', (statement, shape, summary) => {
  expect(shapeOf(statement)).toEqual({ shape, summary })
})

it('shows nothing of what is written between quotes, whatever that is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
      const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
      expect(shapeOf(`select ${quoted(one)} as a, ${quoted(other)} as b`).shape).toBe(
        'select ? as a, ? as b',
      )
    }),
    { numRuns: 1_000 },
  )
})

import { expect, it } from 'vitest'

import { isDatabaseAway } from './isDatabaseAway'

const coded = (code: string) => Object.assign(new Error('no'), { code })

it.each([
  coded('57P01'),
  coded('08006'),
  coded('ECONNREFUSED'),
  new Error('Connection terminated unexpectedly'),
  new Error('Connection terminated due to connection timeout'),
  new Error('Failed query: select 1', { cause: coded('57P03') }),
  Object.assign(new Error('wrapped'), { originalError: new Error('x', { cause: coded('EPIPE') }) }),
])('is away: %o', (error) => {
  expect(isDatabaseAway(error)).toBe(true)
})

it.each([coded('23505'), coded('22P02'), new Error('no'), 'no', null, undefined])(
  'is not away: %o',
  (error) => {
    expect(isDatabaseAway(error)).toBe(false)
  },
)

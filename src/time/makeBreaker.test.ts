import { expect, it } from 'vitest'

import { makeBreaker } from './makeBreaker'

it('rests after five failures in a row, lets one try, and rests longer while it fails', () => {
  let time = 0
  const breaker = makeBreaker(() => time)
  const fail = (times: number) => Array.from({ length: times }, () => breaker.failed())
  fail(4)
  breaker.succeeded()
  fail(4)
  expect(breaker.mayCall()).toBe(true)
  fail(1)
  expect([breaker.mayCall(), breaker.isOpen()]).toEqual([false, true])

  time = 5_000
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, false])
  breaker.failed()
  time = 14_999
  expect(breaker.mayCall()).toBe(false)
  time = 15_000
  expect(breaker.mayCall()).toBe(true)
  breaker.succeeded()
  expect([breaker.mayCall(), breaker.mayCall(), breaker.isOpen()]).toEqual([true, true, false])
})

it('does not rest longer for calls that were under way when it opened', () => {
  let time = 0
  const breaker = makeBreaker(() => time)
  Array.from({ length: 50 }, () => breaker.failed())
  time = 5_000
  expect(breaker.mayCall()).toBe(true)
})

import { expect, it } from 'vitest'

import { daily } from './daily'

const hour = 3_600_000

it('goes on while there is something to do, and begins again a day later', async () => {
  let time = 1_000
  let left = 2
  const chore = daily(
    () => Promise.resolve(left > 0 ? left-- : 0),
    () => time,
  )
  expect([await chore(), await chore(), await chore()]).toEqual([true, true, false])
  left = 1
  time += 23 * hour
  expect(await chore()).toBe(false)
  time += 2 * hour
  expect(await chore()).toBe(true)
})

it('leaves a chore that failed alone for a while', async () => {
  let time = 1_000
  let calls = 0
  const chore = daily(
    () => {
      calls += 1
      return Promise.reject(new Error('no'))
    },
    () => time,
  )
  await expect(chore()).rejects.toThrow('no')
  expect(await chore()).toBe(false)
  time += hour
  await expect(chore()).rejects.toThrow('no')
  expect(calls).toBe(2)
})

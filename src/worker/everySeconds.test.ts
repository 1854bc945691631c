import { expect, it } from 'vitest'

import { everySeconds } from './everySeconds'

it('goes on while there is more, and again after so many seconds; a failure leaves it alone for a while', async () => {
  let time = 0
  const answers = [true, false, false]
  const chore = everySeconds(
    10,
    () => {
      const isMore = answers.shift()
      return isMore === undefined ? Promise.reject(new Error('no')) : Promise.resolve(isMore)
    },
    () => time,
  )
  expect([await chore(), await chore(), await chore()]).toEqual([true, false, false])
  expect(answers).toEqual([false])
  time = 10_000
  await chore()
  expect(answers).toEqual([])
  time = 20_000
  await expect(chore()).rejects.toThrow('no')
  time = 600_000
  expect(await chore()).toBe(false)
})

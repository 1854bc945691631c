import { expect, it } from 'vitest'

import { oneAtATime } from './oneAtATime'

it('runs in the order of the calls, one at a time, and past failures', async () => {
  const told: string[] = []
  const work = oneAtATime(async (name: string) => {
    told.push(`${name} begins`)
    await Promise.resolve()
    told.push(`${name} ends`)
    if (name === 'two') throw new Error('two broke')
    return name.length
  })
  const all = await Promise.allSettled([work('one'), work('two'), work('three')])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told).toEqual(
    ['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]),
  )
})

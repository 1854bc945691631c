import { expect, it } from 'vitest'

import { shareReads } from './shareReads'

it('reads once for all who ask at once, and once more for those who asked meanwhile', async () => {
  const finish: (() => void)[] = []
  let committed = 1
  let reads = 0
  const ask = shareReads(() => {
    reads += 1
    const seen = committed
    return new Promise<number>((found) => finish.push(() => found(seen)))
  })
  const first = [ask(), ask()]
  await Promise.resolve()
  committed = 2
  const second = [ask(), ask(), ask()]
  finish[0]?.()
  expect(await Promise.all(first)).toEqual([1, 1])
  await Promise.resolve()
  finish[1]?.()
  expect(await Promise.all(second)).toEqual([2, 2, 2])
  expect(reads).toBe(2)
})

it('goes on after a read that failed', async () => {
  let reads = 0
  const ask = shareReads(() => {
    reads += 1
    return reads === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(reads)
  })
  await expect(ask()).rejects.toThrow('gone')
  expect(await ask()).toBe(2)
})

import { expect, it, vi } from 'vitest'

import { aDeskLine as line } from '@/src/domain/menu/desk/testing/aDeskLine'

import { keyOf } from '../keyOf'
import type { OfferStep } from './DeskStep'
import { openHistory } from './openHistory'

/** A desk that keeps what it is offered, when `release` says that the server has answered. */
function aDesk() {
  let lines = [line(1), line(2)]
  const waiting: ((isKept: boolean) => void)[] = []
  const changed = vi.fn<(can: { undo: boolean; redo: boolean }) => void>()
  const changedSince = vi.fn<() => void>()
  const history = openHistory({
    changed,
    changedSince,
    desk: () => ({ categories: [], sections: [{ category: 1, name: 'Супы', lines }] }),
    save: (steps) => {
      // Shown at once, as the desk does.
      const next = new Map(steps.map(({ after, line }) => [keyOf(line), after]))
      lines = lines.map((one) => ({ ...one, ...next.get(keyOf(one)) }))
      return new Promise((settle) => waiting.push(settle))
    },
  })
  const release = async (isKept = true) => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0))
    waiting.shift()?.(isKept)
  }
  const step = (dish: number, after: number): OfferStep => {
    const now = lines.find((one) => one.dish === dish) ?? line(dish)
    const before = { price: now.price, isHidden: now.isHidden }
    return { kind: 'offer', line: now, before, after: { ...before, price: after } }
  }
  const prices = () => lines.map(({ price }) => price)
  const others = (price: number) => (lines = lines.map((one) => ({ ...one, price })))
  return { changed, changedSince, history, others, prices, release, step }
}

it('undoes and does again, the last first', async () => {
  const { changed, history, prices, release, step } = aDesk()
  const made = [history.make([step(1, 120)]), history.make([step(1, 130), step(2, 80)])]
  await release()
  await release()
  await Promise.all(made)
  expect(prices()).toEqual([130, 80])
  await Promise.all([history.undo(), release()])
  expect(prices()).toEqual([120, null])
  await Promise.all([history.undo(), release()])
  expect(prices()).toEqual([null, null])
  expect(changed).toHaveBeenLastCalledWith({ undo: false, redo: true })
  expect(await history.undo()).toBe(false)
  await Promise.all([history.redo(), release()])
  await Promise.all([history.redo(), release()])
  expect(prices()).toEqual([130, 80])
  expect(changed).toHaveBeenLastCalledWith({ undo: true, redo: false })
})

it('loses no change that is made while another is being undone, and undoes what is still on its way', async () => {
  const { history, prices, release, step } = aDesk()
  await Promise.all([history.make([step(1, 120)]), release()])
  const undoing = history.undo()
  await vi.waitFor(() => expect(prices()).toEqual([null, null]))
  const making = history.make([step(2, 80)])
  const undoingThat = history.undo()
  await release()
  await release()
  await release()
  expect(await Promise.all([undoing, making, undoingThat])).toEqual([true, true, true])
  expect(prices()).toEqual([null, null])
})

it('keeps nothing that was refused, and overwrites nobody', async () => {
  const { changedSince, history, others, prices, release, step } = aDesk()
  await Promise.all([history.make([step(1, 120)]), release(false)])
  expect(await history.undo()).toBe(false)
  await Promise.all([history.make([step(1, 140)]), release()])
  others(99)
  await Promise.all([history.undo(), release()])
  expect(prices()).toEqual([99, 99])
  expect(changedSince).toHaveBeenCalledTimes(1)
})

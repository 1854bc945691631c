import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { channels } from '../menu/model/Channel'

import { isOver } from './isOver'
import { actors, orderStates } from './OrderState'
import { stepsFrom } from './stepsFrom'
import { transition } from './transition'
import { transitions } from './transitions'
import { wayOf } from './wayOf'

const anyState = fc.constantFrom(...orderStates)
const anyMode = fc.constantFrom(...channels)
const anyActor = fc.constantFrom(...actors)

/** Carte itself called the order off for want of a payment that then arrived: the one way back. */
const paidAfterAll = { state: 'cancelled', to: 'placed', by: 'system' }

describe('transition', () => {
  it.each(channels)('leads staff all the way of %s', (mode) => {
    const way = wayOf(mode)
    for (const [index, state] of way.entries()) {
      const to = way[index + 1]
      if (!to) continue
      expect(transition({ state, mode, awaitsPayment: false }, to, 'staff')).toEqual({
        is: 'moved',
        from: state,
        to,
      })
    }
  })

  it('does what the table says, no more, for whoever is not the POS', () => {
    fc.assert(
      fc.property(anyState, anyState, anyMode, anyActor, (state, to, mode, by) => {
        const isInTable = transitions.some(
          (step) =>
            step.from === state &&
            step.to === to &&
            step.modes.includes(mode) &&
            step.by.includes(by),
        )
        const { is } = transition({ state, mode, awaitsPayment: false }, to, by)
        if (by === 'pos') expect(isInTable && is !== 'moved').toBe(false)
        else expect(is === 'moved').toBe(isInTable)
      }),
      { numRuns: 10_000 },
    )
  })

  it('never leaves an end, but for one that was paid after all, and never goes back', () => {
    fc.assert(
      fc.property(
        anyState,
        anyState,
        anyMode,
        anyActor,
        fc.boolean(),
        (state, to, mode, by, wait) => {
          const result = transition({ state, mode, awaitsPayment: wait }, to, by)
          if (result.is !== 'moved') return
          if (isOver(state)) expect({ state, to, by }).toEqual(paidAfterAll)
          const way = wayOf(mode)
          if (way.includes(to)) expect(way.indexOf(to)).toBeGreaterThan(way.indexOf(state))
        },
      ),
      // All 9 × 9 × 3 × 4 × 2 cases many times over: none is left to the luck of a seed.
      { numRuns: 20_000 },
    )
  })

  it('comes to the same end whatever the order in which the POS is heard', () => {
    fc.assert(
      fc.property(
        anyMode.chain((mode) =>
          fc.record({
            mode: fc.constant(mode),
            told: fc.shuffledSubarray([...wayOf(mode)], { minLength: 1 }),
          }),
        ),
        ({ mode, told }) => {
          let state = wayOf(mode)[0] ?? 'placed'
          for (const to of told) {
            const result = transition({ state, mode, awaitsPayment: false }, to, 'pos')
            if (result.is === 'moved') state = result.to
          }
          const furthest = Math.max(...told.map((one) => wayOf(mode).indexOf(one)))
          expect(state).toBe(wayOf(mode)[furthest])
        },
      ),
    )
  })

  it.each([
    ['a late word', { state: 'on-the-way', mode: 'delivery' }, 'cooking', 'pos', 'behind'],
    ['twice the same', { state: 'ready', mode: 'pickup' }, 'ready', 'staff', 'already'],
    ['after the end', { state: 'cancelled', mode: 'pickup' }, 'ready', 'pos', 'over'],
    [
      'a guest in the kitchen',
      { state: 'accepted', mode: 'pickup' },
      'cooking',
      'guest',
      'not-yours',
    ],
    ['a guest, too late', { state: 'cooking', mode: 'pickup' }, 'cancelled', 'guest', 'not-yours'],
    ['another mode', { state: 'ready', mode: 'pickup' }, 'on-the-way', 'staff', 'no-such-step'],
    ['a skip by staff', { state: 'placed', mode: 'pickup' }, 'ready', 'staff', 'no-such-step'],
  ] as const)('stands still at %s', (_, order, to, by, reason) => {
    expect(transition({ ...order, awaitsPayment: false }, to, by)).toEqual({ is: 'still', reason })
  })

  it('waits for the payment, and may still be called off', () => {
    const order = { state: 'placed', mode: 'delivery', awaitsPayment: true } as const
    expect(transition(order, 'accepted', 'staff')).toEqual({ is: 'still', reason: 'unpaid' })
    expect(stepsFrom(order, 'staff')).toEqual(['rejected', 'cancelled'])
    expect(stepsFrom(order, 'guest')).toEqual(['cancelled'])
  })
})

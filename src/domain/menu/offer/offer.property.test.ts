import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lookAt } from './lookAt'
import { offerOf } from './offerOf'
import { anySight } from './testing/anySight'
import { naiveComboPrice, naiveComboReason } from './testing/naiveCombo'
import { isHad, keysOf, quartersAfter } from './testing/naiveHad'
import {
  leftOf,
  naiveListed,
  naivePrice,
  naiveReason,
  naiveRegular,
  naiveSize,
  stopsOfDish,
} from './testing/naiveOffer'

const patience = 60_000

describe('what a guest sees', () => {
  it(
    'is listed, priced and available as the plain model says',
    () => {
      fc.assert(
        fc.property(anySight, (eye) => {
          const view = lookAt(eye.model, eye)
          for (const dish of eye.model.dishes) {
            for (const key of keysOf(dish)) {
              const offer = offerOf(view, dish, key)
              const { combo } = dish
              const isListed = naiveListed(eye, dish, key)
              const reason = combo
                ? naiveComboReason(eye, dish, combo, key)
                : naiveReason(eye, dish, key)
              const left = leftOf(stopsOfDish(eye, dish, key))
              expect(offer).toMatchObject({
                isListed,
                isAvailable: isHad(eye, dish, key),
                reason: isListed ? reason : null,
                remaining: isListed ? left : null,
                price: combo
                  ? naiveComboPrice(eye, dish, combo, key, false)
                  : naivePrice(eye, dish, key),
                regularPrice: combo
                  ? naiveComboPrice(eye, dish, combo, key, true)
                  : naiveRegular(eye, dish, key),
              })
            }
          }
        }),
        { numRuns: 400 },
      )
    },
    patience,
  )

  it(
    'can be had again at the earliest moment it says',
    () => {
      fc.assert(
        fc.property(anySight, (eye) => {
          const view = lookAt(eye.model, eye)
          for (const dish of eye.model.dishes) {
            for (const key of keysOf(dish)) {
              const { availableAt } = offerOf(view, dish, key)
              if (isHad(eye, dish, key) || !naiveListed(eye, dish, key)) {
                expect(availableAt).toBeNull()
                continue
              }
              const quarters = quartersAfter(eye)
              const again = quarters.find((at) => isHad({ ...eye, at }, dish, key))
              if (again !== undefined) expect(availableAt).toBe(again)
              else expect(availableAt ?? Infinity).toBeGreaterThan(quarters.at(-1) ?? 0)
            }
          }
        }),
        { numRuns: 60 },
      )
    },
    patience,
  )

  it(
    'is in a list the default size, or the first that can be had',
    () => {
      fc.assert(
        fc.property(anySight, (eye) => {
          const view = lookAt(eye.model, eye)
          for (const dish of eye.model.dishes) {
            const offer = offerOf(view, dish, null)
            const had = keysOf(dish).filter((key) => isHad(eye, dish, key))
            const byDefault = naiveSize(eye, dish, null) ?? ''
            const shown = had.includes(byDefault) ? byDefault : (had[0] ?? byDefault)
            const { availableAt, ...same } = offerOf(view, dish, shown)
            const moments = keysOf(dish).flatMap(
              (key) => offerOf(view, dish, key).availableAt ?? [],
            )
            const again = moments.length > 0 ? Math.min(...moments) : null
            expect(offer).toEqual({ ...same, availableAt: had.length > 0 ? availableAt : again })
          }
        }),
        { numRuns: 200 },
      )
    },
    patience,
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isOpen } from '../../schedule/isOpen'
import { isRunning } from '../../schedule/isRunning'
import { channels } from '../model/Channel'

import { lastChangeOf } from './lastChangeOf'
import { lookAt } from './lookAt'
import { nextChangeOf } from './nextChangeOf'
import { offerOf } from './offerOf'
import { offerOfModifier } from './offerOfModifier'
import { quarter } from './testing/anyClock'
import { anySight } from './testing/anySight'
import { keysOf, quartersAfter } from './testing/naiveHad'
import { type Eye, locationOf } from './testing/naiveOffer'

const patience = 60_000

/** All that the clock can change at a location. */
function clockState(eye: Eye, at: number): string {
  const { model, locationId } = eye
  const { hours, timeZone } = locationOf(eye)
  const scheduled = [...model.menus, ...model.priceSchedules].filter(
    ({ locations }) => locations.length === 0 || locations.includes(locationId),
  )
  const stops = [...(model.stops.get(locationId) ?? []), ...(model.stops.get(null) ?? [])]
  return JSON.stringify([
    isOpen(hours, timeZone, at),
    scheduled.map(({ schedule }) => isRunning(schedule, timeZone, at)),
    stops.map(({ until }) => until === null || until > at),
  ])
}

describe('the clock', () => {
  it(
    'changes a location next and last when the plain model sees it',
    () => {
      fc.assert(
        fc.property(anySight, (eye) => {
          const { model, locationId, at } = eye
          const now = clockState(eye, at)
          const quarters = quartersAfter(eye)
          const next = quarters.find((later) => clockState(eye, later) !== now)
          const found = nextChangeOf(model, locationId, at)
          if (next !== undefined) expect(found).toBe(next)
          else expect(found ?? Infinity).toBeGreaterThan(quarters.at(-1) ?? 0)
          const past = quarters.map((_, step) => (Math.floor(at / quarter) - step) * quarter)
          const last = past.find((moment) => clockState(eye, moment - 1) !== now)
          const before = lastChangeOf(model, locationId, at)
          if (last !== undefined) expect(before).toBe(last)
          else expect(before ?? -Infinity).toBeLessThan(past.at(-1) ?? 0)
        }),
        { numRuns: 200 },
      )
    },
    patience,
  )

  it(
    'leaves everything as it is from the last change until just before the next',
    () => {
      fc.assert(
        fc.property(anySight, (eye) => {
          const { model, locationId, at } = eye
          const seenAt = (moment: number) =>
            channels.map((channel) => {
              const view = lookAt(model, { locationId, channel, at: moment })
              return [
                view.menus.map(({ isRunning }) => isRunning),
                model.dishes.map((dish) =>
                  [null, ...keysOf(dish)].map((key) => offerOf(view, dish, key)),
                ),
                model.modifierGroups.map((group) =>
                  group.modifiers.map((modifier) => offerOfModifier(view, group, modifier)),
                ),
              ]
            })
          const [last, next] = [
            lastChangeOf(model, locationId, at),
            nextChangeOf(model, locationId, at),
          ]
          expect(seenAt(last ?? at - 400 * quarter)).toEqual(seenAt(at))
          expect(seenAt(next === null ? at + 400 * quarter : next - 1)).toEqual(seenAt(at))
          for (const moment of [last, next === null ? null : next - 1]) {
            if (moment === null) continue
            expect(lastChangeOf(model, locationId, moment)).toBe(last)
            expect(nextChangeOf(model, locationId, moment)).toBe(next)
          }
        }),
        { numRuns: 200 },
      )
    },
    patience,
  )
})

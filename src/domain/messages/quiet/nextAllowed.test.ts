import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { localParts } from '../../schedule/localParts'
import { nextAllowed } from './nextAllowed'

const night = { quietFrom: 22 * 60, quietTo: 9 * 60 }
const berlin = 'Europe/Berlin'

const next = (at: string, timeZone: string, quiet = night) =>
  new Date(nextAllowed({ at: Date.parse(at), ...quiet, timeZone })).toISOString()

/** What the wall clock shows, asked minute by minute. */
function model(at: number, from: number, to: number, timeZone: string): number {
  const isQuiet = (moment: number) => {
    const { minutes } = localParts(timeZone, moment)
    return from <= to ? from <= minutes && minutes < to : minutes >= from || minutes < to
  }
  if (!isQuiet(at)) return at
  let moment = Math.floor(at / 60_000) * 60_000
  while (isQuiet(moment)) moment += 60_000
  return moment
}

describe('nextAllowed', () => {
  it.each([
    ['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.000Z'],
    ['2026-11-23T19:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T05:59:59.999Z', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T06:00:00.000Z', '2026-11-24T06:00:00.000Z'],
  ])('in Moscow, at %s: %s (E15)', (at, allowed) => {
    expect(next(at, 'Europe/Moscow')).toBe(allowed)
  })

  it('follows the clocks when they are put forward and back (E15)', () => {
    expect(next('2026-03-28T22:00:00Z', berlin)).toBe('2026-03-29T07:00:00.000Z')
    expect(next('2026-10-24T22:00:00Z', berlin)).toBe('2026-10-25T08:00:00.000Z')
  })

  it('ends with an hour that is left out, and holds in an hour that comes twice', () => {
    const early = { quietFrom: 60, quietTo: 150 }
    expect(next('2026-03-29T00:10:00Z', berlin, early)).toBe('2026-03-29T01:00:00.000Z')
    expect(next('2026-10-25T00:10:00Z', berlin, early)).toBe('2026-10-25T00:30:00.000Z')
    expect(next('2026-10-25T01:10:00Z', berlin, early)).toBe('2026-10-25T01:30:00.000Z')
  })

  it('is never quiet from a time until the same', () => {
    expect(next('2026-11-23T02:00:00.000Z', berlin, { quietFrom: 300, quietTo: 300 })).toBe(
      '2026-11-23T02:00:00.000Z',
    )
  })

  it('refuses what would never end or is no time', () => {
    expect(() => next('2026-11-23T02:00:00Z', berlin, { quietFrom: 0, quietTo: 1440 })).toThrow(
      RangeError,
    )
    expect(() => next('2026-11-23T02:00:00Z', berlin, { quietFrom: -1, quietTo: 5 })).toThrow(
      RangeError,
    )
    expect(() => next('2026-11-23T02:00:00Z', 'Mars/Base')).toThrow(RangeError)
  })

  it('says what a clock says that is asked every minute', () => {
    const zones = [
      'Europe/Moscow',
      berlin,
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    ]
    const changes = [
      '2026-03-29',
      '2026-10-25',
      '2026-03-08',
      '2026-11-01',
      '2026-04-05',
      '2026-10-04',
    ]
    const moment = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -1440 * 60, max: 2880 * 60 }))
      .map(([day, seconds]) => Date.parse(day) + seconds * 1000 + 7)
    const minutes = fc.oneof(fc.nat(1439), fc.nat(239))
    fc.assert(
      fc.property(moment, minutes, minutes, fc.constantFrom(...zones), (at, from, to, timeZone) => {
        const allowed = nextAllowed({ at, quietFrom: from, quietTo: to, timeZone })
        expect(allowed).toBe(model(at, from, to, timeZone))
      }),
      { numRuns: 600 },
    )
  })
})

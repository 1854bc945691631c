import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isOpen } from './isOpen'
import { isRunning } from './isRunning'
import { localParts } from './localParts'
import { momentOf } from './momentOf'
import { nextChange } from './nextChange'
import { nextOpening } from './nextOpening'
import { nextOpeningChange } from './nextOpeningChange'
import { openUntil } from './openUntil'
import { type OpeningHours } from './OpeningHours'
import { previousChange } from './previousChange'
import { previousOpeningChange } from './previousOpeningChange'
import { type Schedule } from './Schedule'
import { weekdays } from './Weekday'
import { type WeeklyWindow } from './WeeklyWindow'

/**
 * The model: a table of every minute of the 40 days around a clock change, read from Intl one by one,
 * and the union of naive intervals over it.
 */
const minute = 60_000
const day = 1440 * minute
const reach = 20
const sure = 10

const places = [
  ['Europe/Moscow', '2014-10-26'],
  ['Europe/Moscow', '2026-11-23'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['America/St_Johns', '2010-03-14'],
  ['America/St_Johns', '2010-11-07'],
] as const

type Clock = {
  zone: string
  date: string
  noon: number
  walls: Map<number, number>
  first: Map<number, number>
  last: Map<number, number>
}

/** `walls`: the wall time of each real minute; `first`, `last`: the first and last minute of each. */
function readClock(zone: string, date: string): Clock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const noon = Date.parse(`${date}T12:00:00Z`)
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  const walls = new Map<number, number>()
  for (let at = noon - reach * day; at < noon + reach * day; at += minute) {
    const text = format.format(at)
    const [shown = '', time = ''] = text.split(', ')
    const wall = Date.parse(`${shown.split('/').reverse().join('-')}T${time}:00Z`)
    walls.set(at, wall)
    if (!first.has(wall)) first.set(wall, at)
    last.set(wall, at)
  }
  return { zone, date, noon, walls, first, last }
}

const clocks = places.map(([zone, date]) => readClock(zone, date))

/** A wall time that was skipped comes as long after the last one before the gap as it reads. */
function modelMoment(clock: Clock, wall: number): number {
  for (let back = 0; back <= 2 * day; back += minute) {
    const at = clock.first.get(wall - back)
    if (at === undefined) continue
    if (back === 0) return at
    return (clock.last.get(wall - back) ?? at) + back
  }
  throw new Error('The model does not reach so far.')
}

type Day = { date: string; windows: readonly WeeklyWindow[] }

const dateText = (wall: number) => new Date(wall).toISOString().slice(0, 10)

function modelDays(clock: Clock, windowsOn: (date: string) => readonly WeeklyWindow[]): Day[] {
  const days: Day[] = []
  for (let offset = -reach + 3; offset <= reach - 4; offset++) {
    const date = dateText(clock.noon + offset * day)
    days.push({ date, windows: windowsOn(date) })
  }
  return days
}

function modelIntervals(clock: Clock, days: Day[]): [number, number][] {
  return days.flatMap(({ date, windows }) => {
    const midnight = Date.parse(`${date}T00:00:00Z`)
    const weekday = weekdays[(new Date(midnight).getUTCDay() + 6) % 7] ?? 'mon'
    return windows
      .filter(({ days }) => days.length === 0 || days.includes(weekday))
      .map(({ from, until }): [number, number] => {
        const ends = Date.parse(`${date}T${until}:00Z`) + (until <= from ? day : 0)
        return [modelMoment(clock, Date.parse(`${date}T${from}:00Z`)), modelMoment(clock, ends)]
      })
      .filter(([start, end]) => start < end)
  })
}

type Model = { runs: (at: number) => boolean; flips: number[] }

function modelOf(clock: Clock, windowsOn: (date: string) => readonly WeeklyWindow[]): Model {
  const intervals = modelIntervals(clock, modelDays(clock, windowsOn))
  const runs = (at: number) => intervals.some(([start, end]) => at >= start && at < end)
  const flips = [...new Set(intervals.flat())]
    .sort((one, other) => one - other)
    .filter((at) => runs(at) !== runs(at - 1) && Math.abs(at - clock.noon) <= sure * day)
  return { runs, flips }
}

const allDay: WeeklyWindow = { days: [], from: '00:00', until: '00:00' }

function modelOfSchedule(clock: Clock, { windows, startsOn, endsOn }: Schedule): Model {
  return modelOf(clock, (date) => {
    if ((startsOn !== null && date < startsOn) || (endsOn !== null && date > endsOn)) return []
    return windows.length === 0 ? [allDay] : windows
  })
}

function modelOfHours(clock: Clock, { windows, exceptions }: OpeningHours): Model {
  return modelOf(clock, (date) => {
    const ruling = exceptions.filter(({ from, until }) => from <= date && date <= until).at(-1)
    if (!ruling) return windows.length === 0 ? [allDay] : windows
    return ruling.closed ? [] : [{ days: [], from: ruling.opens, until: ruling.closes }]
  })
}

const two = (part: number) => String(part).padStart(2, '0')
/** Mostly the hours in which clocks change, and often the same ones, so that windows touch. */
const time = fc.oneof(
  fc.constantFrom('00:00', '00:01', '01:00', '01:30', '02:00', '02:15', '02:30', '03:00', '23:00'),
  fc.nat(1439).map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`),
)
const window = fc.record({
  days: fc.oneof(fc.constant([]), fc.subarray([...weekdays], { minLength: 1 })),
  from: time,
  until: time,
})
const windows = fc.array(window, { maxLength: 4 })
const clockOf = fc.constantFrom(...clocks)
const nearDate = (clock: Clock) =>
  fc.integer({ min: -9, max: 9 }).map((days) => dateText(clock.noon + days * day))

const scheduleCase = clockOf.chain((clock) =>
  fc.record({
    clock: fc.constant(clock),
    schedule: fc.record({
      windows,
      startsOn: fc.option(nearDate(clock)),
      endsOn: fc.option(nearDate(clock)),
    }),
  }),
)

const hoursCase = clockOf.chain((clock) =>
  fc.record({
    clock: fc.constant(clock),
    hours: fc.record({
      windows,
      exceptions: fc.array(
        fc.record({
          from: nearDate(clock),
          until: nearDate(clock),
          closed: fc.boolean(),
          opens: time,
          closes: time,
          note: fc.constant(''),
        }),
        { maxLength: 3 },
      ),
    }),
  }),
)

/** `expect` itself takes longer than what is asked here millions of times. */
function agree<T>(ours: T, models: T, at: number) {
  if (ours !== models) expect(ours, new Date(at).toISOString()).toBe(models)
}

/** Every flip with its neighbours, and an hour's raster near the clock change. */
function momentsToAsk({ noon }: Clock, { flips }: Model): number[] {
  const raster = Array.from({ length: 97 }, (_, step) => noon + (step - 48) * 61 * minute)
  return [...flips.flatMap((at) => [at - 1, at, at + 1]), ...raster]
}

function checkChanges(
  clock: Clock,
  model: Model,
  next: (at: number) => number | null,
  previous: (at: number) => number | null,
) {
  const [from, until] = [clock.noon - sure * day, clock.noon + sure * day]
  for (const at of momentsToAsk(clock, model)) {
    if (at < from || at > until) continue
    const after = model.flips.find((flip) => flip > at)
    const before = model.flips.findLast((flip) => flip <= at)
    if (after === undefined) agree((next(at) ?? Infinity) > until, true, at)
    else agree(next(at), after, at)
    if (before === undefined) agree((previous(at) ?? -Infinity) < from, true, at)
    else agree(previous(at), before, at)
  }
}

describe.each(clocks)('wall clocks of $zone around $date', (clock) => {
  it('are read minute by minute as Intl writes them', () => {
    for (const [at, wall] of clock.walls) {
      const { date, minutes, weekday } = localParts(clock.zone, at)
      agree(Date.parse(`${date}T00:00:00Z`) + minutes * minute, wall, at)
      agree(weekday, weekdays[(new Date(wall).getUTCDay() + 6) % 7], at)
    }
  })

  it('are turned back into moments, the first of two and past a gap', () => {
    for (let wall = clock.noon - 3 * day; wall < clock.noon + 3 * day; wall += 7 * minute) {
      const minutes = (((wall % day) + day) % day) / minute
      expect(momentOf(clock.zone, dateText(wall), minutes)).toBe(modelMoment(clock, wall))
    }
  })
})

describe('a schedule', () => {
  it('runs when the model does', () => {
    fc.assert(
      fc.property(scheduleCase, ({ clock, schedule }) => {
        const model = modelOfSchedule(clock, schedule)
        for (const at of momentsToAsk(clock, model)) {
          agree(isRunning(schedule, clock.zone, at), model.runs(at), at)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('changes next and last when the model does', () => {
    fc.assert(
      fc.property(scheduleCase, ({ clock, schedule }) => {
        checkChanges(
          clock,
          modelOfSchedule(clock, schedule),
          (at) => nextChange(schedule, clock.zone, at),
          (at) => previousChange(schedule, clock.zone, at),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('opening hours', () => {
  it('are open when the model is, and say until when', () => {
    fc.assert(
      fc.property(hoursCase, ({ clock, hours }) => {
        const { zone } = clock
        const model = modelOfHours(clock, hours)
        for (const at of momentsToAsk(clock, model)) {
          agree(isOpen(hours, zone, at), model.runs(at), at)
          const change = nextOpeningChange(hours, zone, at)
          agree(openUntil(hours, zone, at), model.runs(at) ? change : null, at)
          const opening = model.runs(at) && change ? nextOpeningChange(hours, zone, change) : change
          agree(nextOpening(hours, zone, at), change === null ? null : opening, at)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('change next and last when the model does', () => {
    fc.assert(
      fc.property(hoursCase, ({ clock, hours }) => {
        const { zone } = clock
        checkChanges(
          clock,
          modelOfHours(clock, hours),
          (at) => nextOpeningChange(hours, zone, at),
          (at) => previousOpeningChange(hours, zone, at),
        )
      }),
      { numRuns: 200 },
    )
  })
})

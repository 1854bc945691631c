import fc from 'fast-check'

import { weekdays } from '../../../schedule/Weekday'

import { perhaps, some } from './anyParts'

export const quarter = 900_000
const day = 96 * quarter

const two = (number: number) => String(number).padStart(2, '0')
export const time = fc
  .oneof(fc.constantFrom(0, 4, 8, 10, 12), fc.nat(95))
  .map((quarters) => `${two(quarters >> 2)}:${two((quarters % 4) * 15)}`)
export const weeklyWindow = fc.record({ days: some([...weekdays], 5), from: time, until: time })
export const dateNear = (noon: number) =>
  fc
    .integer({ min: -2, max: 2 })
    .map((days) => new Date(noon + days * day).toISOString().slice(0, 10))
export const scheduleNear = (noon: number) =>
  fc.record({
    windows: fc.array(weeklyWindow, { maxLength: 2 }),
    startsOn: perhaps(dateNear(noon)),
    endsOn: perhaps(dateNear(noon)),
  })
export const momentNear = (noon: number) =>
  fc.integer({ min: -150, max: 150 }).map((n) => noon + n * quarter)

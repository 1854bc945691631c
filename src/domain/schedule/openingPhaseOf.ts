import { intervalAround } from './intervalAround'
import { nextFlip } from './nextFlip'
import { type OpeningHours } from './OpeningHours'
import { openingTimetable } from './openingTimetable'
import { type Phase } from './Phase'
import { previousFlip } from './previousFlip'
import { rememberedPhases } from './rememberedPhases'

/**
 * The phase that opening hours are in at a moment, by the wall clocks of a zone: what `isOpen`,
 * `previousOpeningChange` and `nextOpeningChange` say, in one, and fast when asked again. The hours
 * must not be changed after. Throws as isOpen.
 */
export const openingPhaseOf: (hours: OpeningHours, timeZone: string, at: number) => Phase =
  rememberedPhases((hours, timeZone, at) => {
    const timetable = openingTimetable(hours, timeZone)
    return {
      isOn: intervalAround(timetable, at) !== null,
      since: previousFlip(timetable, at),
      until: nextFlip(timetable, at),
    }
  })

import { intervalAround } from './intervalAround'
import { nextFlip } from './nextFlip'
import { type Phase } from './Phase'
import { previousFlip } from './previousFlip'
import { rememberedPhases } from './rememberedPhases'
import { type Schedule } from './Schedule'
import { scheduleTimetable } from './scheduleTimetable'

/**
 * The phase that a schedule is in at a moment, by the wall clocks of a zone: what `isRunning`,
 * `previousChange` and `nextChange` say, in one, and fast when asked again. The schedule must not be
 * changed after. Throws as isRunning.
 */
export const phaseOf: (schedule: Schedule, timeZone: string, at: number) => Phase =
  rememberedPhases((schedule, timeZone, at) => {
    const timetable = scheduleTimetable(schedule, timeZone)
    return {
      isOn: intervalAround(timetable, at) !== null,
      since: previousFlip(timetable, at),
      until: nextFlip(timetable, at),
    }
  })

import { describe, expect, it } from 'vitest'

import { openingPhaseOf } from './openingPhaseOf'
import { phaseOf } from './phaseOf'

const at = (text: string) => Date.parse(text)

describe('a phase', () => {
  const lunch = {
    windows: [{ days: [], from: '12:00', until: '16:00' }],
    startsOn: '2026-11-23',
    endsOn: null,
  }
  const running = {
    isOn: true,
    since: at('2026-11-23T12:00+03:00'),
    until: at('2026-11-23T16:00+03:00'),
  }
  const waiting = {
    isOn: false,
    since: at('2026-11-23T16:00+03:00'),
    until: at('2026-11-24T12:00+03:00'),
  }

  it('holds from its beginning until just before its end, however often it is asked for', () => {
    for (const moment of [running.since, at('2026-11-23T14:00+03:00'), running.until - 1]) {
      expect(phaseOf(lunch, 'Europe/Moscow', moment)).toEqual(running)
      expect(phaseOf(lunch, 'Europe/Moscow', moment)).toEqual(running)
    }
    expect(phaseOf(lunch, 'Europe/Moscow', running.until)).toEqual(waiting)
    expect(phaseOf(lunch, 'Europe/Moscow', running.since - 1)).toEqual({
      isOn: false,
      since: null,
      until: running.since,
    })
  })

  it('is remembered for every zone by itself', () => {
    const moment = running.since + 1
    expect(phaseOf(lunch, 'Europe/Moscow', moment).isOn).toBe(true)
    expect(phaseOf(lunch, 'Europe/Berlin', moment).isOn).toBe(false)
  })

  it('is told of opening hours with their exceptions as well', () => {
    const hours = {
      windows: [{ days: [], from: '10:00', until: '22:00' }],
      exceptions: [
        {
          from: '2026-11-24',
          until: '2026-11-24',
          closed: true,
          opens: '10:00',
          closes: '22:00',
          note: '',
        },
      ],
    }
    expect(openingPhaseOf(hours, 'Europe/Moscow', at('2026-11-24T12:00+03:00'))).toEqual({
      isOn: false,
      since: at('2026-11-23T22:00+03:00'),
      until: at('2026-11-25T10:00+03:00'),
    })
  })
})

import type { CatalogLocation } from '@/src/domain/menu/catalog/Catalog'
import type { Pause } from '@/src/domain/site/Pause'
import { localParts } from '@/src/domain/schedule/localParts'

import type { Context } from '../Context'
import { clockAt } from '../whenIn'

type Props = { context: Context; location: CatalogLocation; pause: Pause | null; now: number }

/**
 * That staff take no orders now, until when and why; the place for it where they do. src/guest/scripts/menu/live keeps
 * it as it is, and looks again at `data-until`.
 */
export function PauseNotice({ context, location, now, pause }: Props) {
  const { words } = context
  return (
    <div className="pause" data-live="pause" role="status">
      {pause && (
        <p data-until={pause.until ?? undefined}>
          <strong>{textOf(pause)}</strong>
          {pause.reason && <span> {pause.reason}</span>}
        </p>
      )}
    </div>
  )

  function textOf({ until }: Pause): string {
    if (until === null) return words.paused
    const then = localParts(location.time_zone, until)
    const time = clockAt(new Date(until).toISOString(), location.time_zone)
    return then.date === localParts(location.time_zone, now).date
      ? words.pausedUntil(time)
      : words.pausedUntil(`${words.weekdays[then.weekday]}, ${time}`)
  }
}

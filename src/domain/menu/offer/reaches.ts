import type { Channel } from '../model/Channel'
import type { Reach } from '../model/Menu'

/** Whether something applies at a location, for a channel or, with null, for any. */
export function reaches(reach: Reach, locationId: number, channel: Channel | null): boolean {
  return (
    (reach.locations.length === 0 || reach.locations.includes(locationId)) &&
    (channel === null || reach.channels.length === 0 || reach.channels.includes(channel))
  )
}

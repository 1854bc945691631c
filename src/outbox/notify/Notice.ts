import type { EventName, EventValues } from '@/src/domain/messages/events/EventValues'

import type { Receiver } from './Receiver'

/** Something that has happened, and who is to hear of it. */
export type Notice<Name extends EventName = EventName> = {
  readonly event: Name
  readonly to: Receiver
  /** In the language of the receiver; made only when somebody is to hear of it. */
  readonly values: EventValues<Name> | (() => Promise<EventValues<Name>>)
  /**
   * What it is about: `order:1042`. What still waits to be said about it is replaced, unless the event
   * stays of use (`isLasting`); so is what a browser shows.
   */
  readonly about?: string
  /** Written once for each event and `once`, however often it is asked for. */
  readonly once?: string
  /** Not worth sending any more after this; by the event itself when left out. */
  readonly notAfter?: Date
}

import type { KnownEvent } from './events'

type Variable<Name> = Extract<KnownEvent, { name: Name }>['variables'][number]
type Known<V> = V extends { name: infer Name extends string; instead: object } ? Name : never
type Needed<V> = V extends { instead: object }
  ? never
  : V extends { name: infer Name extends string }
    ? Name
    : never

/** What can happen, by name: `order.ready`. */
export type EventName = KnownEvent['name']

/**
 * What has to be said when it happens, in the receiver's language: `{ 'order.number': '1042' }`. Empty or
 * left out may be what has words to stand for it.
 */
export type EventValues<Name extends EventName> = Readonly<
  Record<Needed<Variable<Name>>, string> & Partial<Record<Known<Variable<Name>>, string>>
>

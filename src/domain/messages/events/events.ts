import { accountEvents } from './accountEvents'
import { orderEndEvents } from './orderEndEvents'
import { orderEvents } from './orderEvents'
import { staffEvents } from './staffEvents'
import type { TemplateEvent, TemplateVariable } from './TemplateEvent'
import { commonVariables } from './variables'

const catalogue = [...orderEvents, ...orderEndEvents, ...staffEvents, ...accountEvents] as const

/** One of them, with its name and variables known to the compiler. */
export type KnownEvent = (typeof catalogue)[number]

/** Everything that has a template, in the order in which the admin lists it. */
export const templateEvents: readonly TemplateEvent[] = catalogue

/** The event of this name, or undefined when Carte knows none (any more). */
export function findEvent(name: unknown): TemplateEvent | undefined {
  return templateEvents.find((event) => event.name === name)
}

/** All that may stand in its template; of an unknown event what may stand in any. */
export function variablesOf(event: TemplateEvent | undefined): readonly TemplateVariable[] {
  return [...(event?.variables ?? []), ...commonVariables]
}

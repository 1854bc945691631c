import { z } from 'zod'

import { id } from './parts'

const group = z.object({ id, organizationId: id, name: z.string(), timeZone: z.string() })
const ofOrganizations = z.array(z.object({ organizationId: id, items: z.array(group) }))

/** TerminalGroupsResponse of the description; groups that sleep are in a list of their own. */
export const terminalGroups = z
  .object({ terminalGroups: ofOrganizations, terminalGroupsInSleep: ofOrganizations })
  .transform(({ terminalGroups: awake, terminalGroupsInSleep: asleep }) => [
    ...awake.flatMap(({ items }) => items.map((item) => ({ ...item, isAsleep: false }))),
    ...asleep.flatMap(({ items }) => items.map((item) => ({ ...item, isAsleep: true }))),
  ])

export type TerminalGroup = z.infer<typeof terminalGroups>[number]

/** TerminalGroupsIsAliveResponse. */
export const aliveness = z.object({
  isAliveStatus: z.array(z.object({ isAlive: z.boolean(), terminalGroupId: id })),
})

import { z } from 'zod'

import { id, perhaps } from './parts'

/** GetOrganizationsResponse of the description. */
export const organizations = z.object({
  organizations: z.array(z.object({ id, name: perhaps(z.string()) })),
})

export type Organization = z.infer<typeof organizations>['organizations'][number]

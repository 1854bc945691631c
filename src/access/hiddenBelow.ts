import type { ClientUser } from 'payload'
import { z } from 'zod'

import type { User } from '@/payload-types'

import { hasRole, type Role, roles } from './role'

const person = z.object({ isActive: z.boolean(), isSuperuser: z.boolean(), role: z.enum(roles) })

/**
 * Leaves a collection or global out of the admin's menu and pages for those with less than the rights of `role`: what
 * they may read there, for the sake of other pages, is none of their work. What may be read and changed is access's to say.
 */
export const hiddenBelow =
  (role: Role) =>
  ({ user }: { user: ClientUser | User | null }): boolean =>
    !hasRole(person.safeParse(user).data, role)

import type { User } from '@/payload-types'

/** Staff roles, from the widest rights to the narrowest. */
export const roles = ['administrator', 'manager', 'editor', 'operator'] as const

export type Role = (typeof roles)[number]

/** What access decisions need to know of whoever asks. */
export type Requester = Pick<User, 'isActive' | 'isSuperuser' | 'role'> | null | undefined

/**
 * Whether the requester is active and has at least the rights of `role`.
 * Rights nest: an administrator may do all that a manager may, and so on down.
 * A superuser has the rights of an administrator whatever the role says.
 */
export function hasRole(user: Requester, role: Role): boolean {
  if (!user?.isActive) return false
  if (user.isSuperuser) return true
  return roles.indexOf(user.role) <= roles.indexOf(role)
}

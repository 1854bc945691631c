import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { hasRole } from '@/src/access/role'

import { iikoTexts } from './texts'

/** The way to connecting iiko from the admin's menu, for those who may. */
export function IikoLink({ i18n, user }: ServerProps) {
  if (!hasRole(user, 'administrator')) return null
  return (
    <Link className="nav__link" href="/admin/iiko-connect" prefetch={false}>
      <span className="nav__link-label">{iikoTexts(i18n.language).title}</span>
    </Link>
  )
}

import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { adminLanguage } from '@/src/i18n/admin'

import { menuFileTexts } from './texts'

/** The way to the page from the admin's menu, for those who may use it. */
export function MenuFileLink({ i18n, user }: ServerProps) {
  if (!hasRole(user, 'editor')) return null
  return (
    <Link className="nav__link" href="/admin/menu-file" prefetch={false}>
      <span className="nav__link-label">{menuFileTexts[adminLanguage(i18n.language)].title}</span>
    </Link>
  )
}

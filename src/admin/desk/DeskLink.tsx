'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useDeskTexts } from './texts'

/** The way to the desk, first among the links of the admin. */
export function DeskLink() {
  const { config } = useConfig()
  const { texts } = useDeskTexts()
  return (
    <Link className="nav__link" href={`${config.routes.admin}/desk`} id="nav-desk" prefetch={false}>
      <span className="nav__link-label">{texts.title}</span>
    </Link>
  )
}

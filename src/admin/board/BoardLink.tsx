'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useBoardTexts } from './texts'

/** The way to the order board, among the first links of the admin. */
export function BoardLink() {
  const { config } = useConfig()
  const { texts } = useBoardTexts()
  return (
    <Link
      className="nav__link"
      href={`${config.routes.admin}/board`}
      id="nav-board"
      prefetch={false}
    >
      <span className="nav__link-label">{texts.title}</span>
    </Link>
  )
}

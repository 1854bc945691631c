'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useTableTexts } from './texts'
import './tables.css'

/** Above the list of tables: the way to their codes. */
export function CodesLink() {
  const { config } = useConfig()
  const { texts } = useTableTexts()
  return (
    <p className="carte-codes__link">
      <Link
        className="carte-codes__button"
        href={`${config.routes.admin}/table-codes`}
        prefetch={false}
      >
        {texts.toCodes}
      </Link>
    </p>
  )
}

'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { useAcrossTexts } from './texts'
import './across.css'

/** In a dish: the way to its prices and stops at restaurants. */
export function AcrossLink() {
  const { config } = useConfig()
  const { hasPublishedDoc, id } = useDocumentInfo()
  const { texts } = useAcrossTexts()
  if (!id || !hasPublishedDoc) return null
  return (
    <p className="carte-across__link">
      <Link href={`${config.routes.admin}/dish-desk?dish=${id}`} prefetch={false}>
        {texts.link} →
      </Link>
    </p>
  )
}

'use client'

import { Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { paperPath } from '@/src/domain/site/paths'
import { pathIn } from '@/src/domain/site/pathIn'

import { useTableTexts } from './texts'
import { Unprinted } from './Unprinted'
import './tables.css'

/** On the page of a restaurant: what is printed for it. */
export function PlacePapers() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { texts } = useTableTexts()
  const [slug, channels] = useFormFields(([fields]) => [fields.slug?.value, fields.channels?.value])
  if (id === undefined) return null
  const mode = Array.isArray(channels) && channels.includes('dine-in') ? '?mode=dine-in' : ''
  const menus = [
    ['ru', texts.menuPdf],
    ['en', texts.menuEn],
  ] as const
  const addressOf = (locale: string, of: string) =>
    `${pathIn(locale, paperPath({ slug: of }))}${mode}`
  const addresses =
    typeof slug === 'string' ? menus.map(([locale]) => addressOf(locale, slug)).join('\n') : ''
  return (
    <section aria-label={texts.toPrint} className="carte-codes__one field-type">
      <p className="field-label">{texts.toPrint}</p>
      <p className="carte-codes__files">
        <Link href={`${config.routes.admin}/table-codes?location=${id}`} prefetch={false}>
          {texts.title}
        </Link>
        {typeof slug === 'string' &&
          menus.map(([locale, label]) => (
            <a href={addressOf(locale, slug)} key={locale} rel="noreferrer" target="_blank">
              {label}
            </a>
          ))}
      </p>
      <Unprinted addresses={addresses} />
    </section>
  )
}

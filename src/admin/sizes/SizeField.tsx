'use client'

import { useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'

import { KeySelect } from './KeySelect'

const wholeDish = { ru: 'Блюдо целиком', en: 'The whole dish' }

/** A size of the dish that is chosen beside it, or the whole dish. */
export const SizeField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation()
  return (
    <KeySelect
      collection="menu-items"
      field={field}
      path={path}
      readOnly={readOnly}
      sibling="dish"
      whole={wholeDish[adminLanguage(i18n.language)]}
    />
  )
}

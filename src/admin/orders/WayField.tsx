import type { TextFieldServerComponent } from 'payload'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'
import { wayName } from '@/src/orders/wayName'

import { SaidField } from '../page/SaidField'

/** A way to pay that nobody types, in words. */
export const WayField: TextFieldServerComponent = ({ clientField, data, i18n, path, payload }) => {
  const way = z.string().min(1).safeParse(data[path]).data
  return (
    <SaidField label={clientField.label} path={path}>
      {way ? wayName(payload, way, adminLanguage(i18n.language)) : '—'}
    </SaidField>
  )
}

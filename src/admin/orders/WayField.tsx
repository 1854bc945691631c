import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent } from 'payload'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'
import { wayName } from '@/src/orders/wayName'

/** A way to pay that nobody types, in words. */
export const WayField: TextFieldServerComponent = ({ clientField, data, i18n, path, payload }) => {
  const way = z.string().min(1).safeParse(data[path]).data
  const id = `way-${path}`
  return (
    <div className="field-type">
      <FieldLabel htmlFor={id} label={clientField.label} path={path} />
      <output className="carte-sum" id={id}>
        {way ? wayName(payload, way, adminLanguage(i18n.language)) : '—'}
      </output>
    </div>
  )
}

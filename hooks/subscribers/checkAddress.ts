import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import type { Subscriber } from '@/payload-types'
import { subscriberAddress } from '@/plugins/notifications/subscriberAddress'

/** Keeps the address as its channel writes it, and refuses what is none. */
export const checkAddress: CollectionBeforeValidateHook<Subscriber> = ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !data?.channel || !data.address) return data
  const address = subscriberAddress(data.channel, data.address)
  if (address === undefined) {
    const message =
      req.i18n.language === 'en'
        ? 'This is no address of the channel chosen.'
        : 'Это не адрес выбранного канала.'
    throw new ValidationError(
      { collection: 'subscribers', errors: [{ message, path: 'address' }], req },
      req.t,
    )
  }
  return { ...data, address }
}

import type { Payload } from 'payload'

import { clientOf } from '../connections/clientOf'
import type { Connected } from './connectionOf'

/** The version of the data of external menus that we read. */
const menuVersion = 2

/** The whole menu of a connection as iiko answers it, unread. Rejects with one of the errors of ../errors. */
export async function fetchFromIiko(payload: Payload, connection: Connected): Promise<Buffer> {
  const client = await clientOf(payload, connection.id)
  const { organization, others, externalMenuId, priceCategoryId } = connection
  if (connection.source === 'nomenclature') {
    return (await client.call('/api/1/nomenclature', { organizationId: organization })).bytes
  }
  const asked = {
    externalMenuId,
    organizationIds: [organization, ...others],
    version: menuVersion,
    ...(priceCategoryId ? { priceCategoryId } : {}),
  }
  return (await client.call('/api/2/menu/by_id', asked)).bytes
}

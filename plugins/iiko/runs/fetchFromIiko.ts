import { clientOf } from '../connections/clientOf'
import type { Ground } from '../Ground'
import { revisionOf } from '../source/revisionOf'
import type { Connected } from './connectionOf'

/** The version of the data of external menus that we read. */
const menuVersion = 2

/**
 * The whole menu of a connection as iiko answers it, unread; null when its revision is still `since`. By the
 * description of `/api/1/nomenclature` the same revision means that nothing has changed, and the answer has
 * no data. What an answer of another revision leaves out it does not say, so the whole is asked for then.
 * External menus have a `startRevision` too, of which it says nothing: it is not sent. Rejects with one of
 * the errors of ../errors.
 */
export async function fetchFromIiko(
  ground: Ground,
  connection: Connected,
  since: string | null,
): Promise<Buffer | null> {
  const client = await clientOf(ground, connection.id)
  const { organization, others, externalMenuId, priceCategoryId } = connection
  if (connection.source === 'nomenclature') {
    const revision = Number(since ?? NaN)
    if (Number.isSafeInteger(revision)) {
      const { bytes } = await client.nomenclature(organization, revision)
      if (revisionOf(bytes) === since) return null
    }
    return (await client.nomenclature(organization)).bytes
  }
  const asked = {
    externalMenuId,
    organizationIds: [organization, ...others],
    version: menuVersion,
    ...(priceCategoryId ? { priceCategoryId } : {}),
  }
  return (await client.call('/api/2/menu/by_id', asked)).bytes
}

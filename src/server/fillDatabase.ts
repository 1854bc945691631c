import type { Payload } from 'payload'

import { ensureTemplates } from '@/plugins/notifications/templates/ensureTemplates'
import { ensureOwner, type NewOwner } from '@/src/auth/ensureOwner'
import { fillDemo } from '@/src/demo/fillDemo'
import { phase } from '@/src/launch/phase.mjs'
import { settings } from '@/src/settings'

/**
 * Gives an empty database its owner and the demo restaurant, and every database the message templates
 * that it lacks; the owner, when one was made just now.
 */
export async function fillDatabase(payload: Payload): Promise<NewOwner | null> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = settings()
  const owner = await ensureOwner({ payload, email: ADMIN_EMAIL, password: ADMIN_PASSWORD })
  await ensureTemplates(payload)
  const { totalDocs: categories } = await payload.count({ collection: 'categories', trash: true })
  const { totalDocs: dishes } = await payload.count({ collection: 'menu-items', trash: true })
  if (categories + dishes === 0) {
    await phase({ ru: 'Демонстрационное меню', en: 'Demo menu' }, (tell) =>
      fillDemo({ payload, onProgress: (done, total) => tell(`${done}/${total}`) }),
    )
  }
  return owner
}

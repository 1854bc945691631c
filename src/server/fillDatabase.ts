import type { Payload } from 'payload'

import { ensureTemplates } from '@/plugins/notifications/templates/ensureTemplates'
import { ensureOwner, type NewOwner } from '@/src/auth/ensureOwner'
import { fillDemo } from '@/src/demo/fillDemo'
import { phase } from '@/src/launch/phase.mjs'
import { settings } from '@/src/settings'

import { isDemoWanted } from './isDemoWanted'

type Filling = { payload: Payload; embedded: boolean }

/**
 * Gives an empty database its owner and, where DEMO_MENU says so, the demo restaurant, and every
 * database the message templates that it lacks; the owner, when one was made just now.
 */
export async function fillDatabase({ payload, embedded }: Filling): Promise<NewOwner | null> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD, DEMO_MENU } = settings()
  const owner = await ensureOwner({ payload, email: ADMIN_EMAIL, password: ADMIN_PASSWORD })
  await ensureTemplates(payload)
  if (isDemoWanted({ DEMO_MENU, embedded })) await fillMenu(payload)
  return owner
}

async function fillMenu(payload: Payload): Promise<void> {
  const { totalDocs: categories } = await payload.count({ collection: 'categories', trash: true })
  const { totalDocs: dishes } = await payload.count({ collection: 'menu-items', trash: true })
  if (categories + dishes === 0) {
    await phase({ ru: 'Демонстрационное меню', en: 'Demo menu' }, (tell) =>
      fillDemo({ payload, onProgress: (done, total) => tell(`${done}/${total}`) }),
    )
  }
}

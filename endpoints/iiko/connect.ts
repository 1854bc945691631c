import { z } from 'zod'

import { clientFor } from '@/plugins/iiko/client/clientFor'
import { environmentCredentials } from '@/plugins/iiko/client/environmentCredentials'
import { examineKey } from '@/plugins/iiko/connect/examineKey'
import { saveConnection } from '@/plugins/iiko/connect/saveConnection'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { givenKey } from './givenKey'
import { toIikoProblem } from './toIikoProblem'

const chosen = z.object({
  key: givenKey.optional(),
  organizationId: z.guid().toLowerCase(),
  label: z.string().trim().min(1).max(100),
  /** Terminal group → restaurant. */
  locations: z.record(z.guid(), z.number().int().min(1)),
  source: z.enum(['externalMenu', 'nomenclature']),
  externalMenuId: z.string().max(64).optional(),
  priceCategoryId: z.string().max(64).optional(),
  menuLanguage: z.enum(['ru', 'en']).default('ru'),
})

const gone = {
  ru: 'Этой организации у ключа больше нет. Проверьте ключ ещё раз.',
  en: 'The key has this organisation no more. Check the key again.',
}
const needsMenu = { ru: 'Выберите внешнее меню.', en: 'Choose an external menu.' }

/** `POST /api/iiko/connect`: ties an organisation of iiko to Carte. The names are iiko's own. */
export const { endpoint: connect } = defineCall({
  name: 'connectIiko',
  method: 'post',
  path: '/iiko/connect',
  tag: 'iiko',
  summary: 'Connect an organisation of iiko',
  access: { allows: administratorsOnly, means: 'Administrators.' },
  asks: { body: chosen },
  answers: { status: 200, description: 'The connection’s id.' },
  handle: async ({ body: { key, locations, externalMenuId, priceCategoryId, ...more }, req }) => {
    const own = environmentCredentials()
    const credentials = own ?? key
    if (!credentials) {
      throw new Problem('invalid', {
        detail: { ru: 'Вставьте ключ API из iikoWeb.', en: 'Paste the API key from iikoWeb.' },
      })
    }
    const examined = await examineKey(clientFor(req.payload, credentials)).catch(
      (error: unknown) => {
        throw toIikoProblem(error)
      },
    )
    const organization = examined.organizations.find(({ id }) => id === more.organizationId)
    if (!organization) throw new Problem('conflict', { detail: gone })
    if (more.source === 'externalMenu' && !externalMenuId) {
      throw new Problem('invalid', {
        errors: [{ field: 'externalMenuId', in: 'body', detail: needsMenu }],
      })
    }
    const id = await saveConnection(
      req,
      {
        ...more,
        organizationName: organization.name,
        externalMenuId: externalMenuId ?? null,
        priceCategoryId: priceCategoryId || null,
        terminalGroups: organization.terminalGroups.map((group) => ({
          terminalGroupId: group.id,
          name: group.name,
          timeZone: group.timeZone,
          location: locations[group.id] ?? null,
        })),
      },
      // The environment’s key is the operator’s to change, and to take away.
      own ? null : credentials,
    )
    return { body: { id } }
  },
})

import { isDeepStrictEqual } from 'node:util'

import {
  type CollectionAfterChangeHook,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  ValidationError,
} from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import type { PaymentAccount, PaymentPort } from '@/src/orders/ports'

import { keyFieldName } from './keyField'
import { isMask, maskKey } from './maskKey'
import { noteKeys } from './noteKeys'
import type { Keys } from './openKeys'
import { readKeys } from './readKeys'
import { whyOff } from './whyOff'
import { writeKeys } from './writeKeys'

const entered = 'payments:keys'
const isNew = 'payments:keys-are-new'

const stored = z.looseObject({
  id: z.number().optional(),
  provider: z.string().optional(),
  isTest: z.boolean().nullish(),
})
type Stored = z.infer<typeof stored>
const keptKeys = z.record(z.string(), z.string())

type Hooks = {
  beforeChange: CollectionBeforeChangeHook
  afterChange: CollectionAfterChangeHook
  afterRead: CollectionAfterReadHook
}

/**
 * Takes the keys out of what is stored, and keeps them encrypted in the same transaction. What the form
 * sends back masked stays as it is; what is emptied is forgotten. Reading gives them masked.
 */
export function keepKeys(providers: readonly PaymentPort[]): Hooks {
  const portOf = (name: string | undefined) => providers.find((port) => port.name === name)

  return {
    beforeChange: async ({ context, data, originalDoc, req }) => {
      const before = stored.parse(originalDoc ?? {})
      const after = stored.parse({ ...before, ...data })
      const port = portOf(after.provider)
      const known =
        before.id === undefined
          ? {}
          : await readKeys(await sessionQuery(req), req.payload.secret, before.id)
      const keys = withEntered(providers, after.provider, known === 'unreadable' ? {} : known, data)
      context[entered] = keys
      context[isNew] = known === 'unreadable' || !isDeepStrictEqual(known, keys)
      const isWhole = port?.online?.keys.every(({ isOptional, name }) => isOptional || keys[name])
      // Live keys for testing, or what no key looks like; missing ones may still come.
      const wrong = isWhole ? port?.online?.checkKeys({ ...accountOf(after), keys }) : null
      if (wrong) {
        const message = req.i18n.language === 'en' ? wrong.en : wrong.ru
        const errors = [{ path: 'provider', message }]
        throw new ValidationError({ collection: 'payment-accounts', errors, req }, req.t)
      }
      const fields = providers.flatMap(({ name, online }) =>
        (online?.keys ?? []).map((key) => keyFieldName(name, key.name)),
      )
      return Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name)))
    },
    afterChange: async ({ context, doc, req }) => {
      const { data: keys } = keptKeys.safeParse(context[entered])
      const { id } = stored.parse(doc)
      if (keys && id !== undefined) {
        await writeKeys(await sessionQuery(req), req.payload.secret, id, keys)
        if (context[isNew] === true) await noteKeys(req, doc)
      }
    },
    afterRead: async ({ doc, req }) => {
      const read = stored.parse(doc)
      const port = portOf(read.provider)
      if (read.id === undefined || read.provider === undefined) return read
      const query = req.transactionID ? await sessionQuery(req) : openQuery(req.payload.db.pool)
      const keys = await readKeys(query, req.payload.secret, read.id)
      const shown: Record<string, unknown> = { ...read }
      for (const { isSecret, name } of port?.online?.keys ?? []) {
        const value = keys === 'unreadable' ? undefined : keys[name]
        if (value) shown[keyFieldName(read.provider, name)] = isSecret ? maskKey(value) : value
      }
      const off = whyOff(port, accountOf(read), keys)
      shown.trouble = off === null ? '' : req.i18n.language === 'en' ? off.en : off.ru
      return shown
    },
  }
}

/** The keys that were known, with what the form has sent. */
function withEntered(
  providers: readonly PaymentPort[],
  provider: string | undefined,
  known: Keys,
  data: Readonly<Record<string, unknown>>,
): Keys {
  const keys: Record<string, string> = { ...known }
  for (const { name } of providers.find((port) => port.name === provider)?.online?.keys ?? []) {
    const value = data[keyFieldName(provider ?? '', name)]
    if (value === undefined) continue
    const text = typeof value === 'string' ? value.trim() : ''
    if (isMask(text)) continue
    if (text === '') delete keys[name]
    else keys[name] = text
  }
  return keys
}

function accountOf({ id, isTest, provider }: Stored): Omit<PaymentAccount, 'keys'> {
  const stages = { isTwoStage: false, sendsReceipts: false, taxSystem: null }
  return { id: id ?? 0, provider: provider ?? '', isTest: isTest === true, ...stages }
}

import type { Logger } from 'pino'
import type { Pool } from 'pg'
import type { z } from 'zod'

import {
  cancelCauses,
  discounts,
  orderTypes,
  paymentTypes,
  tipsTypes,
} from '../contract/dictionaries'
import { combos } from '../contract/combos'
import { externalMenus } from '../contract/externalMenus'
import { commandStatus, createdOrder, foundOrders } from '../contract/orders'
import { organizations } from '../contract/organizations'
import { sections } from '../contract/sections'
import { stopLists } from '../contract/stopLists'
import { aliveness, terminalGroups } from '../contract/terminalGroups'
import { webhookFilter, webhookSettings } from '../contract/webhookSettings'
import { sharedTokens } from '../tokens/sharedTokens'
import type { Credentials } from './Credentials'
import { credentialsId } from './credentialsId'
import { makeBreaker } from '@/src/time/makeBreaker'
import { type IikoAnswer, makeCall } from './makeCall'
import type { MethodPath } from './methods'
import { readAs } from './readAs'
import { sharedTurns } from './sharedTurns'
import { signIn } from './signIn'

type Options = {
  baseUrl: string
  credentials: Credentials
  pool: Pool
  /** PAYLOAD_SECRET: the token is kept encrypted. */
  secret: string
  logger: Pick<Logger, 'debug' | 'warn'>
}

type MenuById = {
  externalMenuId: string
  organizationIds: string[]
  priceCategoryId?: string
  /** Of the answer's form: 2, 3 or 4. */
  version?: number
  language?: string
  startRevision?: number
}

export type IikoClient = ReturnType<typeof openIiko>

/**
 * iiko's Cloud API for one key: token, limits and rest are shared by all who have the same key. The
 * menus, which may be hundreds of megabytes, come as the bytes that iiko sent; every other answer is
 * read by its schema. All reject with the errors of ../errors, which name iiko's correlationId.
 */
export function openIiko({ baseUrl, credentials, pool, secret, logger }: Options) {
  const id = credentialsId(baseUrl, credentials)
  const common = { baseUrl, logger, breaker: makeBreaker(), turns: sharedTurns(pool, id) }
  const callToSignIn = makeCall({ ...common, tokens: null })
  const tokens = sharedTokens({ pool, secret, id, signIn: () => signIn(callToSignIn, credentials) })
  const call = makeCall({ ...common, tokens })
  const ask = async <T>(path: MethodPath, schema: z.ZodType<T>, body: unknown) =>
    readAs(schema, path, await call(path, body))

  return {
    /** Names the key in `iiko_tokens`, without telling it. */
    id,
    call,
    ask,
    isResting: common.breaker.isOpen,
    organizations: () =>
      ask('/api/1/organizations', organizations, { returnAdditionalInfo: false }),
    terminalGroups: (organizationIds: string[]) =>
      ask('/api/1/terminal_groups', terminalGroups, { organizationIds }),
    sections: (terminalGroupIds: string[]) =>
      ask('/api/1/reserve/available_restaurant_sections', sections, { terminalGroupIds }),
    areAlive: (organizationIds: string[], terminalGroupIds: string[]) =>
      ask('/api/1/terminal_groups/is_alive', aliveness, { organizationIds, terminalGroupIds }),
    /** `startRevision`: the revision of the last answer; what has not changed since may be left out. */
    nomenclature: (organizationId: string, startRevision?: number): Promise<IikoAnswer> =>
      call('/api/1/nomenclature', {
        organizationId,
        ...(startRevision === undefined ? {} : { startRevision }),
      }),
    combos: (organizationId: string) => ask('/api/1/combo', combos, { organizationId }),
    externalMenus: () => ask('/api/2/menu', externalMenus, {}),
    externalMenuById: (asked: MenuById): Promise<IikoAnswer> => call('/api/2/menu/by_id', asked),
    stopLists: (organizationIds: string[], terminalGroupsIds?: string[]) =>
      ask('/api/1/stop_lists', stopLists, {
        organizationIds,
        returnSize: true,
        ...(terminalGroupsIds ? { terminalGroupsIds } : {}),
      }),
    webhookSettings: (organizationId: string) =>
      ask('/api/1/webhooks/settings', webhookSettings, { organizationId }),
    setWebhook: async (asked: {
      organizationId: string
      webHooksUri: string
      authToken: string
    }) => {
      await call('/api/1/webhooks/update_settings', { ...asked, webHooksFilter: webhookFilter })
    },
    createDelivery: (body: unknown) => ask('/api/1/deliveries/create', createdOrder, body),
    createTableOrder: (body: unknown) => ask('/api/1/order/create', createdOrder, body),
    deliveriesById: (organizationId: string, orderIds: string[]) =>
      ask('/api/1/deliveries/by_id', foundOrders, { organizationId, orderIds }),
    tableOrdersById: (organizationId: string, orderIds: string[]) =>
      ask('/api/1/order/by_id', foundOrders, { organizationIds: [organizationId], orderIds }),
    cancelDelivery: async (asked: {
      organizationId: string
      orderId: string
      cancelComment: string
    }) => {
      await call('/api/1/deliveries/cancel', asked)
    },
    cancelTableOrder: async (asked: { organizationId: string; orderId: string }) => {
      await call('/api/1/order/cancel', asked)
    },
    /** What became of a command; rejects with IikoRefused, status 410, when iiko has forgotten it. */
    commandStatus: (organizationId: string, correlationId: string) =>
      ask('/api/1/commands/status', commandStatus, { organizationId, correlationId }),
    orderTypes: (organizationIds: string[]) =>
      ask('/api/1/deliveries/order_types', orderTypes, { organizationIds }),
    paymentTypes: (organizationIds: string[]) =>
      ask('/api/1/payment_types', paymentTypes, { organizationIds }),
    tipsTypes: () => ask('/api/1/tips_types', tipsTypes, {}),
    discounts: (organizationIds: string[]) =>
      ask('/api/1/discounts', discounts, { organizationIds }),
    cancelCauses: (organizationIds: string[]) =>
      ask('/api/1/cancel_causes', cancelCauses, { organizationIds }),
  }
}

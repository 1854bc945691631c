import { ownVapid } from '@/plugins/notifications/push/ownVapid'

import { defineCall } from '../call/defineCall'
import { publicKey as answer } from './fields'

/** `GET /api/v1/subscriptions/push-key`: what a browser subscribes with (`applicationServerKey`). */
export const pushKey = defineCall({
  name: 'pushKey',
  method: 'get',
  path: '/v1/subscriptions/push-key',
  tag: 'Subscriptions',
  summary: 'The key for push subscriptions',
  asks: {},
  answers: { status: 200, description: 'The public VAPID key, base64url.', schema: answer },
  handle: async ({ req }) => {
    const { publicKey } = await ownVapid(req.payload)
    return { body: { publicKey }, headers: { 'Cache-Control': 'public, max-age=3600' } }
  },
})

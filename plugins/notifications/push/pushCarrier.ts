import { createHash } from 'node:crypto'
import { Agent } from 'node:https'

import webPush from 'web-push'

import type { Outcome } from '@/src/domain/outbox/Outcome'
import type { Carrier } from '@/src/outbox/Carrier'
import { tracedSend } from '@/src/outbox/tracedSend'

import { checkVapid, type Vapid } from './checkVapid'
import { fitPayload } from './fitPayload'
import { ForbiddenEndpoint, NoAnswer, post } from './post'
import type { PushMessage } from './pushMessage'
import { isPushService } from './pushServices'
import { pushVerdict } from './pushVerdict'
import { type PushSubscription, subscriptionAt } from './subscriptionAt'

export type PushOptions = {
  vapid: Vapid
  /** A push service's stand-in by `host:port`: it may be in our network and without TLS. */
  allowHost?: (host: string) => boolean
}

/** The longest that services keep a message: four weeks. */
const longestTtl = 2_419_200
/** A service that took a message with our key this long ago knows the key. */
const knownFor = 10 * 60 * 1_000

/**
 * Notices to browsers by Web Push (RFC 8030), sealed for the one browser (RFC 8291). The address is the
 * browser's subscription as JSON. Throws when made with keys that cannot be used.
 */
export function pushCarrier({ vapid, allowHost = () => false }: PushOptions): Carrier<PushMessage> {
  checkVapid(vapid)
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 20, timeout: 30_000 })
  const keyTaken = new Map<string, number>()
  return {
    channel: 'push',
    atOnce: 20,
    send: async ({ address, message, signal }) => {
      const subscription = subscriptionAt(address)
      if (!subscription) return { is: 'gone', reason: 'not a subscription' }
      const sealed = seal(subscription, message, vapid)
      if ('is' in sealed) return sealed
      const url = new URL(subscription.endpoint)
      const isStandIn = allowHost(url.host)
      const isService = isStandIn || isPushService(url.hostname)
      // What a stranger chose as the host of an address is not told.
      const host = isService ? url.hostname : 'elsewhere'
      return tracedSend({ service: 'push', call: 'notice', host }, async () => {
        try {
          const answer = await post({ url, ...sealed, signal, agent, isStandIn })
          const now = Date.now()
          // Others than services are not remembered: their number is whatever strangers choose.
          if (isService && answer.status < 300) keyTaken.set(url.host, now)
          const wasTaken = now - (keyTaken.get(url.host) ?? -Infinity) < knownFor
          return pushVerdict(answer, { now, isOurKeyAtFault: isService && !wasTaken })
        } catch (error) {
          return failure(error)
        }
      })
    },
  }
}

function seal(
  subscription: PushSubscription,
  message: PushMessage,
  { publicKey, privateKey, subject }: Vapid,
): Outcome | { headers: Record<string, string>; body: Buffer } {
  const payload = fitPayload(message)
  if (payload === null) return { is: 'refused', reason: 'too large' }
  try {
    const { headers, body } = webPush.generateRequestDetails(subscription, payload, {
      vapidDetails: { publicKey, privateKey, subject },
      TTL: Math.min(message.ttlSeconds, longestTtl),
      urgency: message.urgency,
      topic: message.tag === undefined ? undefined : topicOf(message.tag),
    })
    const plain = Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    return { headers: Object.fromEntries(plain), body: body ?? Buffer.alloc(0) }
  } catch {
    // The keys have the right length, but no browser's: nothing can ever be sealed for it.
    return { is: 'gone', reason: 'not a key of P-256' }
  }
}

/** 32 characters of base64url at most (RFC 8030, 5.4). */
function topicOf(tag: string): string {
  return createHash('sha256').update(tag).digest('base64url').slice(0, 32)
}

function failure(error: unknown): Outcome {
  if (error instanceof ForbiddenEndpoint) return { is: 'refused', reason: error.message }
  if (!(error instanceof NoAnswer)) throw error
  const { cause, mayHaveArrived } = error
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return { is: mayHaveArrived ? 'unknown' : 'later', reason: code || 'no answer' }
}

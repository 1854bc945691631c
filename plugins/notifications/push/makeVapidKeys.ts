import webPush from 'web-push'

/** The key by which push services know one sender (RFC 8292); made once, as browsers subscribe to it. */
export type VapidKeys = { publicKey: string; privateKey: string }

/** A new pair on P-256, both in base64url: the public one is what browsers subscribe with. */
export function makeVapidKeys(): VapidKeys {
  return webPush.generateVAPIDKeys()
}

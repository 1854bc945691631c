import { createHmac, timingSafeEqual } from 'node:crypto'

type Signed = { raw: Buffer; headers: Headers; secret: string }

/**
 * Whether a notification is signed with this secret, as it says twice: `Content-HMAC` over the body as it came, and
 * `X-Content-HMAC` over it URL-decoded, or as it is where nothing is encoded (JSON); HMAC SHA-256 in base64
 * (developers.cloudpayments.ru/#proverka-uvedomleniy). Both have to be there and right.
 */
export function isSigned({ headers, raw, secret }: Signed): boolean {
  const [ofRaw, ofDecoded] = [headers.get('content-hmac'), headers.get('x-content-hmac')]
  if (ofRaw === null || ofDecoded === null || secret === '') return false
  if (!isSame(ofRaw, raw, secret)) return false
  return readings(raw).some((reading) => isSame(ofDecoded, reading, secret))
}

/** A body decoded: as it is, with a plus for a space as forms mean it, and with a plus for itself. */
function readings(raw: Buffer): (Buffer | string)[] {
  const text = raw.toString('utf8')
  try {
    return [raw, decodeURIComponent(text.replaceAll('+', ' ')), decodeURIComponent(text)]
  } catch {
    return [raw]
  }
}

function isSame(given: string, message: Buffer | string, secret: string): boolean {
  const right = Buffer.from(createHmac('sha256', secret).update(message).digest('base64'))
  const said = Buffer.from(given)
  return said.length === right.length && timingSafeEqual(said, right)
}

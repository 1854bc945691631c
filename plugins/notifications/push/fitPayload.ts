import type { PushMessage } from './pushMessage'

/**
 * The most that may be sealed: 4096 bytes without the header of 86, the tag of 16 and the delimiter of
 * 1 (RFC 8291, 4; RFC 8188, 2).
 */
export const mostPayload = 3993

const characters = new Intl.Segmenter('ru')

/**
 * What the service worker gets, as JSON of at most `mostPayload` bytes: for that the body is shortened,
 * then the title, never within a character. Null when even this is not enough.
 */
export function fitPayload(message: PushMessage): string | null {
  const { title, body, url, icon, tag } = message
  const withBody = (text: string) => JSON.stringify({ title, body: text, url, icon, tag })
  const withTitle = (text: string) => JSON.stringify({ title: text, body: '', url, icon, tag })
  return shortened(body, withBody) ?? shortened(title, withTitle)
}

function shortened(text: string, payloadWith: (text: string) => string): string | null {
  const fits = (payload: string) => Buffer.byteLength(payload) <= mostPayload
  const whole = payloadWith(text)
  if (fits(whole)) return whole
  if (!fits(payloadWith('…'))) return null
  // No more characters than bytes can fit.
  const parts = [...characters.segment(text.slice(0, mostPayload))].map(({ segment }) => segment)
  let [least, most] = [0, parts.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(payloadWith(`${parts.slice(0, middle).join('')}…`))) least = middle
    else most = middle - 1
  }
  return payloadWith(`${parts.slice(0, least).join('').trimEnd()}…`)
}

import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isSafePushEndpoint } from './isSafePushEndpoint'

it.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/abc',
  'https://db5p.notify.windows.com/w/?token=abc',
  'https://fcm.googleapis.com:443/x',
])('%s is written to', (url) => {
  expect(isSafePushEndpoint(url)).toBe(true)
})

it.each([
  '',
  'no address',
  'http://fcm.googleapis.com/x',
  'http://169.254.169.254/latest/meta-data',
  'https://169.254.169.254/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://10.0.0.1./',
  'https://8.8.8.8/',
  'https://[::1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[fd00::1]/',
  'https://①②⑦.⓪.⓪.①/',
  'https://localhost/',
  'https://localhost./',
  'https://a.LOCALHOST/',
  'https://postgres/',
  'https://metadata.google.internal/',
  'https://router.lan/',
  'https://printer.local/',
  'https://user@push.apple.com/',
  'https://:secret@push.apple.com/',
  'https://push.apple.com:22/',
  'file:///etc/passwd',
  `https://push.apple.com/${'a'.repeat(2048)}`,
])('%s is not (E13)', (url) => {
  expect(isSafePushEndpoint(url)).toBe(false)
})

it('takes no IP address in any spelling (E13)', () => {
  const spelling = fc
    .constantFrom(10, 16, 8)
    .map((base) => (part: number) => ({ 10: '', 16: '0x', 8: '0' })[base] + part.toString(base))
  fc.assert(
    fc.property(fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }), spelling, (parts, spell) => {
      expect(isSafePushEndpoint(`https://${parts.map(spell).join('.')}/`)).toBe(false)
    }),
  )
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(isSafePushEndpoint(`https://[${address}]/`)).toBe(false)
    }),
  )
})

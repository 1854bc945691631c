import { expect, it } from 'vitest'

import { checkCertUrl } from './checkCertUrl'

const path = '/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77'

it.each([
  [`https://api.paypal.com${path}`, true],
  [`https://api.sandbox.paypal.com${path}`, true],
  [`http://api.paypal.com${path}`, false],
  [`https://evil.example${path}`, false],
  [`https://api.paypal.com.evil.example${path}`, false],
  [`https://evilpaypal.com${path}`, false],
  [`https://api.paypal.com@evil.example${path}`, false],
  [`https://api.paypal.com:8443${path}`, false],
  [`https://evil.example/api.paypal.com${path}`, false],
  [`https://api.paypal.com/elsewhere?${path}`, false],
  [`https://api.paypal.com/v1/notifications/certs/../../../redirect`, false],
  ['file:///etc/passwd', false],
  ['nonsense', false],
])('%s (A12)', (url, isFine) => {
  expect(checkCertUrl(url, undefined) !== null).toBe(isFine)
})

it('lets the sandbox be one, and only when there is one', () => {
  const url = `http://127.0.0.1:4511${path}`
  expect(checkCertUrl(url, undefined)).toBeNull()
  expect(checkCertUrl(url, 'http://127.0.0.1:4511')).toBe(url)
  expect(checkCertUrl(url, 'http://127.0.0.1:4512')).toBeNull()
})

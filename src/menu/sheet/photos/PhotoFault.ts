export type PhotoFaultCode =
  | 'notHttps'
  | 'privateAddress'
  | 'tooManyRedirects'
  | 'badStatus'
  | 'tooLarge'
  | 'tooSlow'
  | 'unreachable'

/** Why a photo did not come; `found` is the address, the status or the limit in bytes. */
export class PhotoFault extends Error {
  override readonly name = 'PhotoFault'

  constructor(
    readonly code: PhotoFaultCode,
    readonly found: string,
    cause?: unknown,
  ) {
    super(`${code}: ${found}`, { cause })
  }
}

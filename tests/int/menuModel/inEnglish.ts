import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request of somebody who reads English. */
export async function inEnglish(payload: Payload): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  req.i18n = { ...req.i18n, language: 'en' }
  return req
}

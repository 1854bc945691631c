import type { RequestHandler } from 'express'

const cookie = 'payload-lng'
const aYear = 365 * 24 * 60 * 60 * 1000

/**
 * Payload takes the admin's language from the browser when nobody has chosen one. Staff are Russian
 * first: who has no choice yet gets Russian, and the switch in the admin changes it for good.
 */
export const speakRussianFirst: RequestHandler = (req, res, next) => {
  const cookies = req.headers.cookie ?? ''
  if (req.method === 'GET' && !cookies.includes(`${cookie}=`)) {
    req.headers.cookie = [cookies, `${cookie}=ru`].filter(Boolean).join('; ')
    res.cookie(cookie, 'ru', { maxAge: aYear, path: '/', sameSite: 'lax' })
  }
  next()
}

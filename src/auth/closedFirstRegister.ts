import { type Endpoint, Forbidden } from 'payload'

/**
 * POST /api/users/first-register, which in Payload makes whoever comes first the owner. Closed: the
 * first account is made by the server itself before it listens.
 */
export const closedFirstRegister: Endpoint = {
  method: 'post',
  path: '/first-register',
  handler: (req) => {
    throw new Forbidden(req.t)
  },
}

import { APIError, type CollectionBeforeDeleteHook } from 'payload'

import { phrase } from '@/src/auth/phrase'
import { fill } from '@/src/i18n/fill'

const text = {
  ru: 'Сначала уберите этот ресторан у сотрудника «{name}»: если других у него не выбрано, ему открылись бы все.',
  en: 'First take this restaurant from “{name}” of the staff: with no other chosen, they would get all of them.',
}

/** Refuses to delete for good a restaurant that staff are tied to: without any they would work in all of them. */
export const refuseIfStaffTied: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { locations: { equals: id } },
    select: { username: true },
    pagination: false,
    limit: 1,
    depth: 0,
    req,
  })
  const [tied] = docs
  if (tied) throw new APIError(fill(phrase(req, text), { name: tied.username }), 409, null, true)
}

import type { PayloadRequest } from 'payload'

import { mayActAt } from './mayActAt'

type Rule = (args: { req: PayloadRequest }) => boolean

/** A rule, for those alone who work in all restaurants: what it opens is not kept apart by restaurant. */
export const everywhere =
  (rule: Rule): Rule =>
  ({ req }) =>
    rule({ req }) && mayActAt(req.user, null)

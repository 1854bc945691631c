import type { CollectionBeforeOperationHook } from 'payload'

/** Tells the hooks that follow that the password is being set by a letter: Payload itself runs no `beforeChange` there. */
export const noteReset: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'resetPassword') context.isPasswordReset = true
  return args
}

import type { GraphQLExtension } from 'payload'

const closed = ['loginUser', 'forgotPasswordUser', 'resetPasswordUser']

/**
 * Takes signing in and setting a new password out of GraphQL: the limits on them are kept by address
 * and path (POST /api/users/login …), and a GraphQL request could carry thirty attempts under aliases.
 * For `graphQL.mutations`, which is called with the fields that Payload has made.
 */
export const withoutSignIn: GraphQLExtension = (_, { Mutation }) => {
  for (const name of closed) {
    if (!(name in Mutation.fields)) throw new Error(`GraphQL has no mutation ${name} to close.`)
    delete Mutation.fields[name]
  }
  return {}
}

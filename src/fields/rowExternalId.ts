import type { TextField } from 'payload'

/**
 * Which record of an outside system a row is: the size of a dish, the modifier of a group. Not unique,
 * because one modifier may stand in many groups.
 */
export const rowExternalId: TextField = {
  name: 'externalId',
  type: 'text',
  maxLength: 64,
  admin: { hidden: true, readOnly: true },
}

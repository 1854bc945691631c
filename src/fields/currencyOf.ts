import type { TextField } from 'payload'

/**
 * The currency of a document's sums, where the document that a relationship leads to says it. Not kept: read along that.
 * Its collection has to name both in `forceSelect`, since a list reads its columns alone.
 */
export const currencyOf = (relationship: string): TextField => ({
  name: 'currency',
  type: 'text',
  virtual: `${relationship}.currency`,
  label: { ru: 'Валюта', en: 'Currency' },
  // The sums say it.
  admin: { hidden: true },
})

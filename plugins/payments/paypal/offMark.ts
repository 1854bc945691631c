const mark = 'off '

/** What an order at PayPal is marked with that is not to be paid any more: it has no word of its own for that. */
export const markOff = (reference: string): string => `${mark}${reference}`

/** Our reference in an order's `custom_id`, and whether it is marked. */
export function readMark(customId: string | undefined): {
  reference: string | null
  isOff: boolean
} {
  const isOff = customId?.startsWith(mark) ?? false
  const reference = isOff ? customId?.slice(mark.length) : customId
  return { reference: reference || null, isOff }
}

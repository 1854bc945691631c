/** Minor units as a person reads them; `exponent` is how many digits they are below the unit. */
export const sumInWords = (amount: number, currency: string): string => {
  const form = new Intl.NumberFormat('ru', { style: 'currency', currency })
  const digits = form.resolvedOptions().maximumFractionDigits ?? 2
  return form.format(amount / 10 ** digits)
}

/** Minor units of any currency as a person reads them: 129050 and RUB → "1 290,50 ₽". */
export const formatAmount = (
  minor: number,
  currency: string,
  language: 'ru' | 'en' = 'ru',
): string => new Intl.NumberFormat(language, { style: 'currency', currency }).format(minor / 100)

/** VAT of a position, in words that no provider owns; each translates them into its own codes. */
export const vatRates = ['none', 'vat0', 'vat5', 'vat7', 'vat10', 'vat20', 'vat22'] as const
export type VatRate = (typeof vatRates)[number]

/** What is sold: «признак предмета расчёта», tag 1212 of the fiscal data formats (ФНС ЕД-7-20/662@). */
export const paymentSubjects = ['commodity', 'excise', 'service'] as const
export type PaymentSubject = (typeof paymentSubjects)[number]

/** What a receipt (54-ФЗ) says of a position beside its name, quantity and price. */
export type Fiscal = { readonly vat: VatRate; readonly subject: PaymentSubject }

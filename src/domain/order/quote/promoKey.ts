/** A promo code as it is kept and compared: «Привет 10» is «ПРИВЕТ10». */
export function promoKey(code: string): string {
  return code.normalize('NFC').replace(/\s/gu, '').toUpperCase()
}

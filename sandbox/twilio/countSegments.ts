const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const double = new Set('^{}\\[~]|€')

/** Segments of an SMS: 160 (153 in parts) GSM-7 septets, or 70 (67 in parts) UTF-16 units. */
export const countSegments = (body: string): number => {
  const letters = [...body]
  const plain = letters.every((letter) => basic.has(letter) || double.has(letter))
  const size = plain
    ? letters.reduce((sum, letter) => sum + (double.has(letter) ? 2 : 1), 0)
    : body.length
  const [whole, part] = plain ? [160, 153] : [70, 67]
  return size <= whole ? 1 : Math.ceil(size / part)
}

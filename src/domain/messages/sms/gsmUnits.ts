/** GSM 03.38 (3GPP TS 23.038), the basic alphabet of 7 bits, without the escape. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

/** Its extension table: each of these is sent behind an escape. */
const extended = new Set('\f^{}\\[~]|€')

/** How many units of 7 bits a character takes, or undefined when the alphabet has no such character. */
export function gsmUnits(character: string): 1 | 2 | undefined {
  if (basic.has(character)) return 1
  return extended.has(character) ? 2 : undefined
}

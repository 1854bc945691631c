/** The code pages with Cyrillic letters that receipt printers know. */
export const codePages = ['cp866', 'wcp1251'] as const
export type CodePage = (typeof codePages)[number]

/**
 * The number of each after `ESC t`, by Epson's list ("ESC/POS Command Reference", Code Page Tables): 17 is PC866 and
 * 46 WPC1251. Other makers follow it for 17 at least.
 */
export const codePageNumbers: Readonly<Record<CodePage, number>> = { cp866: 17, wcp1251: 46 }

/** What stands at 0x80 and after; a space where a page has nothing that is printed. */
const upper: Readonly<Record<CodePage, string>> = {
  cp866:
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп' +
    '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■ ',
  wcp1251:
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ ЎўЈ¤Ґ¦§Ё©Є«¬ ®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
}

/** The byte of each character that a page can print: those of ASCII and its own. */
export const bytesOf: Readonly<Record<CodePage, ReadonlyMap<string, number>>> = {
  cp866: tableOf('cp866'),
  wcp1251: tableOf('wcp1251'),
}

function tableOf(page: CodePage): ReadonlyMap<string, number> {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20)
  return new Map([
    ...[...upper[page]].map((letter, index): [string, number] => [letter, 0x80 + index]),
    ...ascii.map((byte): [string, number] => [String.fromCharCode(byte), byte]),
  ])
}

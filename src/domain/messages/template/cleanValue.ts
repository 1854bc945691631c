/** Control characters but tab and newline, and halves of surrogate pairs, which no channel takes. */
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/gu

/** A value as it may stand in a message of several lines: newlines are \n, control characters gone. */
export function cleanValue(value: string): string {
  return value.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unwanted, '')
}

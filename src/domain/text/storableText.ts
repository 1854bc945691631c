/**
 * A text as Postgres can keep it: U+0000, which its texts cannot hold (postgresql.org/docs/current/datatype-character.html),
 * and half of a surrogate pair, which its JSON refuses, become U+FFFD, the mark for a letter that was lost. JSON may bring both.
 */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, '\uFFFD')
}

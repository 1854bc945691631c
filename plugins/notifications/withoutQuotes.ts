/** From the first quotation mark to the last; an apostrophe within a word is none. */
const quoted = /(?<!\p{L})["'“«].*["'”»](?!\p{L})/su

/** What a provider says without what it quotes: that is of the message (a name, the link of an order), not for the log. */
export function withoutQuotes(said: string): string {
  return said.replace(quoted, '…')
}

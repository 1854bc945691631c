/** Express writes it into every request, over whatever a client has written there. */
export const clientHeader = 'x-carte-client'

/** Whom a request is counted for: an address, for IPv6 a network; `unknown` outside of the server. */
export const clientOf = ({ headers }: { headers: Headers }): string =>
  headers.get(clientHeader) ?? 'unknown'

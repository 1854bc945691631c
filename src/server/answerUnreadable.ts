import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** Nobody's language is known yet: what came could not be read as a request. */
const unreadableAddress =
  'Адрес содержит символы, которые нужно закодировать (%D1%81…). Percent-encode the letters of the address.'

/**
 * Answers what Node's parser refused, with the statuses that Node itself gives, and says what is wrong
 * where a person may have written it: Cyrillic letters in an address (RFC 3986, 2.1).
 */
export function answerUnreadable(error: Error, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const status = statuses[code] ?? 400
  const title = STATUS_CODES[status] ?? 'Bad Request'
  const detail = code === 'HPE_INVALID_URL' ? unreadableAddress : title
  const body = JSON.stringify({ type: 'about:blank', title, status, detail })
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

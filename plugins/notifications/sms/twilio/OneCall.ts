import http from 'node:http'
import https from 'node:https'

import twilio from 'twilio'

type Options = {
  /** In place of https://api.twilio.com. */
  apiUrl?: string
  signal: AbortSignal
}

/**
 * The SDK's client for one call, which can be called off and knows whether the call has left. Each has a
 * connection of its own: on one that was kept, a close by the other side would leave that open.
 */
export class OneCall extends twilio.RequestClient {
  #isOpen = false
  #isWritten = false

  constructor({ apiUrl, signal }: Options) {
    super({ keepAlive: false, autoRetry: false })
    const transport = { request: this.#open.bind(this) }
    this.axios.interceptors.request.use((config) => {
      const url = apiUrl
        ? config.url?.replace(/^https:\/\/api\.twilio\.com/, apiUrl.replace(/\/+$/, ''))
        : config.url
      return Object.assign(config, { signal, transport, url })
    })
  }

  /** Whether the whole request was written to an open connection, so that Twilio may have it. */
  get hasLeft(): boolean {
    // What waits for TLS counts as written too, and after a handshake that failed it has not left.
    return this.#isOpen && this.#isWritten
  }

  #open(options: https.RequestOptions, answered: (response: http.IncomingMessage) => void) {
    const isTls = options.protocol === 'https:'
    const request = (isTls ? https : http).request(options, answered)
    request.once('socket', (socket) => {
      if (request.reusedSocket) this.#isOpen = true
      else socket.once(isTls ? 'secureConnect' : 'connect', () => (this.#isOpen = true))
    })
    request.once('finish', () => (this.#isWritten = true))
    return request
  }
}

import { Agent, request } from 'node:https'

export type Guests = {
  /** The status of an answer of the site. */
  ask: (target: string) => Promise<number>
  /** Guests who read without a pause while something happens; every status and error that they met. */
  readWhile: <T>(happens: () => Promise<T>) => Promise<{ met: string[]; answer: T }>
  close: () => void
}

// Not /health: on a busy machine a monitor may be told that Postgres took too long, and nobody is turned away by it.
const targets = [
  '/api/v1/menu?limit=5',
  '/api/v1/catalog',
  '/api/menu-items?limit=1',
  '/health/live',
]

/** Browsers before the nginx at this port. */
export function openGuests(https: number): Guests {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })

  /**
   * As a browser asks: a connection that was kept open and that the server closes at the same moment is
   * no answer, and a GET on it is sent again on a new one (RFC 9112, 9.3.1). A reload of nginx ends them.
   */
  function ask(target: string): Promise<number> {
    return new Promise((answered, failed) => {
      const asked = request(
        {
          ...{ host: '127.0.0.1', port: https, servername: 'menu.example.org', agent },
          ...{ path: target, headers: { Host: 'menu.example.org' } },
        },
        (answer) => {
          answer.resume()
          answer.once('end', () => answered(answer.statusCode ?? 0))
          answer.once('error', failed)
        },
      )
      asked.once('error', (error) => {
        if (asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
          ask(target).then(answered, failed)
        else failed(error)
      })
      asked.end()
    })
  }

  async function readWhile<T>(happens: () => Promise<T>): Promise<{ met: string[]; answer: T }> {
    const met: string[] = []
    let isOver = false
    const guest = async (target: string) => {
      while (!isOver) {
        met.push(
          await ask(target).then(
            (status) => `${target} ${status}`,
            (error: Error) => `${target} ${error.message}`,
          ),
        )
      }
    }
    const guests = targets.map(guest)
    const answer = await happens().finally(() => (isOver = true))
    await Promise.all(guests)
    return { met, answer }
  }

  return { ask, readWhile, close: () => agent.destroy() }
}

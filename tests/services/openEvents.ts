import { z } from 'zod'

const told = z.looseObject({ version: z.string() })

export type MenuEvent = { id: string; name: string; data: z.infer<typeof told> }

export type Reading = {
  headers: Headers
  /** The next event, or the first that nobody has asked for yet; rejects when the stream has ended. */
  next: () => Promise<MenuEvent>
  /** Comments so far. */
  comments: () => number
  /** Resolves when the server has ended the stream. */
  ended: Promise<void>
  leave: () => void
}

/** Reads a stream of server-sent events as a browser would (HTML, 9.2.6). */
export async function openEvents(
  url: string,
  headers: Record<string, string> = {},
): Promise<Reading> {
  const gone = new AbortController()
  const answer = await fetch(url, { headers, signal: gone.signal })
  if (answer.status !== 200 || !answer.body)
    throw new Error(`The stream answered ${answer.status}.`)
  const events: MenuEvent[] = []
  const waiting: { done: (event: MenuEvent) => void; failed: (error: Error) => void }[] = []
  let comments = 0
  let isOver = false

  function take(block: string): void {
    const fields = new Map<string, string>()
    for (const line of block.split('\n')) {
      if (line.startsWith(':')) comments += 1
      const [name = '', ...rest] = line.split(': ')
      fields.set(name, rest.join(': '))
    }
    const data = fields.get('data')
    if (data === undefined) return
    const event = {
      id: fields.get('id') ?? '',
      name: fields.get('event') ?? 'message',
      data: told.parse(JSON.parse(data)),
    }
    const first = waiting.shift()
    if (first) first.done(event)
    else events.push(event)
  }

  async function read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true })
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        blocks.forEach(take)
      }
    } catch (error) {
      if (!gone.signal.aborted) throw error
    } finally {
      isOver = true
      for (const { failed } of waiting) failed(new Error('The stream has ended.'))
    }
  }

  const ended = read(answer.body)
  ended.catch(() => undefined)
  return {
    headers: answer.headers,
    comments: () => comments,
    ended,
    next: () => {
      const first = events.shift()
      if (first) return Promise.resolve(first)
      if (isOver) return Promise.reject(new Error('The stream has ended.'))
      return new Promise((done, failed) => waiting.push({ done, failed }))
    },
    leave: () => gone.abort(),
  }
}

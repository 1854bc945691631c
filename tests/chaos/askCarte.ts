export type Heard = { status: number; body: unknown }

type Ask = {
  method?: string
  headers?: Readonly<Record<string, string>>
  token?: string
  body?: unknown
}

/** Longer is a hang: nothing that Carte is asked here waits for an outside service for so long. */
const patience = 60_000

/** One request; status 0: no answer came, for whatever reason. */
export async function askCarte(
  url: string,
  { method = 'POST', headers = {}, token = '', body }: Ask = {},
): Promise<Heard> {
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(patience),
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': 'en',
      Connection: 'close',
      ...(token && { Authorization: `JWT ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const text = await answer?.text().catch(() => undefined)
  if (!answer || text === undefined) return { status: 0, body: null }
  try {
    return { status: answer.status, body: JSON.parse(text) }
  } catch {
    return { status: answer.status, body: text }
  }
}

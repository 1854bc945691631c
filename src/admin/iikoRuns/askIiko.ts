/** Asks one of Carte's calls of the sync: with a body a POST, else a GET. */
export function askIiko(path: string, language: string, body?: unknown): Promise<Response> {
  return fetch(`/api/iiko${path}`, {
    credentials: 'include',
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'Accept-Language': language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

import { z } from 'zod'

const problem = z.object({ detail: z.string() })

type Asked = {
  id: number | string | undefined
  what: 'preview' | 'test'
  locale: string
  /** As JSON. */
  words: string
  language: string
  signal?: AbortSignal
}

/** Said by the server in the reader's language: what is wrong with the words. */
export class WrongWords extends Error {
  override readonly name = 'WrongWords'
}

/** What the server makes of the words of a template. Throws WrongWords, or Error for anything else. */
export async function ask({ id, what, locale, words, language, signal }: Asked): Promise<unknown> {
  const answer = await fetch(`/api/message-templates/${id}/${what}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: `{"locale":${JSON.stringify(locale)},"words":${words}}`,
    signal,
  })
  const body: unknown = await answer.json()
  if (answer.ok) return body
  const said = problem.safeParse(body)
  if (answer.status === 422 && said.success) throw new WrongWords(said.data.detail)
  throw new Error(`The server answered ${answer.status}.`)
}

import { z } from 'zod'

/** As our own calls say it, and as Payload does. */
const problem = z.union([
  z.object({ detail: z.string() }),
  z
    .object({ errors: z.tuple([z.object({ message: z.string() })]).rest(z.unknown()) })
    .transform(({ errors: [{ message }] }) => ({ detail: message })),
])

/** Posts to one of Carte's own calls; null when it is done, else what the server says against it, or `failed`. */
export async function post(
  path: string,
  body: unknown,
  { failed, language }: { language: string; failed: string },
): Promise<string | null> {
  try {
    const answer = await fetch(`/api${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    })
    if (answer.ok) return null
    return problem.safeParse(await answer.json().catch(() => null)).data?.detail ?? failed
  } catch {
    return failed
  }
}

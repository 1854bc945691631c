import { locales, menuAtRevision, sourceOf } from './sourceOf'

/** What the catalogs of a revision say, whichever of them is asked for. */
export async function bodiesOf(revision: number): Promise<Set<string>> {
  const source = sourceOf(menuAtRevision(revision))
  const bodies = new Set<string>()
  for (const { id: locationId, channels } of source.model().locations) {
    for (const locale of locales) {
      for (const channel of channels) {
        const { bytes } = await source.document({ locationId, locale, channel })
        bodies.add(bytes.identity.toString())
      }
    }
  }
  return bodies
}

/** Two restaurants by their ids and slugs, two languages, two channels, plain and in two codings. */
const complete = 2 * 2 * 2 * 2 * 3

/** Whether all of it is there, and nothing else. */
export function isComplete(shown: readonly { part: string; body: string }[], bodies: Set<string>) {
  return ['now', 'asked', 'last'].every((part) => {
    const inside = shown.filter((one) => one.part === part)
    return inside.length === complete && inside.every(({ body }) => bodies.has(body))
  })
}

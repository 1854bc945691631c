import type { Publication } from './publicationsUntil'

/** What cannot be published, or not be taken down; the cause says why: a draft that is not finished, a dish that is gone. */
export class Unpublishable extends Error {
  override name = 'Unpublishable'

  constructor(
    readonly publication: Publication,
    cause: unknown,
  ) {
    super(`${publication.collection} ${publication.id} cannot be published.`, { cause })
  }
}

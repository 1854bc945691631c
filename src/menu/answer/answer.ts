import type { MenuEngine } from '../engine/createMenuEngine'
import type { MenuDocument } from '../engine/MenuDocument'

import type { Asked } from './Asked'
import { bytesOf } from './bytesOf'
import { choose } from './choose'
import { placeIn } from './placeIn'
import { type Ready, type Reply, replyWith } from './replyWith'

export type Conditions = { acceptEncoding?: string | undefined; ifNoneMatch?: string | undefined }

/** Why there is no answer: the menu has no such place or dish, or does not know that version any more. */
export type Missing = 'location' | 'channel' | 'item' | 'version'

/** Both answers to a request, and until when they count (epoch milliseconds). */
export type Found = { ready: Ready; until: number }

const revisionOfTag = /"(\d+)\./

/** Whether the reader has seen a newer menu than this process shows, by its entity tags. */
export function isBehind(engine: MenuEngine, ifNoneMatch: string | undefined): boolean {
  const seen = ifNoneMatch && revisionOfTag.exec(ifNoneMatch)?.[1]
  return seen !== undefined && Number(seen) > engine.model().revision
}

/**
 * Answers from the compiled menu: at once when everything is ready, which is nearly always, else as
 * soon as it is. A reader who has seen a newer revision than this process is not shown an older one.
 */
export async function answer(
  engine: MenuEngine,
  asked: Asked,
  { acceptEncoding, ifNoneMatch }: Conditions,
): Promise<Reply | Missing> {
  // A process that cannot look whether it is behind shows the last that it has.
  if (isBehind(engine, ifNoneMatch)) await engine.refresh().catch(() => undefined)
  const found = await find(engine, asked, acceptEncoding)
  return typeof found === 'string' ? found : choose(found.ready, ifNoneMatch)
}

/** What is asked for, in the best coding that is accepted; a promise only when it is to be made first. */
export function find(
  engine: MenuEngine,
  asked: Asked,
  acceptEncoding: string | undefined,
): Found | Missing | Promise<Found | Missing> {
  const hold = engine.hold()
  return hold
    ? hold.then(() => findNow(engine, asked, acceptEncoding))
    : findNow(engine, asked, acceptEncoding)
}

function findNow(
  engine: MenuEngine,
  asked: Asked,
  acceptEncoding: string | undefined,
): Found | Missing | Promise<Found | Missing> {
  const key = placeIn(engine.model(), asked.place)
  if (typeof key === 'string') return key
  const document = engine.document(key)
  return document instanceof Promise
    ? document.then((ready) => findIn(ready, asked, acceptEncoding))
    : findIn(document, asked, acceptEncoding)
}

function findIn(
  document: MenuDocument,
  asked: Asked,
  acceptEncoding: string | undefined,
): Found | Missing | Promise<Found | Missing> {
  const bytes = bytesOf(document, asked)
  if (!bytes) return asked.kind === 'changes' ? 'version' : 'item'
  const { compiled, until } = document
  const { locale, isNegotiated } = asked.place
  const facts = { version: compiled.version, locale, isNegotiated }
  return bytes instanceof Promise
    ? bytes.then((ready) => ({ ready: replyWith(ready, facts, acceptEncoding), until }))
    : { ready: replyWith(bytes, facts, acceptEncoding), until }
}

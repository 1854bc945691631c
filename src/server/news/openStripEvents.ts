/** A page that hears of what stands above its menu. `write` must not wait for a slow reader. */
type Reader = { write: (event: Buffer) => void }

/** What is above a menu, by `stripAt`'s key; without an id, for the last one seen is the menu's. */
const event = (key: string): Buffer => Buffer.from(`event: news\ndata: ${JSON.stringify(key)}\n\n`)

export type StripEvents = {
  /** Adds a page of a location, told at once when `seen` is not what stands there. */
  join: (reader: Reader, location: string, seen: string) => void
  leave: (reader: Reader) => void
  close: () => void
}

/**
 * Tells open pages when the announcements above their menu are others: one was published, changed or withdrawn, or
 * its time is over. Looked for once a `every` milliseconds in memory, for each restaurant that somebody reads.
 */
export function openStripEvents(keyAt: (location: string) => string, every = 1_000): StripEvents {
  const rooms = new Map<string, { key: string; readers: Set<Reader> }>()

  const timer = setInterval(() => {
    for (const [location, room] of rooms) {
      const key = keyAt(location)
      if (key === room.key) continue
      room.key = key
      for (const reader of room.readers) reader.write(event(key))
    }
  }, every)
  timer.unref()

  return {
    join(reader, location, seen) {
      const room = rooms.get(location) ?? { key: keyAt(location), readers: new Set<Reader>() }
      rooms.set(location, room)
      room.readers.add(reader)
      if (room.key !== seen) reader.write(event(room.key))
    },
    leave(reader) {
      for (const [location, { readers }] of rooms) {
        readers.delete(reader)
        if (readers.size === 0) rooms.delete(location)
      }
    },
    close: () => clearInterval(timer),
  }
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { readLostTime } from '@/src/db/figures/readLostTime'
import { readSpanSales } from '@/src/db/figures/readSpanSales'
import { dayEnd } from '@/src/domain/bot/figures/dayEnd'
import { figuresText } from '@/src/domain/bot/figures/figuresText'
import { nameOfLine } from '@/src/domain/bot/staff/stopListScreen'
import { openSpans } from '@/src/domain/figures/openSpans'
import { deskOf } from '@/src/domain/menu/desk/deskOf'
import { namedIn } from '@/src/domain/menu/desk/namedIn'
import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'
import { menuLocales } from '@/src/i18n/menuLocales'
import { menuOf } from '@/src/menu/menuOf'
import { enqueueAtOnce } from '@/src/outbox/enqueueAtOnce'

const day = 24 * 60 * 60 * 1_000
/** Nobody reads the day's figures the next afternoon. */
const usefulFor = 12 * 60 * 60 * 1_000

const groups = z.object({ rows: z.array(z.object({ chat: z.string(), location_id: z.number() })) })
/**
 * Tells the groups of the restaurants whose day has just ended what it was like; each once, however often
 * this is asked. Returns how many groups there were to tell.
 */
export async function tellFigures(payload: Payload, now = Date.now()): Promise<number> {
  const db = payload.db.drizzle
  const found = await db.execute(sql`select chat, location_id from telegram_groups order by chat`)
  const { engine } = await menuOf(payload)
  await engine.hold()
  const model = engine.model()
  const locales = menuLocales()
  const deliveries: NewDelivery[] = []
  for (const { chat, location_id } of groups.parse(found).rows) {
    const location = model.locations.find(({ id }) => id === location_id)
    const ended = location ? dayEnd(location.hours, location.timeZone, now) : null
    if (!location || ended === null) continue
    const query = openQuery(payload.db.pool)
    const since = ended - day
    const sold = await readSpanSales(query, { locationId: location.id, after: since, to: ended })
    const desk = deskOf(model, { locationId: location.id, at: now, locales })
    const stopped = desk.sections
      .flatMap(({ lines }) => lines)
      .filter(({ stop, stopEverywhere }) => stop ?? stopEverywhere)
    const { hours, timeZone } = location
    const open = openSpans(hours, timeZone, { from: since, to: ended })
    const lost = await readLostTime(
      query,
      open.map((span) => ({ locationId: location.id, ...span })),
    )
    const figures = {
      place: namedIn(locales)(location.name),
      currency: location.currency,
      ...sold,
      stopped: stopped.map(nameOfLine),
      lost: lost.flatMap(({ dishId, time }) => {
        const dish = model.dishes.find(({ id }) => id === dishId)
        return dish ? [{ name: namedIn(locales)(dish.name), time }] : []
      }),
    }
    deliveries.push({
      channel: 'telegram',
      address: chat,
      lane: 'soon',
      mayRepeat: false,
      event: 'figures',
      message: { method: 'sendMessage', text: figuresText(figures, 'ru'), parse_mode: 'HTML' },
      dedupeKey: `figures:${chat}:${ended}`,
      notAfter: new Date(ended + usefulFor),
    })
  }
  if (deliveries.length > 0) await enqueueAtOnce(payload, deliveries)
  return deliveries.length
}

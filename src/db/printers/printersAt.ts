import { z } from 'zod'

import { ticketKinds } from '@/src/domain/ticket/Ticket'

import type { Query } from '../menuModel/Query'

const printer = z.object({
  id: z.number(),
  name: z.string(),
  prints: z.array(z.enum(ticketKinds)),
  categories: z.array(z.number()),
  tags: z.array(z.number()),
})

/** A printer as it is asked whether something is for it; without categories and tags it prints all dishes. */
export type PrinterAt = z.infer<typeof printer>

/** The printers of a restaurant that are switched on. */
export function printersAt(query: Query, locationId: number): Promise<PrinterAt[]> {
  return query(
    printer,
    `select id, name,
       array(select value::text from printers_prints where parent_id = printer.id) as prints,
       array(select categories_id from printers_rels
         where parent_id = printer.id and categories_id is not null) as categories,
       array(select tags_id from printers_rels
         where parent_id = printer.id and tags_id is not null) as tags
     from printers printer where location_id = $1 and is_active order by id`,
    [locationId],
  )
}

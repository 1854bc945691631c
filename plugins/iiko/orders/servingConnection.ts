import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import type { SoldBy } from '@/src/domain/iiko/order/deliveryOf'
import type { FeeProducts } from '@/src/domain/iiko/order/feesOf'

const row = z.object({
  connection: z.number(),
  organization_id: z.string(),
  terminal_group_id: z.string(),
  time_zone: z.string().nullable(),
  delivery_product_id: z.string().nullable(),
  service_product_id: z.string().nullable(),
  menu: z.string().nullable(),
  category: z.string().nullable(),
})

export type Serving = {
  connection: number
  organizationId: string
  terminalGroupId: string
  timeZone: string
  feeProducts: FeeProducts
  soldBy: SoldBy
}

/** Which connection takes the orders of a restaurant, and on which tills; null: none. */
export async function servingConnection(query: Query, location: number): Promise<Serving | null> {
  const [found] = await query(
    row,
    `select connection.id as connection, connection.organization_id, tied.terminal_group_id,
       place.time_zone, connection.delivery_product_id, connection.service_product_id,
       case when connection.source = 'externalMenu'
         then nullif(connection.external_menu_id, '') end as menu,
       case when connection.source = 'externalMenu'
         then nullif(connection.price_category_id, '') end as category
     from iiko_connections connection
     join iiko_connections_terminal_groups tied on tied._parent_id = connection.id
     join locations place on place.id = tied.location_id
     where connection.is_active and tied.location_id = $1
     order by tied._order limit 1`,
    [location],
  )
  return found
    ? {
        connection: found.connection,
        organizationId: found.organization_id,
        terminalGroupId: found.terminal_group_id,
        timeZone: found.time_zone ?? 'Europe/Moscow',
        feeProducts: {
          delivery: found.delivery_product_id || null,
          service: found.service_product_id || null,
        },
        soldBy: { menuId: found.menu, priceCategoryId: found.category },
      }
    : null
}

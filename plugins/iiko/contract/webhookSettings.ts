import { z } from 'zod'

import { perhaps } from './parts'

/** GetWebHookSettingsResponse of the description; `authToken` is not read. */
export const webhookSettings = z.object({
  apiLoginName: perhaps(z.string()),
  webHooksUri: perhaps(z.string()),
})

/** What iiko is asked to tell (WebHooksFilter of the description). */
export const webhookFilter = {
  deliveryOrderFilter: {
    orderStatuses: [
      'Unconfirmed',
      'WaitCooking',
      'ReadyForCooking',
      'CookingStarted',
      'CookingCompleted',
      'Waiting',
      'OnWay',
      'Delivered',
      'Closed',
      'Cancelled',
    ],
    errors: true,
  },
  tableOrderFilter: { orderStatuses: ['New', 'Bill', 'Closed', 'Deleted'], errors: true },
  stopListUpdateFilter: { updates: true },
  nomenclatureUpdateFilter: { updates: true },
  businessHoursAndMappingUpdateFilter: { updates: true },
} as const

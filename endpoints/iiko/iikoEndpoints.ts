import type { Endpoint } from 'payload'

import { connect } from './connect'
import { examine } from './examine'
import { hear } from './hear'
import { setWebhook } from './setWebhook'

/** Connecting iiko and hearing from it: `/api/iiko`. */
export const iikoEndpoints: Endpoint[] = [examine, connect, setWebhook, hear]

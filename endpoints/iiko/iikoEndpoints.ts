import type { Endpoint } from 'payload'

import { connect } from './connect'
import { decide } from './decide'
import { examine } from './examine'
import { hear } from './hear'
import { ownership } from './ownership'
import { readRun } from './readRun'
import { resendOrder } from './resendOrder'
import { returnFields } from './returnFields'
import { runChanges } from './runChanges'
import { setWebhook } from './setWebhook'
import { sync } from './sync'
import { tables } from './tables'

const menuSync = [sync, readRun, runChanges, decide, ownership, returnFields]

/** Connecting iiko, hearing from it, and having the menu follow it: `/api/iiko`. */
export const iikoEndpoints: Endpoint[] = [
  examine,
  connect,
  setWebhook,
  hear,
  resendOrder,
  tables,
  ...menuSync.map(({ endpoint }) => endpoint),
]

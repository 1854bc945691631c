import type { BrowserContext, Page } from 'playwright-core'

import type { CarteProcess } from '../services/startCarte'

/** A running Carte and the people whose screens are pictured. */
export type Studio = {
  carte: CarteProcess
  /** The owner, at an office screen. */
  page: Page
  /** Another visitor: nobody is signed in. */
  visit: (viewport: { width: number; height: number }) => Promise<BrowserContext>
  /** Another screen of the owner's. */
  another: (viewport: { width: number; height: number }) => Promise<BrowserContext>
  /** Asks Carte's API as the owner; rejects where it does not do as asked. */
  ask: (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>
  /** The restaurants are in this time zone, and so are the browsers: it is evening there. */
  timeZone: string
  close: () => Promise<void>
}

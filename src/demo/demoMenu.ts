import type { DemoCategory } from './DemoCategory'
import { breakfasts } from './menu/breakfasts'
import { desserts } from './menu/desserts'
import { drinks } from './menu/drinks'
import { mains } from './menu/mains'
import { soups } from './menu/soups'
import { starters } from './menu/starters'

/** The demo restaurant's menu: its outermost categories in menu order. */
export const demoMenu: DemoCategory[] = [breakfasts, starters, soups, mains, desserts, drinks]

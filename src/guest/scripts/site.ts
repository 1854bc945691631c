import { account } from './account/account'
import { cartBar } from './cart/cartBar'
import { rememberMode } from './cart/rememberMode'
import { checkout } from './checkout/checkout'
import { install } from './install'
import { telegram } from './telegram/telegram'
import { choice } from './dish/choice'
import { sheet } from './dish/sheet'
import { steppers } from './dish/steppers'
import { find } from './menu/find'
import { live } from './menu/live'
import { spy } from './menu/spy'
import { news } from './news'
import { order } from './order'
import { isLook, preview } from './preview'

/** What moves on the guests' pages; each part finds out itself whether the page has it. */
steppers()
const narrowAgain = find()
spy()
preview()
// Staff who look at a page put nothing into a cart, nor does it become the page of now.
if (!isLook) serveGuest()

function serveGuest(): void {
  telegram()
  rememberMode()
  if (document.querySelector('.dish')) sheet()
  const dish = document.querySelector<HTMLElement>('main > #dish')
  if (dish) choice(dish, { added: () => dish.querySelector<HTMLElement>('h1')?.focus() })
  const priceAgain = checkout()
  order()
  account()
  // What waits for the browser's storage and for the server, in a turn of its own: a touch comes before it.
  setTimeout(() => {
    cartBar()
    live(() => {
      narrowAgain()
      priceAgain()
    })
    news()
    install()
  })
}

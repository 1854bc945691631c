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
import { preview } from './preview'

/** What moves on the guests' pages; each part finds out itself whether the page has it. */
telegram()
steppers()
rememberMode()
cartBar()
const narrowAgain = find()
spy()
if (document.querySelector('.dish')) sheet()
const dish = document.querySelector<HTMLElement>('main > #dish')
if (dish) choice(dish, { added: () => dish.querySelector<HTMLElement>('h1')?.focus() })
const priceAgain = checkout()
live(() => {
  narrowAgain()
  priceAgain()
})
news()
order()
account()
preview()
install()

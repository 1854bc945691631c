import type { OrderState } from '../../order/OrderState'
import { orderStateNames } from '../../order/orderStateWords'

/** Where an order stands, within a sentence. */
export const stateInSentence = (state: OrderState, language: 'ru' | 'en'): string =>
  orderStateNames[state][language].toLocaleLowerCase(language)

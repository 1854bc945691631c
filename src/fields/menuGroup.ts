/** Under which heading of the admin the menu's collections stand. */
export const menuGroup = { ru: 'Меню', en: 'Menu' }

/** And those that belong to a restaurant of the chain. */
export const restaurantsGroup = { ru: 'Рестораны', en: 'Restaurants' }

/** And those that hold what Carte says to people and hears from outside. */
export const messagesGroup = { ru: 'Сообщения', en: 'Messages' }

/** And those about what guests order. */
export const ordersGroup = { ru: 'Заказы', en: 'Orders' }

/** And those about how guests pay. */
export const paymentsGroup = { ru: 'Оплата', en: 'Payments' }

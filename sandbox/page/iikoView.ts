import { deliveryStatuses, tableStatuses } from '../iiko/orders/deliveryStatuses'
import { organizations, terminalGroups } from '../iiko/places'
import { type Iiko } from '../iiko/startIiko'

import { escapeHtml } from './escapeHtml'
import { listLink, type View } from './layout'

const most = 200

const hidden = (name: string, value: string | null) =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value ?? '')}">`
const form = (act: string, fields: string, button: string) =>
  `<form method="post" action="/iiko/${act}" class="say">${fields}<button>${button}</button></form>`

const menuOf = (iiko: Iiko, group: string) => {
  const stops = iiko.stops.of(group)
  const rows = iiko.menu
    .all()
    .products.slice(0, most)
    .flatMap((product) =>
      product.sizePrices.map(({ sizeId, price }) => {
        const stop = stops.find((each) => each.productId === product.id && each.sizeId === sizeId)
        const size = sizeId === null ? '' : (iiko.menu.size(sizeId)?.name ?? '')
        const line = hidden('group', group) + hidden('product', product.id) + hidden('size', sizeId)
        const number = (name: string, value: string, label: string) =>
          `<input name="${name}" value="${escapeHtml(value)}" inputmode="decimal" aria-label="${label}">`
        return `<tr><td>${escapeHtml(product.name)} <small>${escapeHtml(size)}</small></td><td>${form(
          'price',
          line + number('price', String(price.currentPrice), 'Цена, ₽'),
          '₽',
        )}</td><td>${form(
          'stop',
          line +
            number('balance', stop ? String(stop.balance) : '', 'Остаток; пусто — не в стоп-листе'),
          'Остаток',
        )}</td></tr>`
      }),
    )
  return `<table><tr><th>Блюдо</th><th>Цена</th><th>Стоп-лист: остаток (0 — нет, пусто — снять)</th></tr>${rows.join('')}</table>`
}

const ordersOf = (iiko: Iiko, organizationId: string) => {
  const rows = iiko.orders
    .all()
    .filter((order) => order.organizationId === organizationId)
    .reverse()
    .map((order) => {
      const id = hidden('id', order.id)
      const options = (order.kind === 'delivery' ? deliveryStatuses : tableStatuses)
        .map((status) => `<option${status === order.status ? ' selected' : ''}>${status}</option>`)
        .join('')
      const move = form(
        'order',
        `${id}<select name="status" aria-label="Статус">${options}</select>`,
        'Двинуть',
      )
      const settle =
        order.creationStatus === 'InProgress'
          ? form(
              'settle',
              `${id}<input name="message" placeholder="Причина отказа; пусто — принять">`,
              'Ответить',
            )
          : ''
      return `<tr><td>${escapeHtml(order.externalNumber ?? order.number)}<br><small>${order.kind}</small></td><td>${order.creationStatus}${order.error ? `<br><small>${escapeHtml(order.error.message)}</small>` : ''}${settle}</td><td>${move}</td></tr>`
    })
  return rows.length === 0
    ? '<p class="quiet">Заказов ещё не было.</p>'
    : `<table><tr><th>Заказ</th><th>Создание</th><th>Статус</th></tr>${rows.join('')}</table>`
}

const faults = [
  ['', 'Выберите'],
  ['answer 429', '429: слишком часто'],
  ['answer 500', '500: ошибка внутри'],
  ['answer 408', '408: не успела'],
  ['expire', 'Токен кончился'],
  ['restrict', 'Нет права'],
  ['cutHalf', 'Обрыв посреди ответа'],
  ['dropBefore', 'Обрыв до ответа'],
  ['delay', 'Медленно: 5 секунд'],
]

/** The restaurant's side of iiko: prices, what has run out, orders, and misbehaviour. */
export const iikoView = (iiko: Iiko, asked: string | null): View => {
  const group = terminalGroups.find(({ id }) => id === asked) ?? terminalGroups[0]
  const place = organizations.find(({ id }) => id === group?.organizationId)
  const options = faults.map(([value = '', name]) => `<option value="${value}">${name}</option>`)
  return {
    title: `${place?.name ?? ''}, ${group?.name ?? ''}`,
    list: terminalGroups
      .map(({ id, name }) => listLink(`/iiko?group=${id}`, escapeHtml(name), id === group?.id))
      .join(''),
    body: `<p class="quiet">Ревизия меню ${iiko.menu.all().revision} · обращений ${iiko.calls().length} · токенов выдано ${iiko.tokens.issued()}</p>
<h2>Заказы</h2>${ordersOf(iiko, place?.id ?? '')}
<h2>Меню и стоп-лист</h2>${menuOf(iiko, group?.id ?? '')}
<h2>Сбой на следующем обращении</h2>${form('fault', `<select name="fault" aria-label="Сбой">${options.join('')}</select>`, 'Устроить')}`,
  }
}

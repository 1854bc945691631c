import { deliveryStatuses, tableStatuses } from '../iiko/orders/deliveryStatuses'
import { readFault } from '../iiko/readFault'
import { type Iiko } from '../iiko/startIiko'

/** What the buttons of the page do. */
export const iikoActs = (iiko: Iiko): Readonly<Record<string, (form: URLSearchParams) => void>> => {
  const text = (form: URLSearchParams, name: string) => form.get(name) ?? ''
  const line = (form: URLSearchParams) =>
    [text(form, 'product'), text(form, 'size') || null] as const
  return {
    '/iiko/price': (form) => {
      const [product, size] = line(form)
      const price = Number(text(form, 'price').replace(',', '.'))
      if (Number.isFinite(price)) iiko.control.setPrice(product, price, size)
    },
    '/iiko/stop': (form) => {
      const [product, size] = line(form)
      const balance = text(form, 'balance').replace(',', '.')
      const left = balance === '' ? undefined : Number(balance)
      iiko.control.setStop(text(form, 'group'), product, left, size)
    },
    '/iiko/order': (form) => {
      const status = [...deliveryStatuses, ...tableStatuses].find(
        (each) => each === form.get('status'),
      )
      if (status) iiko.control.moveOrder(text(form, 'id'), status)
    },
    '/iiko/settle': (form) => {
      const message = text(form, 'message')
      iiko.control.settleOrder(text(form, 'id'), message ? { code: 'Common', message } : undefined)
    },
    '/iiko/fault': (form) => {
      const [is, status] = text(form, 'fault').split(' ')
      const read = readFault({ is, status, ms: 5_000 })
      if (read) iiko.faults.add(read.fault, read)
    },
  }
}

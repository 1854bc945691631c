import { z } from 'zod'

import type { Shift } from '../fillShift'
import type { Studio } from '../Studio'
import { takePicture } from '../takePicture'

const created = z.object({ doc: z.object({ id: z.number() }) })

/** A printer that has printed its test page, and an account of a payment provider. */
export async function shootSettings(
  { ask, carte, page }: Studio,
  { location }: Shift,
  printer: { port: number },
): Promise<void> {
  const admin = `${carte.url}/admin`
  const both = { location, host: '127.0.0.1', port: printer.port }
  const kitchen = await ask('POST', '/printers', { ...both, name: 'Кухня', prints: ['ticket'] })
  await page.goto(`${admin}/collections/printers/${created.parse(kitchen).doc.id}`)
  await page.getByRole('button', { name: 'Пробная страница' }).click()
  await page.getByText('Принтер напечатал страницу').waitFor()
  await page.getByRole('button', { name: 'Пробная страница', disabled: false }).waitFor()
  await takePicture(page, 'staff/printer')

  const account = await ask('POST', '/payment-accounts', {
    ...{ title: 'Карты и СБП', provider: 'yookassa', isTest: true, isActive: true },
    ...{ yookassaShopId: '100500', yookassaSecretKey: 'test_a1b2c3d4e5f6g7h8' },
  })
  await page.goto(`${admin}/collections/payment-accounts/${created.parse(account).doc.id}`)
  await page.getByRole('button', { name: 'Пробный платёж' }).waitFor()
  await takePicture(page, 'staff/payment-account')
}

import { expect, it } from 'vitest'

import { cloudTransaction } from './contract'
import { toPayment } from './toPayment'

const transaction = {
  TransactionId: 504,
  Amount: 333,
  Currency: 'RUB',
  InvoiceId: 'ours',
  CreatedDate: '/Date(1635566398686)/',
  TestMode: false,
  Status: 'Completed',
  Type: 0,
}

it('counts what was asked for, whatever currency the guest’s bank took it in (B10)', () => {
  const paid = { ...transaction, PaymentAmount: 3.7, PaymentCurrency: 'USD' }
  expect(toPayment(cloudTransaction.parse(paid), [], null)).toMatchObject({
    is: 'done',
    result: { currency: 'RUB', captured: 33_300 },
  })
})

it('says which currency it was when that was another than asked', () => {
  const paid = { ...transaction, Currency: 'USD' }
  expect(toPayment(cloudTransaction.parse(paid), [], null)).toMatchObject({
    result: { currency: 'USD' },
  })
})

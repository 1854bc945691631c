import type { CpTransaction } from './objects'

/** What CloudKassir tells of a receipt that it has made (developers.cloudkassir.ru/#receipt). */
export const receiptFields = (
  { amount, id, invoiceId, type }: CpTransaction,
  receipt: unknown,
  time: number,
): Record<string, string | number> => ({
  Id: `receipt-${id}`,
  DocumentNumber: id % 100_000,
  SessionNumber: 1,
  Number: id % 1_000,
  FiscalSign: '1234567890',
  DeviceNumber: '00000000000000000001',
  RegNumber: '0000000004030311',
  FiscalNumber: '9999078900005430',
  Inn: '7708806062',
  Type: type === 0 ? 'Income' : 'IncomeReturn',
  Ofd: 'Песочница',
  Url: `https://receipts.example/${id}`,
  QrCodeUrl: `https://receipts.example/${id}.png`,
  TransactionId: id,
  Amount: (amount / 100).toFixed(2),
  DateTime: new Date(time).toISOString().slice(0, 19).replace('T', ' '),
  ...(invoiceId && { InvoiceId: invoiceId }),
  Receipt: JSON.stringify(receipt),
})

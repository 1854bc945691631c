import { cloudpaymentsStand } from './suite/cloudpaymentsStand'
import { paymentCases } from './suite/paymentCases'

paymentCases('cloudpayments', () => cloudpaymentsStand())

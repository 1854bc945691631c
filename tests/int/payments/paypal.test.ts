import { paymentCases } from './suite/paymentCases'
import { paypalStand } from './suite/paypalStand'

paymentCases('paypal', paypalStand)

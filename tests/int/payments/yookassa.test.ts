import { paymentCases } from './suite/paymentCases'
import { yookassaStand } from './suite/yookassaStand'

paymentCases('yookassa', yookassaStand)

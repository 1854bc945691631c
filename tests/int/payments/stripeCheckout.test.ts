import { paymentCases } from './suite/paymentCases'
import { stripeStand } from './suite/stripeStand'

paymentCases('stripe', stripeStand('checkout'))

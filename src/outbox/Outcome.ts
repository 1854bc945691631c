export type { Outcome } from '@/src/domain/outbox/Outcome'

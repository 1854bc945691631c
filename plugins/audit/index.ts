import type { Plugin } from 'payload'

import type { Discretion } from '@/src/domain/audit/changesOf'

import { auditCollection } from './auditCollection'
import { auditGlobal } from './auditGlobal'

type Options = {
  /** By the slug of a collection or global; what is not named is not noted. */
  subjects: Readonly<Record<string, Discretion>>
}

/** Has every change of the given collections and globals noted in the journal. Stands after what adds collections. */
export const auditPlugin =
  ({ subjects }: Options): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) => {
      const discretion = subjects[collection.slug]
      return discretion ? auditCollection(collection, discretion) : collection
    }),
    globals: config.globals?.map((global) => {
      const discretion = subjects[global.slug]
      return discretion ? auditGlobal(global, discretion) : global
    }),
  })

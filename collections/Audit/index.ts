import type { CollectionConfig } from 'payload'

import { exportAudit } from '@/endpoints/audit/exportAudit'
import { auditInSight } from '@/src/access/auditInSight'
import { nobody } from '@/src/access/nobody'
import { actionNames, wayNames } from '@/src/admin/audit/names'
import { auditActions, auditWays } from '@/src/domain/audit/AuditEntry'
import { toTheSecond } from '@/src/fields/moment'

/** Stands for a field that the page shows in its own way. */
const shown = '/src/admin/deliveries/InSummary#InSummary'

/**
 * The journal: who changed what, when, and from what to what. Written with the change, in its transaction; a trigger
 * of the database refuses every change of it, whoever asks (src/db/migrations, audit_trigger). It names documents and
 * staff by number and name instead of pointing at them, for it outlives both.
 */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: {
    singular: { ru: 'Запись журнала', en: 'Journal entry' },
    plural: { ru: 'Журнал изменений', en: 'Journal of changes' },
  },
  versions: false,
  trash: false,
  timestamps: false,
  lockDocuments: false,
  enableQueryPresets: false,
  graphQL: false,
  defaultSort: '-id',
  indexes: [{ fields: ['subject', 'document'] }],
  admin: {
    hideAPIURL: true,
    useAsTitle: 'at',
    group: { ru: 'Настройки', en: 'Settings' },
    defaultColumns: ['at', 'name', 'action', 'subject', 'title'],
    listSearchableFields: ['title', 'name'],
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/src/admin/audit/AuditFilter#AuditFilter'] },
  },
  access: { create: nobody, read: auditInSight, update: nobody, delete: nobody },
  endpoints: [exportAudit],
  fields: [
    {
      name: 'entry',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/audit/AuditPage#AuditPage' },
        disableListColumn: true,
      },
    },
    {
      name: 'at',
      type: 'date',
      label: { ru: 'Когда', en: 'When' },
      required: true,
      index: true,
      admin: {
        date: toTheSecond,
        components: { Field: shown },
      },
    },
    {
      name: 'name',
      type: 'text',
      label: { ru: 'Кто', en: 'Who' },
      admin: {
        components: { Cell: '/src/admin/audit/WhoCell#WhoCell', Field: shown },
      },
    },
    {
      name: 'via',
      type: 'select',
      label: { ru: 'Через что', en: 'Through' },
      required: true,
      options: auditWays.map((value) => ({ value, label: wayNames[value] })),
      admin: { components: { Field: shown } },
    },
    {
      name: 'action',
      type: 'select',
      label: { ru: 'Что сделано', en: 'Action' },
      required: true,
      options: auditActions.map((value) => ({ value, label: actionNames[value] })),
      admin: { components: { Field: shown } },
    },
    {
      name: 'subject',
      type: 'text',
      label: { ru: 'Где', en: 'Where' },
      required: true,
      admin: {
        components: { Cell: '/src/admin/audit/SubjectCell#SubjectCell', Field: shown },
      },
    },
    {
      name: 'title',
      type: 'text',
      label: { ru: 'Что', en: 'What' },
      admin: { components: { Field: shown } },
    },
    {
      name: 'document',
      type: 'text',
      label: { ru: 'Номер', en: 'Number' },
      admin: { components: { Field: shown } },
    },
    { name: 'staff', type: 'number', admin: { hidden: true } },
    {
      name: 'changes',
      type: 'json',
      label: { ru: 'Изменения', en: 'Changes' },
      admin: { components: { Field: shown }, disableListColumn: true, disableListFilter: true },
    },
  ],
}

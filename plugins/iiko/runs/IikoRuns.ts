import type { CollectionConfig } from 'payload'

import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'

import { iikoGroup } from '../connections/IikoConnections'
import { runStates } from './runStates'

const hidden = { hidden: true }

/**
 * The runs of the menu's sync: what started each, how far it is, what it changes. Written by runs/ alone;
 * the changes themselves are in `iiko_run_changes`, because a first run changes a whole menu.
 */
export const IikoRuns: CollectionConfig = {
  slug: 'iiko-runs',
  labels: {
    singular: { ru: 'Обновление меню из iiko', en: 'Menu sync with iiko' },
    plural: { ru: 'Обновления меню из iiko', en: 'Menu syncs with iiko' },
  },
  versions: false,
  trash: false,
  lockDocuments: false,
  enableQueryPresets: false,
  graphQL: false,
  defaultSort: '-id',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'createdAt',
    listSearchableFields: ['reason'],
    group: iikoGroup,
    defaultColumns: ['createdAt', 'connection', 'state', 'starter', 'reason'],
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/src/admin/iikoRuns/StartSync#StartSync'] },
  },
  access: { create: nobody, read: managersOnly, update: nobody, delete: nobody },
  fields: [
    {
      name: 'page',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/iikoRuns/RunPage#RunPage' },
        disableListColumn: true,
      },
    },
    {
      name: 'connection',
      type: 'relationship',
      label: { ru: 'Подключение', en: 'Connection' },
      relationTo: 'iiko-connections',
      index: true,
      maxDepth: 0,
      admin: { components: { Field: '/src/admin/iikoRuns/InPage#InPage' } },
    },
    {
      name: 'state',
      type: 'select',
      label: { ru: 'Состояние', en: 'State' },
      required: true,
      index: true,
      options: Object.entries(runStates).map(([value, label]) => ({ value, label })),
      admin: { components: { Field: '/src/admin/iikoRuns/InPage#InPage' } },
    },
    {
      name: 'starter',
      type: 'select',
      label: { ru: 'Начато', en: 'Started by' },
      required: true,
      options: [
        { value: 'button', label: { ru: 'Кнопкой', en: 'A button' } },
        { value: 'api', label: { ru: 'По API', en: 'The API' } },
        { value: 'schedule', label: { ru: 'По расписанию', en: 'The schedule' } },
        { value: 'webhook', label: { ru: 'Вебхуком iiko', en: 'iiko’s webhook' } },
        { value: 'command', label: { ru: 'Командой', en: 'A command' } },
      ],
      admin: { components: { Field: '/src/admin/iikoRuns/InPage#InPage' } },
    },
    {
      name: 'reason',
      type: 'text',
      label: { ru: 'Что случилось', en: 'What happened' },
      admin: {
        components: {
          Field: '/src/admin/iikoRuns/InPage#InPage',
          Cell: '/src/admin/iikoRuns/ReasonCell#ReasonCell',
        },
      },
    },
    {
      name: 'startedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      admin: hidden,
    },
    {
      name: 'undoes',
      type: 'relationship',
      relationTo: 'iiko-runs',
      maxDepth: 0,
      index: true,
      admin: hidden,
    },
    { name: 'isPreview', type: 'checkbox', admin: hidden },
    { name: 'isApproved', type: 'checkbox', admin: hidden },
    { name: 'stage', type: 'text', admin: hidden },
    { name: 'done', type: 'number', admin: hidden },
    { name: 'total', type: 'number', admin: hidden },
    { name: 'attempts', type: 'number', defaultValue: 0, admin: hidden },
    { name: 'startedAt', type: 'date', admin: hidden },
    { name: 'finishedAt', type: 'date', admin: hidden },
    { name: 'revision', type: 'text', admin: hidden },
    { name: 'counts', type: 'json', admin: hidden },
    { name: 'guards', type: 'json', admin: hidden },
    { name: 'findings', type: 'json', admin: hidden },
  ],
}

import { z } from 'zod'

import type { Language } from '@/src/i18n/language'
import { runReason } from '@/src/i18n/runReason'

type Told = { label: string; state: string; reason: string | null; counts: unknown }

/** What `carte iiko` says, in one language. */
export type IikoMessages = {
  help: string
  noAction: string
  noConnection: string
  noPublicUrl: string
  webhookSet: (label: string, url: string) => string
  outcome: (told: Told) => string
}

const number = z.number().catch(0)
const counted = z
  .object({ create: number, update: number, remove: number, restore: number, unchanged: number })
  .catch({ create: 0, update: 0, remove: 0, restore: 0, unchanged: 0 })

const states: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  applied: { ru: 'меню обновлено', en: 'the menu is up to date' },
  unchanged: { ru: 'ничего не изменилось', en: 'nothing changed' },
  preview: { ru: 'вот что изменилось бы', en: 'this is what would change' },
  held: {
    ru: 'нужно решение человека: посмотрите в админке или повторите с --yes',
    en: 'a person has to decide: look in the admin, or run it again with --yes',
  },
  failed: { ru: 'не удалось', en: 'failed' },
}

export const iikoMessages: Readonly<Record<Language, IikoMessages>> = {
  ru: {
    help: [
      'Приводит меню к тому, что говорит iiko.',
      '',
      '  npm run carte -- iiko sync [--preview] [--yes] [--connection НОМЕР] [--json]',
      '  npm run carte -- iiko webhook [--connection НОМЕР]   просить iiko сообщать об изменениях',
      '',
      '  --preview      только показать, что изменилось бы',
      '  --yes          применить и то, что требует решения человека: первое обновление,',
      '                 пропажу большой части меню, скачок цен',
      '  --connection   только это подключение',
      '  --json         отчёт для программ',
    ].join('\n'),
    noAction: 'Назовите действие: npm run carte -- iiko sync или iiko webhook.',
    noPublicUrl: 'iiko нужен адрес Carte в интернете: задайте PUBLIC_URL.',
    webhookSet: (label, url) => `${label}: iiko будет присылать изменения на ${url}`,
    noConnection: 'Такого работающего подключения к iiko нет: создайте его в админке.',
    outcome: ({ label, state, reason, counts }) => {
      const { create, update, remove, restore } = counted.parse(counts)
      const tally = `создано ${create}, изменено ${update}, убрано ${remove}, возвращено ${restore}`
      return `${label}: ${states[state]?.ru ?? state} (${reason === null ? tally : runReason(reason).ru})`
    },
  },
  en: {
    help: [
      'Brings the menu to what iiko says.',
      '',
      '  npm run carte -- iiko sync [--preview] [--yes] [--connection NUMBER] [--json]',
      '  npm run carte -- iiko webhook [--connection NUMBER]   have iiko tell of changes',
      '',
      '  --preview      only say what would change',
      '  --yes          apply what a person has to agree to as well: a first sync, the loss of a',
      '                 large part of the menu, a jump of prices',
      '  --connection   this connection alone',
      '  --json         a report for programs',
    ].join('\n'),
    noAction: 'Name what to do: npm run carte -- iiko sync, or iiko webhook.',
    noPublicUrl: 'iiko needs the address of Carte on the internet: set PUBLIC_URL.',
    webhookSet: (label, url) => `${label}: iiko will send changes to ${url}`,
    noConnection: 'There is no such active connection to iiko: make one in the admin.',
    outcome: ({ label, state, reason, counts }) => {
      const { create, update, remove, restore } = counted.parse(counts)
      const tally = `${create} created, ${update} changed, ${remove} removed, ${restore} brought back`
      return `${label}: ${states[state]?.en ?? state} (${reason === null ? tally : runReason(reason).en})`
    },
  },
}

import type { Language } from '@/src/i18n/language'

const ru = {
  nobody: {
    title: 'Сюда смотрят сотрудники',
    hint: 'Войдите в панель управления и откройте страницу ещё раз.',
  },
  'no-location': {
    title: 'Такого ресторана нет',
    hint: 'Его нет, или вы в нём не работаете. Выберите другой на пульте.',
  },
  'wrong-moment': {
    title: 'Такого времени нет',
    hint: 'Нужны дата и время с часовым поясом: 2026-10-03T19:00:00+03:00.',
  },
  forgotten: {
    title: 'Этого уже не узнать',
    hint: 'Меню этого времени больше не хранится. Выберите время ближе к нынешнему.',
  },
  'no-dish': {
    title: 'Такого блюда нет',
    hint: 'Возможно, его удалили.',
  },
  unfinished: {
    title: 'Блюдо ещё не дописано',
    hint: 'Гости увидят его, когда будет заполнено всё нужное.',
  },
  unseen: {
    title: 'Сейчас гости этого блюда не видят',
    hint: 'Его не продают в ваших ресторанах, или сейчас не время его меню.',
  },
}

export type PreviewNotice = keyof typeof ru

const en: Record<PreviewNotice, { title: string; hint: string }> = {
  nobody: {
    title: 'This is for staff to look at',
    hint: 'Sign in to the admin panel and open the page again.',
  },
  'no-location': {
    title: 'There is no such restaurant',
    hint: 'It does not exist, or you do not work there. Choose another one on the desk.',
  },
  'wrong-moment': {
    title: 'There is no such time',
    hint: 'A date and a time with a time zone are needed, such as 2026-10-03T19:00:00+03:00.',
  },
  forgotten: {
    title: 'This is not known any more',
    hint: 'The menu of that time is no longer kept. Choose a time closer to now.',
  },
  'no-dish': { title: 'There is no such dish', hint: 'Perhaps it was deleted.' },
  unfinished: {
    title: 'The dish is not finished yet',
    hint: 'Guests see it once all that is needed is filled in.',
  },
  unseen: {
    title: 'Guests do not see this dish now',
    hint: 'Your restaurants do not sell it, or it is not the time of its menu.',
  },
}

/** What staff are told where there is nothing to look at, in a language. */
export const previewWords: Record<Language, typeof en> = { ru, en }

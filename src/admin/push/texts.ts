import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    title: 'Уведомления в этом браузере',
    loading: 'Проверяем…',
    unsupported:
      'Этот браузер не умеет показывать уведомления. На айфоне сначала добавьте Carte на экран «Домой».',
    denied:
      'Уведомления запрещены в браузере. Разрешите их для этого сайта: значок слева от адреса → «Уведомления».',
    on: 'Включены: сообщения для сотрудников приходят сюда, даже когда вкладка закрыта.',
    off: 'Выключены.',
    switchOn: 'Включить уведомления',
    switchOff: 'Выключить',
    hint: 'Перестанут приходить, когда вы выйдете или доступ закроют.',
    failed: 'Не получилось. Проверьте связь и попробуйте ещё раз.',
  },
  en: {
    title: 'Notices in this browser',
    loading: 'Checking…',
    unsupported:
      'This browser cannot show notices. On an iPhone add Carte to the Home Screen first.',
    denied:
      'Notices are forbidden in the browser. Allow them for this site: the mark left of the address → “Notifications”.',
    on: 'On: what is meant for staff comes here, even when the tab is closed.',
    off: 'Off.',
    switchOn: 'Switch on notices',
    switchOff: 'Switch off',
    hint: 'They end when you sign out or the account is closed.',
    failed: 'That did not work. Check the connection and try again.',
  },
}

/** The words of this part in the language that the admin speaks. */
export const pushTexts = (language: string) => texts[adminLanguage(language)]

const ru = {
  stranger:
    'Я не знаю, кто вы. Подключите Telegram в своём профиле в админке и попробуйте ещё раз.',
  unbound:
    'Эта группа не подключена к ресторану. Управляющий подключает её командой /group в личном чате с ботом.',
  notAllowed: 'Это может управляющий или администратор.',
  whichPlace: 'Какой ресторан?',
  bindHelp: (place: string, code: string, url: string | null, minutes: number) =>
    `Группа для «${place}». ${url ? `Откройте ссылку и выберите группу: ${url}\n\nИли добавьте` : 'Добавьте'} бота в группу и отправьте в ней:\n/bind ${code}\n\nКод действует ${minutes} минут и только один раз.`,
  bound: (place: string) =>
    `Группа подключена к «${place}». Сюда придут новые заказы и итоги дня. Стоп-лист: /stop`,
  badCode:
    'Код не подошёл: он устарел или уже использован. Новый даёт /group в личном чате с ботом.',
  unboundNow: 'Группа отключена: заказы сюда больше не придут.',
  groupHelp:
    'Я присылаю сюда новые заказы.\n/stop — стоп-лист\n/stop борщ — поставить в стоп или вернуть\n/reject причина — ответом на карточку: отклонить своими словами\n/unbind — отключить группу',
  staffHelp:
    '\n\nДля сотрудников:\n/stop — стоп-лист; «/stop борщ» — поставить или снять\n/alerts — о чём предупреждать\n/group — подключить группу ресторана',
  alerts:
    'О чём предупреждать здесь? Нажмите, чтобы включить или выключить. Выключенное придёт на почту.',
  kinds: {
    'given-up': 'Сообщения не доходят',
    sync: 'Сбой синхронизации с iiko',
    'sms-budget': 'Бюджет SMS кончается',
    locked: 'Вход закрыт после неверных паролей',
  },
}

const en: typeof ru = {
  stranger:
    'I do not know who you are. Connect Telegram in your profile in the admin, and try again.',
  unbound:
    'This group is not tied to a restaurant. A manager ties it with /group in a private chat with the bot.',
  notAllowed: 'A manager or an administrator may do that.',
  whichPlace: 'Which restaurant?',
  bindHelp: (place, code, url, minutes) =>
    `A group for ${place}. ${url ? `Open the link and choose the group: ${url}\n\nOr add` : 'Add'} the bot to the group and send there:\n/bind ${code}\n\nThe code counts for ${minutes} minutes, once.`,
  bound: (place) =>
    `The group is tied to ${place}. New orders and the day’s figures come here. The stop-list: /stop`,
  badCode:
    'That code did not work: it is too old or used. /group in a private chat with the bot gives a new one.',
  unboundNow: 'The group is untied: no more orders come here.',
  groupHelp:
    'New orders come here.\n/stop — the stop-list\n/stop soup — stop a dish or bring it back\n/reject why — in reply to a card: turn it down in your own words\n/unbind — untie the group',
  staffHelp:
    '\n\nFor staff:\n/stop — the stop-list; “/stop soup” stops a dish or brings it back\n/alerts — what to be warned of\n/group — tie a restaurant’s group',
  alerts: 'What shall I warn you of here? Press to turn on or off. What is off comes by email.',
  kinds: {
    'given-up': 'Messages do not arrive',
    sync: 'Synchronisation with iiko fails',
    'sms-budget': 'The SMS budget runs out',
    locked: 'Sign-in locked after wrong passwords',
  },
}

/** What the bot says to staff about itself. */
export const staffTexts = (language: 'ru' | 'en'): typeof ru => (language === 'en' ? en : ru)

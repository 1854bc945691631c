import type { TemplateEvent } from './TemplateEvent'
import { variable } from './variables'

const hour = 60 * 60

/** Letters and codes without which nobody can sign in. */
export const accountEvents = [
  {
    name: 'account.reset',
    label: { ru: 'Новый пароль сотрудника', en: 'New password of staff' },
    hint: {
      ru: 'Сотруднику, который забыл пароль.',
      en: 'To a member of staff who forgot the password.',
    },
    channels: ['email'],
    isRequired: true,
    variables: [
      variable(
        'account.name',
        { ru: 'Имя для входа', en: 'Sign-in name' },
        { ru: 'Ольга', en: 'Olga' },
      ),
      variable(
        'account.link',
        { ru: 'Ссылка для нового пароля', en: 'Link to a new password' },
        'https://menu.example/admin/reset/3f9c',
      ),
    ],
    link: 'account.link',
    reason: {
      ru: 'Письмо пришло, потому что для вашей учётной записи попросили новый пароль.',
      en: 'You get this letter because a new password was asked for your account.',
    },
    isUrgent: true,
    usefulFor: hour,
    urgency: 'normal',
    words: {
      ru: {
        subject: 'Новый пароль',
        body: [
          'Здравствуйте, {{account.name}}!',
          'Нажмите на кнопку и придумайте новый пароль. Ссылка действует один час.',
          'Если вы не просили об этом, ничего не делайте: старый пароль останется в силе.',
        ],
        button: 'Придумать пароль',
      },
      en: {
        subject: 'Your new password',
        body: [
          'Hello, {{account.name}},',
          'Press the button and choose a new password. The link works for one hour.',
          'If you did not ask for it, there is nothing to do: the old password stays.',
        ],
        button: 'Choose a password',
      },
    },
  },
  {
    name: 'code.sign-in',
    label: { ru: 'Код для входа', en: 'Sign-in code' },
    hint: {
      ru: 'Гостю, который входит по номеру телефона или почте.',
      en: 'To a guest who signs in by telephone or email.',
    },
    channels: ['sms', 'telegram', 'email'],
    isRequired: true,
    variables: [
      variable('code.value', { ru: 'Код', en: 'The code' }, '482913'),
      variable('code.minutes', { ru: 'Сколько минут действует', en: 'For how many minutes' }, '5'),
    ],
    needs: ['code.value'],
    reason: {
      ru: 'Письмо пришло, потому что на нашем сайте входят с этим адресом.',
      en: 'You get this letter because somebody signs in on our site with this address.',
    },
    isUrgent: true,
    usefulFor: 5 * 60,
    urgency: 'high',
    words: {
      ru: {
        subject: 'Код для входа: {{code.value}}',
        body: [
          'Ваш код — *{{code.value}}*. Он действует {{code.minutes}} мин.',
          'Никому его не сообщайте, даже сотрудникам ресторана.',
        ],
        sms: 'Код: {{code.value}}. Никому его не сообщайте. {{brand.name}}',
      },
      en: {
        subject: 'Your sign-in code: {{code.value}}',
        body: [
          'Your code is *{{code.value}}*. It works for {{code.minutes}} min.',
          'Tell it to nobody, not even to our staff.',
        ],
        sms: 'Your code: {{code.value}}. Tell it to nobody. {{brand.name}}',
      },
    },
  },
  {
    name: 'subscription.confirm',
    label: { ru: 'Подтверждение подписки', en: 'Confirming a subscription' },
    hint: {
      ru: 'Тому, чей адрес подписали на новости на сайте.',
      en: 'To whoever’s address was subscribed to news on the site.',
    },
    channels: ['email'],
    isRequired: true,
    variables: [
      variable(
        'subscription.link',
        { ru: 'Ссылка для подтверждения', en: 'Link to confirm' },
        'https://menu.example/subscribe/3f9c',
      ),
    ],
    link: 'subscription.link',
    reason: {
      ru: 'Письмо пришло, потому что этот адрес указали на нашем сайте.',
      en: 'You get this letter because your address was given on our site.',
    },
    isUrgent: true,
    usefulFor: 72 * hour,
    urgency: 'normal',
    words: {
      ru: {
        subject: 'Подтвердите подписку',
        body: [
          'Кто-то, надеемся, вы, подписал этот адрес на новости «{{brand.name}}». Нажмите на кнопку, и они будут приходить.',
          'Если это не вы, ничего делать не нужно.',
        ],
        button: 'Подтвердить',
      },
      en: {
        subject: 'Confirm your subscription',
        body: [
          'Somebody, we hope you, subscribed this address to news from {{brand.name}}. Press the button and they will come.',
          'If it was not you, there is nothing to do.',
        ],
        button: 'Confirm',
      },
    },
  },
] as const satisfies readonly TemplateEvent[]

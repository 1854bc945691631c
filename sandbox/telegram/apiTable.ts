/**
 * What of the Bot API Carte uses: parameter → its type, in short.
 * `!` required; `|` or; `[]` array of; then the length (strings), range (integers) or count (arrays)
 * the description names, `b` for bytes. Lengths of `text` and `caption` count after parsing and are
 * checked there. apiTable.test.ts compares it with the published description (Bot API 10.1).
 */
export type Shape = Readonly<Record<string, string>>

const markup = 'InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply'

const sending = {
  chat_id: 'Integer|String!',
  message_thread_id: 'Integer',
  parse_mode: 'String',
  disable_notification: 'Boolean',
  protect_content: 'Boolean',
  allow_paid_broadcast: 'Boolean',
  message_effect_id: 'String',
  reply_parameters: 'ReplyParameters',
  reply_markup: markup,
}

const editing = {
  chat_id: 'Integer|String',
  message_id: 'Integer',
  inline_message_id: 'String',
  reply_markup: 'InlineKeyboardMarkup',
}

export const methods: Readonly<Record<string, Shape>> = {
  getMe: {},
  sendMessage: {
    ...sending,
    text: 'String!',
    entities: 'MessageEntity[]',
    link_preview_options: 'LinkPreviewOptions',
  },
  sendPhoto: {
    ...sending,
    photo: 'InputFile|String!',
    caption: 'String',
    caption_entities: 'MessageEntity[]',
    show_caption_above_media: 'Boolean',
    has_spoiler: 'Boolean',
  },
  sendMediaGroup: {
    chat_id: 'Integer|String!',
    message_thread_id: 'Integer',
    media: 'InputMediaPhoto[]! 2-10',
    disable_notification: 'Boolean',
    protect_content: 'Boolean',
    allow_paid_broadcast: 'Boolean',
    message_effect_id: 'String',
    reply_parameters: 'ReplyParameters',
  },
  editMessageText: {
    ...editing,
    text: 'String',
    parse_mode: 'String',
    entities: 'MessageEntity[]',
    link_preview_options: 'LinkPreviewOptions',
  },
  editMessageReplyMarkup: editing,
  editMessageCaption: {
    ...editing,
    caption: 'String',
    parse_mode: 'String',
    caption_entities: 'MessageEntity[]',
    show_caption_above_media: 'Boolean',
  },
  answerCallbackQuery: {
    callback_query_id: 'String!',
    text: 'String 0-200',
    show_alert: 'Boolean',
    url: 'String',
    cache_time: 'Integer',
  },
  answerInlineQuery: {
    inline_query_id: 'String!',
    results: 'InlineQueryResult[]!',
    cache_time: 'Integer',
    is_personal: 'Boolean',
    next_offset: 'String',
    button: 'InlineQueryResultsButton',
  },
  setMyCommands: {
    commands: 'BotCommand[]! 0-100',
    scope: 'BotCommandScope',
    language_code: 'String',
  },
  setChatMenuButton: { chat_id: 'Integer', menu_button: 'MenuButton' },
  setWebhook: {
    url: 'String!',
    ip_address: 'String',
    max_connections: 'Integer 1-100',
    allowed_updates: 'String[]',
    drop_pending_updates: 'Boolean',
    secret_token: 'String 1-256',
  },
  deleteWebhook: { drop_pending_updates: 'Boolean' },
  getWebhookInfo: {},
  getUpdates: {
    offset: 'Integer',
    limit: 'Integer 1-100',
    timeout: 'Integer',
    allowed_updates: 'String[]',
  },
  deleteMessage: { chat_id: 'Integer|String!', message_id: 'Integer!' },
  sendChatAction: {
    chat_id: 'Integer|String!',
    message_thread_id: 'Integer',
    action: 'String!',
  },
  getFile: { file_id: 'String!' },
}

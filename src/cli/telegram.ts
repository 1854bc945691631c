import { Api, GrammyError, HttpError } from 'grammy'

import { setUpOnce } from '@/plugins/telegram/setup/setUpOnce'
import { wantedSetup } from '@/plugins/telegram/setup/wantedSetup'

import { openTool, type OpenTool } from './openTool'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

const actions = ['setup', 'status', 'remove'] as const
type Action = (typeof actions)[number]

/**
 * `carte telegram setup|status|remove`. Returns the exit code: 0 done, 1 when Telegram refuses or knows
 * of another webhook than the settings do. Throws UsageError.
 */
export async function runTelegram(
  args: readonly string[],
  terminal: Terminal,
  openDatabase: OpenTool = openTool,
): Promise<number> {
  const { err, messages, out } = terminal
  const action = readAction(args, terminal)
  if (action === 'help') {
    out(`${messages.telegram.help}\n`)
    return 0
  }
  const database = await openDatabase()
  try {
    const wanted = wantedSetup()
    if (!wanted) {
      err(`${messages.telegram.noBot}\n`)
      return 1
    }
    const api = new Api(wanted.token, { apiRoot: wanted.apiRoot, timeoutSeconds: 20 })
    if (action === 'setup') await setUpOnce(database.payload, api, wanted, { always: true })
    if (action === 'remove') {
      await api.deleteWebhook()
      out(`${messages.telegram.removed}\n`)
      return 0
    }
    return await show(api, wanted.webhook?.url ?? '', terminal)
  } catch (error) {
    // An error of grammY's names the address of its call, which holds the token.
    if (error instanceof GrammyError) {
      err(`${messages.telegram.refused(error.description)}\n`)
      return 1
    }
    if (error instanceof HttpError) {
      err(`${messages.telegram.refused('no answer')}\n`)
      return 1
    }
    throw error
  } finally {
    await database.close()
  }
}

async function show(api: Api, wantedUrl: string, { messages, out }: Terminal): Promise<number> {
  const { telegram } = messages
  const { username } = await api.getMe()
  const { last_error_message, pending_update_count, url = '' } = await api.getWebhookInfo()
  const lines = [telegram.bot(username), url ? telegram.pushed(url) : telegram.polled]
  if (pending_update_count > 0) lines.push(telegram.waiting(pending_update_count))
  if (last_error_message) lines.push(telegram.trouble(last_error_message))
  if (url !== wantedUrl) lines.push(telegram.differs(wantedUrl || telegram.polled))
  out(`${lines.join('\n')}\n`)
  return url === wantedUrl ? 0 : 1
}

function readAction(args: readonly string[], terminal: Terminal): Action | 'help' {
  const read = readArguments(args, terminal, { help: always.help })
  if (read.values.help) return 'help'
  const [name, ...rest] = read.positionals
  const action = actions.find((one) => one === name)
  if (!action || rest.length > 0) throw new UsageError(terminal.messages.telegram.noAction)
  return action
}

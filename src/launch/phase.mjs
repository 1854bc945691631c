const { LANG, LC_ALL, LC_MESSAGES } = process.env
const russian = /^ru/i.test(LC_ALL || LC_MESSAGES || LANG || '')
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

const seconds = (/** @type {number} */ since) => {
  const value = ((Date.now() - since) / 1000).toFixed(1)
  return russian ? `${value.replace('.', ',')} с` : `${value} s`
}

/**
 * The sentence of the two in the operator's language (LC_ALL, LC_MESSAGES or LANG).
 *
 * @param {{ ru: string, en: string }} text
 */
export const say = (text) => (russian ? text.ru : text.en)

/**
 * Does a piece of work and shows on stderr that it goes on: its name, a turning sign and the seconds on
 * a terminal; elsewhere one line when it begins and one when it is done. `work` may call its argument
 * to say how far it is.
 *
 * @template Result
 * @param {{ ru: string, en: string }} name
 * @param {(tell: (progress: string) => void) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function phase(name, work) {
  const since = Date.now()
  const live = process.stderr.isTTY
  const clear = live ? '\r\u001B[K' : ''
  let progress = ''
  let frame = 0
  const draw = () => {
    frame = (frame + 1) % frames.length
    const told = [frames[frame], `${say(name)}…`, progress, seconds(since)].filter(Boolean)
    process.stderr.write(clear + told.join(' '))
  }
  if (live) draw()
  else process.stderr.write(`• ${say(name)}…\n`)
  const timer = live ? setInterval(draw, 100) : undefined
  /** @type {(sign: string, rest: string) => void} */
  const end = (sign, rest) => {
    clearInterval(timer)
    process.stderr.write(`${clear}${sign} ${say(name)}${rest}\n`)
  }
  try {
    const result = await work((text) => {
      progress = text
    })
    end('✓', say({ ru: `: готово за ${seconds(since)}`, en: `: done in ${seconds(since)}` }))
    return result
  } catch (error) {
    end('✗', say({ ru: ': не вышло', en: ': failed' }))
    throw error
  }
}

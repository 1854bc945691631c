import { type Found, find, type Missing } from '@/src/menu/answer/answer'
import type { Asked } from '@/src/menu/answer/Asked'
import type { Ready } from '@/src/menu/answer/replyWith'
import type { MenuEngine } from '@/src/menu/engine/createMenuEngine'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

/** How long an answer is taken from here before it is looked for again: a better coding may be ready. */
const trusted = 500

type Shortcut = { model: MenuModel; until: number; byCoding: Map<string, Ready> }

/** The last answer to each question, for as long as it is sure to be the one that would be found. */
export class Shortcuts {
  readonly #engine: MenuEngine
  readonly #known = new WeakMap<Asked, Shortcut>()

  constructor(engine: MenuEngine) {
    this.#engine = engine
  }

  find(asked: Asked, acceptEncoding: string): Ready | Missing | Promise<Ready | Missing> {
    const known = this.#known.get(asked)
    const engine = this.#engine
    if (known && Date.now() < known.until && known.model === engine.model() && !engine.hold()) {
      const ready = known.byCoding.get(acceptEncoding)
      if (ready) return ready
    }
    const found = find(engine, asked, acceptEncoding)
    return found instanceof Promise
      ? found.then((later) => this.#keep(asked, acceptEncoding, later))
      : this.#keep(asked, acceptEncoding, found)
  }

  #keep(asked: Asked, acceptEncoding: string, found: Found | Missing): Ready | Missing {
    if (typeof found === 'string') return found
    const model = this.#engine.model()
    const now = Date.now()
    const known = this.#known.get(asked)
    if (known && known.model === model && now < known.until && known.byCoding.size < 20) {
      known.byCoding.set(acceptEncoding, found.ready)
    } else {
      const byCoding = new Map([[acceptEncoding, found.ready]])
      this.#known.set(asked, { model, until: Math.min(now + trusted, found.until), byCoding })
    }
    return found.ready
  }
}

import { InputFile } from 'grammy'

/** Photos that Telegram knows already, at most. */
const most = 1_000

type Sent = { message_id: number; photo?: readonly { file_id: string }[] }
type Send = (photo: string | InputFile) => Promise<Sent>

/**
 * Sends photos: one of ours is uploaded once, and named by its `file_id` after that (Bot API, "Sending
 * files"). Others who send the same one meanwhile wait for that; when it fails, they upload it too.
 */
export function openPhotos(open: (address: string) => Promise<Buffer | null>) {
  const known = new Map<string, Promise<string | null>>()

  async function upload(address: string, send: Send): Promise<Sent> {
    const picture = await open(address)
    return send(picture ? new InputFile(picture, 'photo.jpg') : address)
  }

  return async (address: string, send: Send): Promise<Sent> => {
    const fileId = await known.get(address)
    if (fileId) return send(fileId)
    const sent = upload(address, send)
    const learnt = sent.then(
      ({ photo }) => photo?.at(-1)?.file_id ?? null,
      () => null,
    )
    if (known.size >= most) known.clear()
    known.set(address, learnt)
    return sent
  }
}

export type Photos = ReturnType<typeof openPhotos>

export type PictureFault = 'noFile' | 'lost' | 'wrongKind' | 'heic' | 'tooLarge' | 'unreadable'

/** A file that cannot become a photo, and why. */
export class BadPicture extends Error {
  override name = 'BadPicture'

  constructor(
    readonly fault: PictureFault,
    options?: ErrorOptions,
  ) {
    super(`The picture cannot be taken: ${fault}.`, options)
  }
}

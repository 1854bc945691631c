'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useDeskTexts } from '../desk/texts'
import { AcrossTable } from './AcrossTable'
import { useAcrossTexts } from './texts'
import { useAcross } from './useAcross'

type Props = { dish: number; mayPrice: boolean; leave: () => void }

/** A dish at all restaurants, or why it is not shown. */
export function AcrossPlaces({ dish, leave, mayPrice }: Props) {
  const { texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const { config } = useConfig()
  const store = useAcross(dish)
  const { across, hasFailed, read } = store
  const other = (
    <button className="carte-desk__button" onClick={leave} type="button">
      {texts.otherDish}
    </button>
  )
  if (hasFailed === 'refused') {
    return (
      <p role="alert">
        {texts.notOnMenu} {other}
      </p>
    )
  }
  const failure = hasFailed && (
    <p role="alert">
      {texts.loadFailed}{' '}
      <button className="carte-desk__button" onClick={read} type="button">
        {texts.again}
      </button>
    </p>
  )
  if (!across) return failure || <p role="status">{texts.loading}</p>
  return (
    <>
      <div className="carte-across__dish">
        <h2>{across.name || deskWords.untitled}</h2>
        <Link href={`${config.routes.admin}/collections/menu-items/${dish}`} prefetch={false}>
          {texts.openDish}
        </Link>
        {other}
      </div>
      {failure}
      {across.places.length === 0 ? (
        <p>{texts.noPlaces}</p>
      ) : (
        <AcrossTable across={across} mayPrice={mayPrice} store={store} />
      )}
    </>
  )
}

'use client'

import { Applied } from './Applied'
import { Applying } from './Applying'
import { ChooseFile } from './ChooseFile'
import { ChoosePhotos } from './ChoosePhotos'
import { Downloads } from './Downloads'
import { Faults } from './Faults'
import { NewCategories } from './NewCategories'
import { PreviewOfFile } from './PreviewOfFile'
import { useMenuFile } from './useMenuFile'
import { useMenuFileTexts } from './useMenuFileTexts'

/** Download, choose a file, look at what it changes, apply it: one after the other. */
export function MenuFile() {
  const texts = useMenuFileTexts()
  const { apply, begin, read, state } = useMenuFile(texts)
  const { text } = texts
  const isReady =
    state.step === 'preview' &&
    state.preview.faults.length === 0 &&
    state.preview.changes.length > 0
  return (
    <>
      {(state.step === 'idle' || state.step === 'reading') && <Downloads texts={texts} />}
      <section aria-live="polite" className="carte-file__part">
        {state.step === 'idle' && (
          <ChooseFile error={state.error} onChoose={(chosen) => void read(chosen)} texts={texts} />
        )}
        {state.step === 'reading' && <p role="status">{text('reading')}</p>}
        {state.step === 'preview' && (
          <>
            {state.error !== null && (
              <p className="carte-file__error" role="alert">
                {state.error}
              </p>
            )}
            <PreviewOfFile name={state.chosen.file.name} preview={state.preview} texts={texts} />
            <NewCategories
              names={state.preview.newCategories}
              onCreate={() => void read({ ...state.chosen, createCategories: true })}
              texts={texts}
            />
            <Faults faults={state.preview.faults} texts={texts} />
            {state.preview.faults.some(({ code }) => code === 'unknownPhoto') && (
              <ChoosePhotos
                chosen={state.chosen.photos}
                onChoose={(photos) => void read({ ...state.chosen, photos })}
                texts={texts}
              />
            )}
            <div className="carte-file__buttons">
              {isReady && (
                <button className="carte-file__main" onClick={() => void apply()} type="button">
                  {text('apply')}
                </button>
              )}
              <button className="carte-file__other" onClick={begin} type="button">
                {text(isReady ? 'cancel' : 'another')}
              </button>
            </div>
          </>
        )}
        {state.step === 'applying' && <Applying {...state.progress} texts={texts} />}
        {state.step === 'applied' && (
          <Applied counts={state.counts} onAnother={begin} texts={texts} />
        )}
      </section>
    </>
  )
}

import type { Words } from '../words/ru'

type Props = {
  words: Pick<Words, 'more' | 'fewer'>
  name: string
  /** What is counted. */
  label: string
  value: number
  min: number
  max: number
  data?: Readonly<Record<string, string | number | undefined>>
  isDisabled?: boolean
}

/** A small whole number, by two buttons or typed. */
export function Stepper(props: Props) {
  const { words, name, label, value, min, max, data = {}, isDisabled = false } = props
  return (
    <span className="stepper">
      <button type="button" data-step="-1" aria-label={words.fewer(label)} disabled={isDisabled}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h14" />
        </svg>
      </button>
      <input
        type="number"
        inputMode="numeric"
        name={name}
        aria-label={label}
        defaultValue={value}
        min={min}
        max={max}
        disabled={isDisabled}
        {...data}
      />
      <button type="button" data-step="1" aria-label={words.more(label)} disabled={isDisabled}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v14M5 12h14" />
        </svg>
      </button>
    </span>
  )
}

import type { FieldTexts } from '../field/Field'
import { Fieldset } from '../field/Fieldset'
import { Choice } from './Choice'
import type { Option } from './option'

type Props<V extends string> = FieldTexts & {
  options: Option<V>[]
  value: V | undefined
  onPick: (value: V) => void
}

/** One of a few, all in sight; long lists of alike things take a select. */
export function Radios<V extends string>({ options, value, onPick, ...texts }: Props<V>) {
  return (
    <Fieldset {...texts}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? texts.id : `${texts.id}-${option.value}`}
            name={texts.id}
            checked={option.value === value}
            onPick={() => onPick(option.value)}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}

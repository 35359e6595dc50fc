import type { FieldTexts } from '../field/Field'
import { Fieldset } from '../field/Fieldset'
import { Choice } from './Choice'
import type { Option } from './option'

type Props<V extends string> = FieldTexts & {
  options: Option<V>[]
  value: readonly V[]
  onPick: (value: V[]) => void
}

/** Any number of them. */
export function Checkboxes<V extends string>({ options, value, onPick, ...texts }: Props<V>) {
  return (
    <Fieldset {...texts}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? texts.id : `${texts.id}-${option.value}`}
            checked={value.includes(option.value)}
            onPick={on =>
              onPick(on ? [...value, option.value] : value.filter(picked => picked !== option.value))
            }
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}

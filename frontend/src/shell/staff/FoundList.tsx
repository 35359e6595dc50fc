import { useText } from '../../i18n/useText'
import { FoundBy, FoundName } from '../../staff/FoundBy'
import type { Choice } from './useFinding'

type Props = {
  choices: Choice[]
  /** What was looked for. */
  query: string
  /** Nothing was looked for yet: these are whom one opened lately. */
  recently: boolean
  none: boolean
  picked: Choice | undefined
  onPick: (choice: Choice) => void
}

function Inside({ choice: { client }, query }: { choice: Choice; query: string }) {
  const t = useText()
  if (!client) return t('staff.find-new')
  return (
    <>
      <FoundName client={client} typed={query} /> <span className="code">{client.code}</span>{' '}
      <span className="quiet">{client.programs.join(', ')}</span> <FoundBy client={client} typed={query} />
    </>
  )
}

/** Who is found so far; the arrow keys of the box above walk through it. */
export function FoundList({ choices, query, recently, none, picked, onPick }: Props) {
  const t = useText()
  const title = recently ? t('staff.recent') : none && t('staff.found-none')
  return (
    <>
      <p className="vh" aria-live="polite">
        {none ? t('staff.found-none') : choices.length > 0 && t('staff.found', { n: choices.length })}
      </p>
      <div className="found-as-typed" hidden={choices.length === 0}>
        {title && (
          <p className="quiet small" aria-hidden="true">
            {title}
          </p>
        )}
        <div id="found-as-typed" role="listbox" aria-label={recently ? t('staff.recent') : t('staff.find')}>
          {choices.map(choice => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
            <div
              key={choice.id}
              id={choice.id}
              role="option"
              tabIndex={-1}
              aria-selected={choice.id === picked?.id}
              onMouseDown={event => event.preventDefault()}
              onClick={() => onPick(choice)}
            >
              <Inside choice={choice} query={query} />
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'

type Line = Shape<'ClientLine'>
type Props = {
  found: Line[]
  none: boolean
  picked: Line | undefined
  onPick: (code: string) => void
}

/** Who is found so far; the arrow keys of the box above walk through it. */
export function FoundList({ found, none, picked, onPick }: Props) {
  const t = useText()
  return (
    <>
      <p className="vh" aria-live="polite">
        {found.length > 0 ? t('staff.found', { n: found.length }) : none && t('staff.found-none')}
      </p>
      <div id="found-as-typed" className="found-as-typed" role="listbox" aria-label={t('staff.find')}>
        {found.map(client => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
          <div
            key={client.code}
            id={`found-${client.code}`}
            role="option"
            tabIndex={-1}
            aria-selected={client.code === picked?.code}
            onMouseDown={event => event.preventDefault()}
            onClick={() => onPick(client.code)}
          >
            <span>{client.name}</span> <span className="code">{client.code}</span>{' '}
            <span className="quiet">{client.programs.join(', ')}</span>
          </div>
        ))}
      </div>
    </>
  )
}

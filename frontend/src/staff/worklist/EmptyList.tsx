import { useText } from '../../i18n/useText'
import { ButtonLink, Link } from '../../ui/link/Link'
import { icons } from '../icons'
import type { Filter } from './filter'

/** Nothing waits, or nothing that fits the filter: two different things. */
export function EmptyList({ filter }: { filter: Filter }) {
  const t = useText()
  const narrowed = Object.keys(filter).length > 0
  return (
    <div className="card stack stack--s">
      <h2>{t(narrowed ? 'worklist.none-here' : 'worklist.none')}</h2>
      <p>{t(narrowed ? 'worklist.none-here-why' : 'worklist.none-why')}</p>
      {narrowed ? (
        <p>
          <Link to="/staff/worklist">{t('worklist.show-all')}</Link>
        </p>
      ) : (
        <ButtonLink to="/staff/clients/new" icon={icons.plus}>
          {t('clients.new')}
        </ButtonLink>
      )}
    </div>
  )
}

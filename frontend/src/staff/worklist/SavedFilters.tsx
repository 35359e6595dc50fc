import { Link } from 'wouter'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { type Filter, queryOf } from './filter'
import { useSavedFilters } from './useSavedFilters'

const addressOf = ({ query }: Shape<'SavedFilter'>) => `/staff/worklist${query ? `?${query}` : ''}`

/** Lists that are kept under a name. */
export function SavedFilters({ filter }: { filter: Filter }) {
  const t = useText()
  const { items } = useSavedFilters()
  const query = queryOf(filter)
  if (items.length === 0) return null
  return (
    <>
      <h2>{t('kept.title')}</h2>
      <div>
        {items.map(kept => (
          <Link key={kept.id} href={addressOf(kept)} aria-current={kept.query === query ? 'true' : undefined}>
            <Icon name={kept.chosen ? 'home' : 'list'} />
            {kept.name}
            {kept.shared && <span className="small quiet"> {t('kept.shared-short')}</span>}
          </Link>
        ))}
      </div>
    </>
  )
}

import { Link } from 'wouter'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Disclosure } from '../Disclosure'
import { type Filter, queryOf } from './filter'
import { KeepFilter } from './KeepFilter'
import { KeptFilter } from './KeptFilter'
import { useSavedFilters } from './useSavedFilters'

const addressOf = ({ query }: Shape<'SavedFilter'>) => `/staff/worklist${query ? `?${query}` : ''}`

/** Lists that are kept under a name, and what can be done with the one that is open. */
export function SavedFilters({ filter }: { filter: Filter }) {
  const t = useText()
  const { items, does } = useSavedFilters()
  const query = queryOf(filter)
  const here = items.find(kept => kept.query === query)
  return (
    <>
      <h2>{t('kept.title')}</h2>
      <div>
        {items.map(kept => (
          <Link key={kept.id} href={addressOf(kept)} aria-current={kept === here ? 'true' : undefined}>
            <Icon name={kept.chosen ? 'home' : 'list'} />
            {kept.name}
            {kept.shared && <span className="small quiet"> {t('kept.shared-short')}</span>}
          </Link>
        ))}
      </div>
      {here && <KeptFilter kept={here} does={does} />}
      {!here && query && (
        <Disclosure summary={t('kept.keep')}>
          {() => <KeepFilter send={(names, once) => does.keep({ ...names, query }, once)} />}
        </Disclosure>
      )}
    </>
  )
}

import { Link } from 'wouter'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { counted } from './counted'
import { addressOf, DUE, KINDS } from './filter'
import type { Filter } from './useWorklist'

type Props = { filter: Filter; counts: Shape<'WorklistCounts'> | undefined }

export function Filters({ filter, counts }: Props) {
  const t = useText()
  return (
    <nav className="filters" aria-label={t('worklist.filters')}>
      <h2>{t('worklist.due')}</h2>
      <div>
        {DUE.map(({ value, icon, count }) => (
          <Link
            key={value ?? 'all'}
            href={addressOf({ ...filter, due: value })}
            aria-current={filter.due === value ? 'true' : undefined}
          >
            {icon && <Icon name={icon} />}
            {t(`worklist.due-${value ?? 'ALL'}`)}
            {count && counts && <span className="num">{counted(counts, count)}</span>}
          </Link>
        ))}
      </div>
      <h2>{t('worklist.kind')}</h2>
      <div>
        {KINDS.map(({ value, icon }) => (
          <Link
            key={value ?? 'all'}
            href={addressOf({ ...filter, kind: value })}
            aria-current={filter.kind === value ? 'true' : undefined}
          >
            {icon && <Icon name={icon} />}
            {t(`worklist.kind-${value ?? 'ALL'}`)}
          </Link>
        ))}
      </div>
    </nav>
  )
}

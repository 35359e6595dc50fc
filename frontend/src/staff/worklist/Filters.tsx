import { useState } from 'react'
import { Link } from 'wouter'
import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Disclosure } from '../Disclosure'
import { counted } from './counted'
import { addressOf, DUE, type Filter, KINDS, turned } from './filter'
import { KeepThis } from './KeepThis'
import { MoreFilters } from './MoreFilters'
import { SavedFilters } from './SavedFilters'

type Props = { filter: Filter; counts: Shape<'WorklistCounts'> | undefined }

// On a phone the list is what one came for.
const NARROW = '(max-width: 40rem)'

/** Beside the list where there is room, folded above it where there is none. */
export function Filters(props: Props) {
  const t = useText()
  const [narrow] = useState(() => matchMedia(NARROW).matches)
  return (
    <nav className="filters" aria-label={t('worklist.filters')}>
      {narrow ? (
        <Disclosure summary={t('worklist.filters')}>{() => <Parts {...props} />}</Disclosure>
      ) : (
        <Parts {...props} />
      )}
    </nav>
  )
}

function Parts({ filter, counts }: Props) {
  const t = useText()
  const supervises = useSession()?.role === 'SUPERVISOR'
  const isOn = (kind: Shape<'TaskKind'> | undefined) =>
    kind ? filter.kind?.includes(kind) : filter.kind === undefined
  return (
    <>
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
      <SavedFilters filter={filter} />
      <h2>{t('worklist.team-work')}</h2>
      <div>
        <Link href="/staff/worklist/absences">
          <Icon name="calendar" />
          {t('absence.title')}
        </Link>
        {supervises && (
          <Link href="/staff/worklist/load">
            <Icon name="list" />
            {t('load.title')}
          </Link>
        )}
      </div>
      <h2>{t('worklist.kind')}</h2>
      <div>
        {KINDS.map(({ value, icon }) => (
          <Link
            key={value ?? 'all'}
            href={addressOf(turned(filter, value))}
            aria-current={isOn(value) ? 'true' : undefined}
          >
            {icon && <Icon name={icon} />}
            {t(`worklist.kind-${value ?? 'ALL'}`)}
          </Link>
        ))}
      </div>
      <MoreFilters filter={filter} />
      <KeepThis filter={filter} />
    </>
  )
}

import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Tabs } from '../../ui/tabs/Tabs'
import { counted } from './counted'
import { addressOf, type Filter } from './filter'

const STATS = ['open', 'overdue', 'dueToday', 'unseen'] as const

type Props = { filter: Filter; counts: Shape<'WorklistCounts'> | undefined }

/** Whose list it is, how much there is, and one's own part of it. */
export function Head({ filter, counts }: Props) {
  const t = useText()
  const branch = useSession()?.branch?.name
  return (
    <>
      <div className="row">
        <h1>{branch ? t('worklist.team', { branch }) : t('staff.worklist')}</h1>
        {counts && (
          <dl className="stats">
            {STATS.map(name => (
              <div key={name}>
                <dt>{t(`worklist.stat-${name}`)}</dt>
                <dd className="num">{counted(counts, name)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Tabs
        label={t('worklist.lists')}
        tabs={[
          {
            to: addressOf({ ...filter, mine: undefined, snoozed: undefined }),
            label: t('worklist.everybody'),
            ...(counts && { count: counted(counts, 'open') }),
            here: !filter.mine && !filter.snoozed,
          },
          {
            to: addressOf({
              ...filter,
              mine: true,
              owner: undefined,
              unowned: undefined,
              snoozed: undefined,
            }),
            label: t('worklist.mine'),
            ...(counts && { count: counted(counts, 'mine') }),
            here: Boolean(filter.mine && !filter.snoozed),
          },
          {
            to: addressOf({ ...filter, mine: undefined, snoozed: true }),
            label: t('worklist.snoozed'),
            here: Boolean(filter.snoozed),
            ...(counts && { count: counted(counts, 'snoozed') }),
          },
        ]}
      />
    </>
  )
}

import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { MoreLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Timeline } from '../../ui/timeline/Timeline'
import { useHappened } from '../useHappened'
import { Calendar } from './Calendar'
import { SomethingElse } from './SomethingElse'
import { YourPlan } from './YourPlan'

function Happened({ entries }: { entries: Shape<'TimelineEntry'>[] }) {
  const t = useText()
  const lines = useHappened(entries)
  return (
    <>
      <h2 className="section-head">{t('home.happened')}</h2>
      {lines.length > 0 ? <Timeline lines={lines} /> : <p>{t('home.happened-nothing')}</p>}
      {lines.length > 0 && <MoreLink to="/history">{t('home.happened-all')}</MoreLink>}
    </>
  )
}

function Letters({ count }: { count: number }) {
  const t = useText()
  if (!count) return null
  return (
    <Notice tone="you" icon="mail">
      <MoreLink to="/notices">{t('happened.letters', { count })}</MoreLink>
    </Notice>
  )
}

/** What a phone does not show without scrolling: what is due, what happened, and where else one can go. */
export default function Below({ home }: { home: Shape<'Home'> }) {
  return (
    <>
      <YourPlan home={home} />
      <Letters count={home.unopenedNotices} />
      <Calendar />
      <Happened entries={home.timeline} />
      <SomethingElse office={home.office} />
    </>
  )
}

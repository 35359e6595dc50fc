import { useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { searchOf, setIn } from './address-filter'
import { Entries } from './Entries'
import { PrintButton } from './PrintButton'
import { TimelineFilters } from './TimelineFilters'
import { filterIn, holds, type TimelineFilter } from './timeline-filter'
import { useEntryWords } from './useEntryWords'
import './record.css'

const read = (code: string, filter: TimelineFilter, cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/timeline', {
      params: { path: { code }, query: { ...setIn(filter), ...(cursor && { cursor }) } },
    }),
  )

/** Everything that ever happened, or what one looks for of it, page by page. */
export default function WholeTimeline() {
  const t = useText()
  const { code = '' } = useParams()
  const filter = filterIn(useSearch())
  const [words, setWords] = useState('')
  const entryWords = useEntryWords()
  const { items, error, loading, more, again } = usePages<Shape<'TimelineEntry'>>(
    ['record', code, 'timeline', searchOf(filter)],
    cursor => read(code, filter, cursor),
  )
  const shown = items?.filter(entry => holds(`${entryWords.what(entry)} ${entryWords.who(entry)}`, words))
  return (
    <div className="staff-page stack record">
      <BackLink to={`/staff/clients/${code}`}>{code}</BackLink>
      <div className="row">
        <h1>{t('record.timeline')}</h1>
        <PrintButton />
      </div>
      <TimelineFilters filter={filter} words={words} onWords={setWords} />
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      <p className="small quiet" role="status">
        {shown && (shown.length > 0 ? t('timeline.shown', { n: shown.length }) : t('timeline.nothing'))}
      </p>
      {shown && shown.length > 0 && <Entries entries={shown} />}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t(words ? 'timeline.further' : 'worklist.more')}
        </Button>
      )}
    </div>
  )
}

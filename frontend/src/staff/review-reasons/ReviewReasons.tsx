import { useSearch } from 'wouter'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { AdministrationTabs } from '../AdministrationTabs'
import { Came } from '../Came'
import { icons } from '../icons'
import { Filters } from './Filters'
import { filterOf, fits } from './filter'
import { ReasonRow } from './ReasonRow'
import { type DocumentType, REASONS, useReasons } from './reasons'
import { withoutReason } from './terms'
import './reasons.css'

type ListProps = { reasons: Shape<'ReviewReason'>[]; types: DocumentType[] }

function List({ reasons, types }: ListProps) {
  const t = useText()
  const f = useFormats()
  const filter = filterOf(useSearch())
  const shown = reasons.filter(fits(filter))
  return (
    <>
      {withoutReason(reasons, types).map(({ decision, types }) => (
        <Notice key={decision} tone="you" icon="alert">
          {t(`review-reason.without-${decision}`, { types: f.list(types.map(({ name }) => name)) })}
        </Notice>
      ))}
      <Filters filter={filter} types={types} />
      <p className="small quiet" role="status">
        {t('review-reason.count', { n: shown.length })}
      </p>
      {shown.length === 0 && (
        <p>
          {t('review-reason.none')} <Link to={REASONS}>{t('review-reason.show-all')}</Link>
        </p>
      )}
      <ul className="reasons">
        {shown.map(reason => (
          <ReasonRow key={reason.reason} reason={reason} types={types} />
        ))}
      </ul>
    </>
  )
}

/** Why a document may be sent back, in the words that clients read. */
export default function ReviewReasons() {
  const t = useText()
  const { data, types, error, again } = useReasons()
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <Came />
      <div className="row">
        <h1>{t('administration.review-reasons')}</h1>
        <ButtonLink to="/staff/administration/new-review-reason" icon={icons.plus}>
          {t('review-reason.new')}
        </ButtonLink>
      </div>
      <p className="quiet reason-lead">{t('review-reason.lead')}</p>
      {!(data && types) && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && types && <List reasons={data.items} types={types} />}
    </div>
  )
}

import { useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { SentBack } from '../SentBack'
import { latestSent, openAction } from '../stand'
import { useItem } from '../useItems'
import { ItemActionLine } from './ItemActionLine'
import { MissingForm } from './MissingForm'
import { isPoorPicture } from './missing'

/**
 * "I don't have this right now", or "I can't take a better one": it always ends in somebody doing something by some day.
 */
export default function Missing() {
  const t = useText()
  const { id = '' } = useParams<{ id: string }>()
  const { data: item, error, pending, again } = useItem(id)
  const action = item && openAction(item)
  const poor = item && isPoorPicture(item) ? latestSent(item) : undefined
  return (
    <PageBody>
      <BackLink to="/documents">{t('checklist.heading')}</BackLink>
      <div>
        {item && <p className="quiet">{item.ask}</p>}
        {!pending && <h1>{t(poor ? 'missing.picture-heading' : 'missing.heading')}</h1>}
      </div>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {poor && !action && !item?.state.finished && (
        <Notice tone="you" icon="again">
          <SentBack document={poor} />
        </Notice>
      )}
      {item && action && (
        <Notice>
          <p>{t('missing.open-already')}</p>
          <ItemActionLine action={action} />
        </Notice>
      )}
      {item?.state.finished && <Notice>{t('photos.closed')}</Notice>}
      {item && !action && item.allowed.includes('openAction') ? (
        <MissingForm item={item} />
      ) : (
        item && <ButtonLink to="/documents">{t('checklist.heading')}</ButtonLink>
      )}
    </PageBody>
  )
}

import { lazy, Suspense } from 'react'
import { useParams } from 'wouter'
import { goToSignIn } from '../../api/back'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ofClient } from '../../offline/deliver'
import { useSendQueue } from '../../offline/useSendQueue'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { latestSent, standOf } from '../stand'
import { useArrived } from '../useArrived'
import { useItem } from '../useItems'
import { OtherWays } from './OtherWays'
import { Photos } from './Photos'
import './photos.css'

// Little is sent back.
const SentBack = lazy(() => import('../SentBack').then(({ SentBack }) => ({ default: SentBack })))

type Owner = { accountId: string; sharedDevice: boolean }

function Draft({ item, owner }: { item: Shape<'ChecklistItem'>; owner: Owner }) {
  const open = useSendQueue(item.id, owner)
  const arrived = useArrived()
  const way = { post: ofClient, arrived, shutOut: goToSignIn }
  if (!open) return <Loading />
  return <Photos types={item.documentTypes} {...open} way={way} otherWays={<OtherWays />} />
}

/** Photographing a document, page by page, and sending it to the office. */
export default function AddPhotos() {
  const t = useText()
  const formats = useFormats()
  const { id = '' } = useParams<{ id: string }>()
  const session = useSession()
  const { data: item, error, pending, again } = useItem(id)
  const latest = item && latestSent(item)
  const sentBack = item && ['RETAKE', 'REJECTED', 'QUARANTINED'].includes(standOf(item))
  const open = item?.allowed.includes('sendDocument') ? item : undefined
  return (
    <PageBody>
      <BackLink to="/documents">{t('checklist.heading')}</BackLink>
      <div>
        {item && <p className="quiet">{t('photos.of', { ask: item.ask, date: formats.day(item.dueOn) })}</p>}
        <h1>{t('photos.heading')}</h1>
      </div>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {sentBack && latest && (
        <Notice tone="you" icon="again">
          <Suspense fallback={<Loading />}>
            <SentBack document={latest} />
          </Suspense>
        </Notice>
      )}
      {open && session && <Draft item={open} owner={session} />}
      {item && !open && (
        <>
          <Notice>{t('photos.closed')}</Notice>
          <ButtonLink to="/documents">{t('checklist.heading')}</ButtonLink>
        </>
      )}
    </PageBody>
  )
}

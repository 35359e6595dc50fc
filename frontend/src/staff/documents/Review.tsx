import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Came, type Told } from '../Came'
import { Decide, type SendingBack } from './Decide'
import { Decided } from './Decided'
import { Queue } from './Queue'
import { ReviewKeys } from './ReviewKeys'
import { SendBack } from './SendBack'
import { Side } from './Side'
import { Strip } from './Strip'
import { useDecision } from './useDecision'
import { usePicture } from './usePicture'
import { useQueue } from './useQueue'
import { useReview } from './useReview'
import { useView } from './useView'
import { Viewer } from './Viewer'
import './review.css'
import './viewer.css'

/** One document after the other: every one has its own beginning. */
export default function Review() {
  const { id = '' } = useParams()
  return <OneReview key={id} id={id} />
}

const pageAt = (document: Shape<'Document'> | undefined, page: number): Shape<'DocumentPage'> | undefined =>
  document?.pages.find(one => one.page === page) ?? document?.pages[0]

/** The pages beside what they are for; after a decision the next document of the worklist comes up. */
function OneReview({ id }: { id: string }) {
  const t = useText()
  const [, navigate] = useLocation()
  const [at, setAt] = useState(1)
  const [sendingBack, setSendingBack] = useState<SendingBack>()
  const { data: review, error, again, documentIs } = useReview(id)
  const queue = useQueue(id)
  const page = pageAt(review?.document, at)
  const picture = usePicture(id, review?.document, page?.page ?? 1)
  const view = useView(picture.status === 'HERE' ? picture : undefined)
  useEffect(view.startAgain, [at])

  const goOn = (told?: Told) => {
    queue.putAside()
    navigate(queue.nextId ? `/staff/documents/${queue.nextId}` : '/staff/worklist', { state: told ?? null })
  }
  const decision = useDecision(review, {
    onDecided: decided => {
      const values = { code: review?.client.code, requirement: decided.requirementName }
      goOn({ told: `review.told-${decided.state.status}`, values })
    },
    onTaken: now => {
      setSendingBack(undefined)
      documentIs(now)
    },
  })

  const stay = () => {
    setSendingBack(undefined)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  const open = review && !review.document.state.finished
  const seen = picture.status === 'HERE' || page?.picture === 'FAILED'
  const step = (by: 1 | -1) => {
    const { frame } = view
    // In a picture larger than its frame the arrows move the picture.
    if (frame && frame === document.activeElement && frame.scrollWidth > frame.clientWidth) return false
    const pages = review?.document.pages ?? []
    setAt(now => Math.min(Math.max(now + by, 1), pages.length))
  }

  return (
    <>
      <div className="review">
        <h1 className="vh">{t('review.title')}</h1>
        {!review && !error && <Loading />}
        {!review && (
          <div className="review__problem">
            <ProblemNotice error={error} onRetry={again} />
          </div>
        )}
        {review && page && (
          <>
            <Strip document={review.document} at={page.page} onPage={setAt} />
            <Viewer
              document={review.document}
              page={page}
              picture={picture}
              view={view}
              onPage={n => setAt(Math.min(Math.max(n, 1), review.document.pages.length))}
            />
            <aside className="side" aria-label={t('review.side')}>
              <Came />
              {sendingBack && open ? (
                <SendBack kind={sendingBack} review={review} decision={decision} onClose={stay} />
              ) : (
                <>
                  <Side review={review} task={queue.task} />
                  {open ? (
                    <Decide
                      review={review}
                      decision={decision}
                      seen={seen}
                      hasNext={queue.nextId !== undefined}
                      onSendBack={setSendingBack}
                      onSkip={() => goOn()}
                    />
                  ) : (
                    <Decided
                      document={review.document}
                      takenBy={decision.takenBy}
                      onNext={queue.nextId ? () => goOn() : undefined}
                    />
                  )}
                </>
              )}
            </aside>
            <Queue tasks={queue.next} count={queue.count} />
          </>
        )}
      </div>
      <ReviewKeys
        view={view}
        onStep={step}
        onAccept={open && !sendingBack ? () => decision.accept(seen) : undefined}
        onRetake={open ? () => setSendingBack('ASK_RETAKE') : undefined}
        onReject={open ? () => setSendingBack('REJECT') : undefined}
        onSkip={() => goOn()}
        onBack={sendingBack && stay}
      />
    </>
  )
}

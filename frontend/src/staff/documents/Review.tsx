import { useEffect, useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Came, type Told } from '../Came'
import { Queue } from '../Queue'
import { putAside } from '../reviewed'
import { SETTLE, useArmed } from '../useArmed'
import { useQueue } from '../useQueue'
import { useTakeBack } from '../useTakeBack'
import { Decide, type SendingBack } from './Decide'
import { Decided } from './Decided'
import { MoveDocument } from './MoveDocument'
import { Moved } from './Moved'
import { forgetAhead } from './pictures'
import { ReviewKeys } from './ReviewKeys'
import { SendBack } from './SendBack'
import { Side } from './Side'
import { Strip } from './Strip'
import { TakenBack } from './TakenBack'
import { useDecision } from './useDecision'
import { useMove } from './useMove'
import { usePicture } from './usePicture'
import { readAhead, useReview } from './useReview'
import { useView } from './useView'
import { useViewed } from './useViewed'
import { Viewer } from './Viewer'
import '../deciding.css'
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
  const [form, setForm] = useState<SendingBack | 'MOVE'>()
  const [movedFrom, setMovedFrom] = useState<Shape<'ChecklistItem'>>()
  const { data: review, error, again } = useReview(id)
  const queue = useQueue('DOCUMENT_TO_CHECK', id)
  const page = pageAt(review?.document, at)
  const picture = usePicture(id, review?.document, page?.page ?? 1)
  const view = useView(picture.status === 'HERE' ? picture : undefined)
  useEffect(view.startAgain, [at])

  const shown =
    error !== undefined || (page !== undefined && !(page.picture === 'READY' && picture.status === 'COMING'))
  const armed = useArmed(shown)
  const canUndo = useArmed(true, 'u')
  const stay = () => {
    setForm(undefined)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  const goOn = (told?: Told) => {
    putAside(id)
    navigate(queue.nextId ? `/staff/documents/${queue.nextId}` : '/staff/worklist', { state: told ?? null })
  }
  const decision = useDecision(review, {
    onDecided: ({ version, requirementName, state }) => {
      const values = { code: review?.client.code ?? '', requirement: requirementName }
      goOn({ told: `review.told-${state.status}`, values, undo: { id, version, values } })
    },
    onTaken: () => setForm(undefined),
  })
  const takingBack = useTakeBack(stay)
  const moving = useMove(review, () => {
    setMovedFrom(review?.item)
    stay()
  })

  const keys = armed && !decision.busy && !takingBack.busy && !moving.busy
  const open = review && !review.document.state.finished
  const startMove = open && review.elsewhere.length > 0 ? () => setForm('MOVE') : undefined
  const seen = picture.status === 'HERE' || page?.picture === 'FAILED'
  const { viewed, left } = useViewed(review, seen ? page?.page : undefined)
  useEffect(() => {
    if (!seen || !queue.nextId) return
    const reading = new AbortController()
    void readAhead(queue.nextId, reading.signal)
    return () => reading.abort()
  }, [seen, queue.nextId])
  useEffect(() => forgetAhead, [])
  const [leadTo, setLeadTo] = useState<number>()
  const ledAt = useRef(0)
  // Nobody accepts what they have not looked at: the key leads through the pages first.
  const accept = () => {
    if (Date.now() - ledAt.current < SETTLE) return
    const other = left.find(n => n !== page?.page)
    if (other === undefined) return decision.accept(seen)
    ledAt.current = Date.now()
    setAt(other)
    setLeadTo(other)
  }
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
            <Strip document={review.document} at={page.page} viewed={viewed} onPage={setAt} />
            <Viewer
              document={review.document}
              page={page}
              picture={picture}
              view={view}
              onPage={n => setAt(Math.min(Math.max(n, 1), review.document.pages.length))}
            />
          </>
        )}
        <aside className="side" aria-label={t('review.side')}>
          <Came keys={canUndo && !form} />
          {review && <TakenBack of={review} takingBack={takingBack} />}
          {review && movedFrom && <Moved review={review} from={movedFrom} moving={moving} />}
          {review && !form && <Side review={review} task={queue.task} />}
          {review && open && form === 'MOVE' && (
            <MoveDocument review={review} moving={moving} onClose={stay} />
          )}
          {review && open && form && form !== 'MOVE' && (
            <SendBack kind={form} review={review} decision={decision} onClose={stay} />
          )}
          {review && open && !form && (
            <Decide
              review={review}
              decision={decision}
              seen={seen}
              leadTo={leadTo === page?.page ? leadTo : undefined}
              onAccept={accept}
              armed={keys}
              hasNext={queue.nextId !== undefined}
              onSendBack={setForm}
              onMove={startMove}
              onSkip={() => goOn()}
            />
          )}
          {review && !open && (
            <Decided
              document={review.document}
              takenBy={decision.takenBy}
              takingBack={takingBack}
              onNext={queue.nextId ? () => goOn() : undefined}
            />
          )}
        </aside>
        {review && <Queue tasks={queue.next} count={queue.count} />}
      </div>
      <ReviewKeys
        armed={keys}
        typing={form !== undefined}
        view={view}
        onStep={step}
        onAccept={open ? accept : undefined}
        onRetake={open ? () => setForm('ASK_RETAKE') : undefined}
        onReject={open ? () => setForm('REJECT') : undefined}
        onMove={startMove}
        onSkip={() => goOn()}
        onBack={form && stay}
      />
    </>
  )
}

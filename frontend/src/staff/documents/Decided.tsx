import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'
import type { useTakeBack } from '../useTakeBack'

type Document = Shape<'Document'>

const TONES: Partial<Record<Document['state']['status'], TagTone>> = {
  ACCEPTED: 'ok',
  RETAKE_ASKED: 'you',
  REJECTED: 'bad',
  QUARANTINED: 'bad',
}

type Props = {
  document: Document
  takenBy: string | undefined
  takingBack: ReturnType<typeof useTakeBack>
  onNext: (() => void) | undefined
}

/** How it ended, and who ended it: also when that was a moment ago, on somebody else's screen. */
export function Decided({ document, takenBy, takingBack, onNext }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { state, decidedBy, decidedAt, allowed } = document
  return (
    <section className="decide stack stack--s" aria-label={t('review.decision')}>
      {takenBy !== undefined && (
        <Notice tone="you" live>
          {takenBy ? t('review.taken-by', { name: takenBy }) : t('review.taken')}
        </Notice>
      )}
      <div className="row">
        <Tag tone={TONES[state.status] ?? 'us'}>{t(`document-status.${state.status}`)}</Tag>
        {decidedAt && (
          <span className="small">
            {decidedBy
              ? t('review.decided-by', { name: decidedBy, moment: f.moment(decidedAt) })
              : f.moment(decidedAt)}
          </span>
        )}
      </div>
      {document.retakeReason && <p className="small">{document.retakeReason}</p>}
      {document.note && <p className="small">{personal.said(document.note)}</p>}
      <div className="actions-row">
        {onNext ? (
          <Button onClick={onNext}>
            {t('review.next')} <Kbd>S</Kbd>
          </Button>
        ) : (
          <ButtonLink to="/staff/worklist">{t('review.to-worklist')}</ButtonLink>
        )}
      </div>
      {/* Below, not beside: what is next may come later, and must not push this from under the pointer. */}
      {allowed.includes('TAKE_BACK') && (
        <div className="actions-row">
          <Button
            look="second"
            icon="again"
            busy={takingBack.busy}
            onClick={() => takingBack.takeBack(document)}
          >
            {t('review.take-back')}
          </Button>
        </div>
      )}
      {allowed.includes('TAKE_BACK') && <p className="small quiet">{t('review.take-back-tells')}</p>}
    </section>
  )
}

import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { usePersonal } from '../usePersonal'
import { StatusTag } from './StatusTag'

type Props = {
  report: Shape<'ChangeReport'>
  /** Who was first, where somebody was; empty where that is not known. */
  takenBy: string | undefined
  onNext: (() => void) | undefined
}

/** How it ended, and who ended it: also when that was a moment ago, on somebody else's screen. */
export function Decided({ report, takenBy, onNext }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { decision, withdrawal } = report
  return (
    <section className="decide stack stack--s" aria-label={t('review.decision')}>
      {takenBy !== undefined && (
        <Notice tone="you" live>
          {takenBy ? t('review.taken-by', { name: takenBy }) : t('review.taken')}
        </Notice>
      )}
      <div className="row">
        <StatusTag report={report} />
        {decision && (
          <span className="small">
            {decision.decidedBy
              ? t('review.decided-by', { name: decision.decidedBy, moment: f.moment(decision.decidedAt) })
              : f.moment(decision.decidedAt)}
          </span>
        )}
        {withdrawal && <span className="small">{f.moment(withdrawal.at)}</span>}
      </div>
      {decision?.effectiveOn && (
        <p className="small">{t('change.counts-from', { day: f.weekday(decision.effectiveOn) })}</p>
      )}
      {decision && <p className="small">{personal.said(decision.reason)}</p>}
      {decision?.noticeId && (
        <p className="small">
          <Link to={`/staff/notices/${decision.noticeId}`}>{t('change.see-letter')}</Link>
        </p>
      )}
      {withdrawal?.reason && <p className="small">{personal.said(withdrawal.reason)}</p>}
      <div className="actions-row">
        {onNext ? (
          <Button onClick={onNext}>
            {t('review.next')} <Kbd>S</Kbd>
          </Button>
        ) : (
          <ButtonLink to="/staff/worklist">{t('review.to-worklist')}</ButtonLink>
        )}
      </div>
    </section>
  )
}

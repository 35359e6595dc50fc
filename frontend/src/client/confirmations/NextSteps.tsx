import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { MoreLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Timeline, type TimelineLine } from '../../ui/timeline/Timeline'
import { actionWords } from '../actionWords'
import { changeSteps } from './changeSteps'
import { useActionOf } from './useActionOf'
import { useChangeOf } from './useChangeOf'

type Confirmation = Shape<'Confirmation'>

const MESSAGE = 'M4 5h16v11H10l-5 4v-4H4z'

function useSteps(confirmation: Confirmation): TimelineLine[] {
  const { kind, subject } = confirmation
  const action = useActionOf(confirmation)
  const proof = useChangeOf(confirmation)
  const checkBy = action?.dueOn ?? subject.checkBy
  const t = useText()
  const formats = useFormats()
  const { weekday } = formats
  const by = checkBy ? { date: weekday(checkBy) } : undefined
  if (subject.changeReportId) return changeSteps(confirmation, proof, t, formats)
  if (kind !== 'DOCUMENT_RECEIVED') {
    const offer = kind === 'OFFER_CHOSEN'
    const heard: TimelineLine = {
      id: 'heard',
      icon: 'check',
      title: t('receipt.step-heard'),
      detail: t('receipt.step-heard-now'),
      now: true,
    }
    const act: TimelineLine = {
      id: 'act',
      icon: offer ? 'desk' : 'next',
      title: action ? (
        <Words id={actionWords(action)} values={by} />
      ) : (
        t(offer ? 'receipt.step-offer' : 'receipt.step-act')
      ),
      detail: action
        ? action.note && t('item.action-note', { note: action.note })
        : by && <Words id="receipt.step-act-by" values={by} />,
    }
    const tell: TimelineLine = {
      id: 'tell',
      icon: MESSAGE,
      title: t('receipt.step-tell'),
      detail: t('receipt.step-tell-offer'),
    }
    return [heard, ...(by ? [act] : []), ...(offer ? [tell] : [])]
  }
  return [
    {
      id: 'have',
      icon: 'check',
      title: t('receipt.step-have'),
      detail: t('receipt.step-have-now'),
      now: true,
    },
    {
      id: 'check',
      icon: 'desk',
      title: t('receipt.step-check'),
      detail: by ? <Words id="receipt.step-check-by" values={by} /> : t('receipt.step-check-plain'),
    },
    { id: 'tell', icon: MESSAGE, title: t('receipt.step-tell'), detail: t('receipt.step-tell-what') },
  ]
}

/** What happens from here on, in order, by when. */
export function NextSteps({ confirmation }: { confirmation: Confirmation }) {
  const t = useText()
  const lines = useSteps(confirmation)
  const action = useActionOf(confirmation)
  return (
    <>
      <h2 className="section-head">{t('receipt.next')}</h2>
      <Timeline lines={lines} />
      {confirmation.subject.changeReportId && <MoreLink to="/#dates">{t('receipt.dates')}</MoreLink>}
      {confirmation.subject.onTime && action?.owner !== 'CLIENT' && (
        <Notice>{t('receipt.late-on-us')}</Notice>
      )}
    </>
  )
}

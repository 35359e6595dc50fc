import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { Link } from '../../ui/link/Link'
import { usePersonal } from '../usePersonal'

type Review = Shape<'Review'>

/** What the record says already, so that it can be compared with what is on the page. */
export function Known({ review: { client, enrolment, known } }: { review: Review }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const fact = ({ kind, at, documentId, status, text }: Review['known'][number]) => {
    if (kind === 'CLIENT_NOTE')
      return { term: t('review.client-wrote', { day: f.day(f.dayOf(at)) }), detail: personal.said(text) }
    const became = t(`document-status.${status ?? 'RECEIVED'}`)
    return {
      term: t('review.before', { day: f.day(f.dayOf(at)) }),
      detail: (
        <>
          {documentId ? <Link to={`/staff/documents/${documentId}`}>{became}</Link> : became}
          {text && <> · {personal.said(text)}</>}
        </>
      ),
    }
  }
  const { amount, periodFrom, periodTo, decideBy } = enrolment
  const facts = [
    { term: t('review.name'), detail: personal.name(client.name, client.code) },
    { term: t('record.state'), detail: t(`enrolment-status.${enrolment.state.status}`) },
    ...(amount ? [{ term: t('record.amount'), detail: personal.money(amount) }] : []),
    ...(periodFrom && periodTo
      ? [
          {
            term: t('record.period'),
            detail: t('record.from-to', { from: f.day(periodFrom), to: f.day(periodTo) }),
          },
        ]
      : []),
    ...(decideBy ? [{ term: t('record.decide-by'), detail: f.shortDay(decideBy) }] : []),
    ...known.map(fact),
  ]
  return (
    <section>
      <h2>{t('review.known')}</h2>
      <Facts facts={facts} />
    </section>
  )
}

import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import type { Review } from '../pending'

/** What the record says already, so that it can be compared with what is on the page. */
export function Known({ review: { client, enrolment, item } }: { review: Review }) {
  const t = useText()
  const f = useFormats()
  const before = item.documents.filter(({ state }) => state.finished)
  const facts = [
    { term: t('review.name'), detail: client.name },
    { term: t('record.state'), detail: t(`enrolment-status.${enrolment.state.status}`) },
    ...(enrolment.amount ? [{ term: t('record.amount'), detail: f.money(enrolment.amount) }] : []),
    ...(enrolment.periodFrom && enrolment.periodTo
      ? [
          {
            term: t('record.period'),
            detail: t('record.from-to', { from: f.day(enrolment.periodFrom), to: f.day(enrolment.periodTo) }),
          },
        ]
      : []),
    ...(enrolment.decideBy ? [{ term: t('record.decide-by'), detail: f.shortDay(enrolment.decideBy) }] : []),
    ...before.map(({ receivedAt, state }) => ({
      term: t('review.before', { day: f.day(f.dayOf(receivedAt)) }),
      detail: t(`document-status.${state.status}`),
    })),
  ]
  return (
    <section>
      <h2>{t('review.known')}</h2>
      <Facts facts={facts} />
    </section>
  )
}

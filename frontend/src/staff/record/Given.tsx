import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'

function Line({ alias, item }: { alias: string; item: Shape<'ChecklistItem'> }) {
  const t = useText()
  const f = useFormats()
  const accepted = item.documents.find(({ state }) => state.status === 'ACCEPTED') ?? item.offer?.document
  const type = item.documentTypes.find(({ documentType }) => documentType === accepted?.documentType)
  const name = type?.name ?? t('record.document')
  return (
    <li>
      <b>{item.requirementName}</b> ({alias}) ·{' '}
      {accepted?.removed ? (
        t('record.removed', { document: name, day: f.day(f.dayOf(accepted.removed.at)) })
      ) : accepted ? (
        <Link to={`/staff/documents/${accepted.id}`}>
          {name}, {f.day(f.dayOf(accepted.decidedAt ?? accepted.receivedAt))}
        </Link>
      ) : (
        t(`item-status.${item.state.status}`)
      )}
    </li>
  )
}

/** What is settled, so that nobody asks for it again. */
export function Given({ enrolments }: { enrolments: Shape<'RecordEnrolment'>[] }) {
  const t = useText()
  const settled = enrolments
    .flatMap(({ alias, items }) => items.map(item => ({ alias, item })))
    .filter(({ item }) => item.state.status === 'SATISFIED' || item.state.status === 'WAIVED')
  if (settled.length === 0) return null
  return (
    <section className="card">
      <header>
        <h2>{t('record.given')}</h2>
      </header>
      <ul className="small given">
        {settled.map(({ alias, item }) => (
          <Line key={item.id} alias={alias} item={item} />
        ))}
      </ul>
    </section>
  )
}

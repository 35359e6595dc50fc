import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Item } from './Item'
import { PanelLink } from './PanelLink'

/** What is asked of the client now. What is settled stands with what was already given. */
export function Checklist({ enrolments }: { enrolments: Shape<'RecordEnrolment'>[] }) {
  const t = useText()
  const items = enrolments
    .flatMap(({ alias, items }) => items.map(item => ({ alias, item })))
    .filter(({ item }) => !item.state.finished)
    .sort((a, b) => a.item.dueOn.localeCompare(b.item.dueOn))
  return (
    <section className="card">
      <header>
        <h2>{t('record.asked')}</h2>
        <span className="row">
          {items.length > 0 && <PanelLink panel="upload-link">{t('record.upload-link')}</PanelLink>}
          <PanelLink panel="ask">{t('record.ask')}</PanelLink>
        </span>
      </header>
      {items.length === 0 ? (
        <p className="quiet">{t('record.asked-none')}</p>
      ) : (
        <ul className="items">
          {items.map(({ alias, item }) => (
            <Item key={item.id} alias={alias} item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}

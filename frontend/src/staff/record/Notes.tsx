import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PanelLink } from './PanelLink'

/** What many people wrote down, the latest first. */
export function Notes({ notes }: { notes: Shape<'ClientRecord'>['notes'] }) {
  const t = useText()
  const f = useFormats()
  return (
    <section className="card">
      <header>
        <h2>{t('record.notes')}</h2>
        <PanelLink panel="note">{t('record.add-note')}</PanelLink>
      </header>
      {notes.length === 0 && <p className="quiet small">{t('record.notes-none')}</p>}
      <ul className="notes">
        {notes.map(note => (
          <li key={note.id ?? note.at}>
            <b>{note.by}</b> <span className="quiet">{f.moment(note.at)}</span>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

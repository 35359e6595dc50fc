import { useText } from '../../i18n/useText'

const PARTS = {
  enrolments: 'record.enrolments',
  checklist: 'record.asked',
  goals: 'goals.title',
  timeline: 'record.timeline',
  person: 'person.title',
  contacts: 'record.contacts',
  household: 'record.household',
  letters: 'letter.all',
  changes: 'record.changes',
  engagements: 'record.engagements',
  signatures: 'record.signatures',
}

/** Leads to each part of a long page; stays in sight. */
export function RecordIndex() {
  const t = useText()
  return (
    <nav className="record-index no-print" aria-label={t('record.parts')}>
      {Object.entries(PARTS).map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  )
}

import { useLocation } from 'wouter'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { useColleagues } from '../useColleagues'
import { searchOf } from './address-filter'
import type { AuditFilter } from './audit-filter'

/** What is looked for: whose deeds, looks alone, and in which days. */
export function AuditFilters({ filter }: { filter: AuditFilter }) {
  const t = useText()
  const [path, navigate] = useLocation()
  const colleagues = useColleagues()
  const go = (part: AuditFilter) => navigate(path + searchOf({ ...filter, ...part }), { replace: true })
  return (
    <form
      className="timeline-filters no-print"
      aria-label={t('audit.filters')}
      onSubmit={event => event.preventDefault()}
    >
      <Select
        id="audit-by"
        label={t('audit.who')}
        options={[
          { value: '', label: t('history.anybody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.by ?? ''}
        onPick={by => go({ by: by || undefined })}
      />
      <TextField
        id="audit-from"
        type="date"
        label={t('timeline.from')}
        value={filter.from ?? ''}
        onText={from => go({ from: from || undefined })}
      />
      <TextField
        id="audit-to"
        type="date"
        label={t('timeline.to')}
        value={filter.to ?? ''}
        onText={to => go({ to: to || undefined })}
      />
      <Checkbox
        id="audit-looks"
        label={t('audit.looks')}
        checked={filter.looks === true}
        onPick={looks => go({ looks: looks || undefined })}
      />
    </form>
  )
}

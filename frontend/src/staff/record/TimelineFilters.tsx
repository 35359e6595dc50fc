import { useLocation } from 'wouter'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { usePrograms } from '../useOffices'
import { searchOf } from './address-filter'
import { AUTHORS, GROUPS, type TimelineFilter } from './timeline-filter'

type Props = {
  filter: TimelineFilter
  /** These stay out of the address: they may be somebody's name. */
  words: string
  onWords: (words: string) => void
}

/** What is looked for: of which matter, by whom, for which program, when, and with which words. */
export function TimelineFilters({ filter, words, onWords }: Props) {
  const t = useText()
  const [path, navigate] = useLocation()
  const programs = usePrograms().data?.items ?? []
  const all = { value: '', label: t('worklist.any') }
  const go = (part: TimelineFilter) => navigate(path + searchOf({ ...filter, ...part }), { replace: true })
  return (
    <form
      className="timeline-filters no-print"
      aria-label={t('timeline.filters')}
      onSubmit={event => event.preventDefault()}
    >
      <Select
        id="timeline-group"
        label={t('timeline.group')}
        options={[
          all,
          ...GROUPS.map(value => ({ value: value as string, label: t(`timeline.group-${value}`) })),
        ]}
        value={filter.group ?? ''}
        onPick={picked => go({ group: GROUPS.find(group => group === picked) })}
      />
      <Select
        id="timeline-by"
        label={t('timeline.by')}
        options={[
          all,
          ...AUTHORS.map(value => ({ value: value as string, label: t(`timeline.by-${value}`) })),
        ]}
        value={filter.by ?? ''}
        onPick={picked => go({ by: AUTHORS.find(author => author === picked) })}
      />
      <Select
        id="timeline-program"
        label={t('worklist.program')}
        options={[all, ...programs.map(({ program, alias }) => ({ value: program, label: alias }))]}
        value={filter.program ?? ''}
        onPick={program => go({ program: program || undefined })}
      />
      <TextField
        id="timeline-from"
        type="date"
        label={t('timeline.from')}
        value={filter.from ?? ''}
        onText={from => go({ from: from || undefined })}
      />
      <TextField
        id="timeline-to"
        type="date"
        label={t('timeline.to')}
        value={filter.to ?? ''}
        onText={to => go({ to: to || undefined })}
      />
      <TextField
        id="timeline-words"
        type="search"
        label={t('timeline.words')}
        autoComplete="off"
        maxLength={80}
        value={words}
        onText={onWords}
      />
    </form>
  )
}

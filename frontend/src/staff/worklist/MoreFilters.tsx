import { useLocation } from 'wouter'
import { useText } from '../../i18n/useText'
import { Select } from '../../ui/select/Select'
import { useColleagues } from '../useColleagues'
import { useLanguageName, usePrograms } from '../useOffices'
import { AGES, addressOf, type Filter, SPOKEN } from './filter'

const NOBODY = 'NOBODY'

/** Whose, for which program, in which language and how old. */
export function MoreFilters({ filter }: { filter: Filter }) {
  const t = useText()
  const [, navigate] = useLocation()
  const languageName = useLanguageName()
  const colleagues = useColleagues()
  const programs = usePrograms().data?.items ?? []
  const all = { value: '', label: t('worklist.any') }
  const go = (part: Filter) => navigate(addressOf({ ...filter, ...part }))
  return (
    <div className="filters__more">
      <Select
        id="filter-owner"
        label={t('worklist.owner')}
        options={[
          all,
          { value: NOBODY, label: t('worklist.nobody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.unowned ? NOBODY : (filter.owner ?? '')}
        onPick={picked =>
          go({
            mine: undefined,
            unowned: picked === NOBODY || undefined,
            owner: picked && picked !== NOBODY ? picked : undefined,
          })
        }
      />
      <Select
        id="filter-program"
        label={t('worklist.program')}
        options={[all, ...programs.map(({ program, alias }) => ({ value: program, label: alias }))]}
        value={filter.program ?? ''}
        onPick={program => go({ program: program || undefined })}
      />
      <Select
        id="filter-language"
        label={t('worklist.language')}
        options={[
          all,
          ...SPOKEN.map(value => ({ value: value as string, label: languageName(value.toLowerCase()) })),
        ]}
        value={filter.language ?? ''}
        onPick={picked => go({ language: SPOKEN.find(language => language === picked) })}
      />
      <Select
        id="filter-age"
        label={t('worklist.waiting')}
        options={[
          all,
          ...AGES.map(days => ({ value: String(days), label: t('worklist.older', { n: days }) })),
        ]}
        value={filter.olderThanDays ? String(filter.olderThanDays) : ''}
        onPick={days => go({ olderThanDays: Number(days) || undefined })}
      />
    </div>
  )
}

import { useLocation } from 'wouter'
import { useText } from '../../i18n/useText'
import { Select } from '../../ui/select/Select'
import { addressOf, type Filter } from './filter'
import type { DocumentType } from './reasons'
import { DECISIONS } from './terms'

/** Kept in the address, so that "back" and a link lead to the same list. */
export function Filters({ filter, types }: { filter: Filter; types: DocumentType[] }) {
  const t = useText()
  const [, navigate] = useLocation()
  const { type, decision, offered } = filter
  const set = (part: Partial<Record<keyof Filter, string>>) =>
    navigate(addressOf({ type, decision, offered, ...part }), { replace: true })
  return (
    <search className="reason-filters" aria-label={t('review-reason.filters')}>
      <Select
        id="type"
        label={t('review-reason.type')}
        options={[
          { value: '', label: t('review-reason.type-ALL') },
          ...types.map(({ documentType, name }) => ({ value: documentType, label: name })),
        ]}
        value={type ?? ''}
        onPick={type => set({ type })}
      />
      <Select
        id="decision"
        label={t('review-reason.decision')}
        options={['', ...DECISIONS].map(value => ({
          value,
          label: t(`review-reason.decision-${value || 'ALL'}`),
        }))}
        value={decision ?? ''}
        onPick={decision => set({ decision })}
      />
      <Select
        id="offered"
        label={t('review-reason.offered')}
        options={['', 'yes', 'no'].map(value => ({
          value,
          label: t(`review-reason.offered-${value || 'ALL'}`),
        }))}
        value={offered ?? ''}
        onPick={offered => set({ offered })}
      />
    </search>
  )
}

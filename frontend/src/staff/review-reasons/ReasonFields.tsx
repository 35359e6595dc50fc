import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { fieldId } from '../useForm'
import { ReasonWords, WordsAsRead } from './ReasonWords'
import type { DocumentType } from './reasons'
import { DECISIONS, type ReasonDraft } from './terms'

type Props = {
  draft: ReasonDraft
  types: DocumentType[]
  fault: (field: string) => string | undefined
  onChange: (part: Partial<ReasonDraft>) => void
}

/** What a client reads, and when a worker may choose it. */
export function ReasonFields({ draft, types, fault, onChange }: Props) {
  const t = useText()
  const all = draft.documentTypes.length === types.length
  return (
    <>
      <ReasonWords words={draft} fault={fault} onChange={onChange} />
      <section className="preview stack stack--xs" aria-label={t('review-reason.preview')}>
        <h2>{t('review-reason.preview')}</h2>
        <WordsAsRead words={draft} />
      </section>
      <div className="reason-choices">
        <Checkboxes
          id={fieldId('decisions')}
          label={t('review-reason.decision')}
          options={DECISIONS.map(value => ({
            value,
            label: t(`review-reason.decision-${value}`),
            hint: t(`review-reason.decision-hint-${value}`),
          }))}
          error={fault('decisions')}
          value={draft.decisions}
          onPick={decisions => onChange({ decisions })}
        />
      </div>
      <div className="reason-choices">
        <Checkboxes
          id={fieldId('documentTypes')}
          label={t('review-reason.types')}
          options={types.map(({ documentType, name }) => ({ value: documentType, label: name }))}
          error={fault('documentTypes')}
          value={draft.documentTypes}
          onPick={documentTypes => onChange({ documentTypes })}
        />
        <Button
          look="plain"
          onClick={() =>
            onChange({ documentTypes: all ? [] : types.map(({ documentType }) => documentType) })
          }
        >
          {t(all ? 'review-reason.types-none' : 'review-reason.types-all')}
        </Button>
      </div>
    </>
  )
}

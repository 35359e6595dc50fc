import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Facts } from '../../ui/facts/Facts'
import { TextArea } from '../../ui/field/TextArea'
import { Link } from '../../ui/link/Link'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { useOffered } from './offered'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Item = Shape<'ChecklistItem'>
type Decision = Shape<'OfferDecision'>
type Props = PanelProps & { item: Item }

/** Whether a document that was accepted for something else proves this, too. */
export function DecideOffer({ record: { code }, item, onDone }: Props) {
  const t = useText()
  const { id } = item
  const { draft, restored, change, clear } = useDraft(`offer.${id}`, { decision: '', reason: '' })
  const reason = draft.reason.trim()
  const declines = draft.decision === 'DECLINE'
  const form = useForm({
    send: (body: Shape<'OfferReview'>) =>
      answer(api.POST('/api/v1/checklist-items/{id}/offer/review', { params: { path: { id } }, body })),
    check: () => ({
      decision: !draft.decision && 'offer.decision-missing',
      reason: declines && !reason && 'offer.reason-missing',
    }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone(`offer-${draft.decision}`)
    },
  })
  const { fresh, error } = useFresh<Item>(form, 'item', code, item)
  const now = fresh ?? item
  const offered = useOffered(now)
  if (!offered) return <p>{t('offer.gone')}</p>
  const decision = draft.decision as Decision
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ decision, version: now.version, ...(declines && { reason }) })}
      does={t('offer.do')}
      restored={restored}
      onClear={clear}
    >
      {fresh && <Fresh>{t(`item-status.${fresh.state.status}`)}</Fresh>}
      <Facts
        facts={[
          { term: t('action.about'), detail: item.requirementName },
          { term: t('ask.reason'), detail: now.reason },
          { term: t('offer.document'), detail: <Link to={offered.to}>{offered.words}</Link> },
        ]}
      />
      <Radios
        id={fieldId('decision')}
        label={t('offer.decision')}
        options={[
          { value: 'ACCEPT', label: t('offer.accept'), hint: t('offer.accept-means') },
          { value: 'DECLINE', label: t('offer.decline'), hint: t('offer.decline-means') },
        ]}
        error={form.fault('decision')}
        value={draft.decision}
        onPick={picked => change({ decision: picked })}
      />
      {declines && (
        <TextArea
          id={fieldId('reason')}
          label={t('offer.reason')}
          hint={t('offer.reason-hint')}
          rows={3}
          maxLength={1000}
          error={form.fault('reason')}
          value={draft.reason}
          onText={text => change({ reason: text })}
        />
      )}
    </StaffForm>
  )
}

import { answer, api, type Shape } from '../../api/client'
import { asAmount } from '../../changes/amount'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextArea } from '../../ui/field/TextArea'
import { Tag } from '../../ui/tag/Tag'
import { amountFault } from '../amount'
import { Fresh } from '../Fresh'
import { LetterPreview } from '../LetterPreview'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePrograms } from '../useOffices'
import { GrantWarning } from './GrantWarning'
import { MoveTerms } from './MoveTerms'
import type { PanelProps } from './RecordPanel'
import { ADVERSE, enrolmentLook, TOLD } from './status'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Enrolment = Shape<'Enrolment'>

type Move = Omit<Shape<'EnrolmentMove'>, 'to'> & { to: string }

const EMPTY = { to: '', reason: '', effectiveOn: '', amount: '' }
const VERB = 'moveTo:'

/** To one of the states that it may go to; with a reason where something is taken away or ends. */
export function MoveEnrolment({ record, enrolment, onDone }: PanelProps & { enrolment: Enrolment }) {
  const t = useText()
  const { id, alias } = enrolment
  const { draft, restored, change, clear } = useDraft(`move.${id}`, EMPTY)
  const program = usePrograms().data?.items.find(one => one.program === enrolment.program)
  const currency = enrolment.amount?.currency ?? program?.currency
  const form = useForm({
    send: (body: Move, headers) =>
      answer(
        api.POST('/api/v1/enrolments/{id}/moves', {
          params: { path: { id } },
          // Only what the check below found complete gets here.
          body: body as Shape<'EnrolmentMove'>,
          headers,
        }),
      ),
    check: ({ to, reason }) => ({
      to: !to && 'move.to-missing',
      reason: ADVERSE.includes(to) && !reason && 'move.reason-missing',
      amount: amountFault(draft.amount),
    }),
    onDone: () => {
      clear()
      recordChanged(record.code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<Enrolment>(form, 'enrolment', record.code, enrolment)
  const now = fresh ?? enrolment
  const choices = now.allowed.filter(verb => verb.startsWith(VERB)).map(verb => verb.slice(VERB.length))
  const to = choices.includes(draft.to) ? draft.to : ''
  const reason = draft.reason.trim()
  const amount = asAmount(draft.amount)
  const decision = {
    to,
    ...(reason && { reason }),
    ...(to === 'ADVERSE_ACTION_PENDING' && draft.effectiveOn && { effectiveOn: draft.effectiveOn }),
    ...(TOLD.includes(to) && amount && currency && { amount: { amount, currency } }),
  }
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ ...decision, version: now.version })}
      does={t('move.do')}
      restored={restored}
      onClear={clear}
    >
      {fresh && <Fresh>{t('move.now', { status: t(`enrolment-status.${fresh.state.status}`) })}</Fresh>}
      <p>
        {alias} <Tag {...enrolmentLook(now.state.status)}>{t(`enrolment-status.${now.state.status}`)}</Tag>
      </p>
      <Radios
        id={fieldId('to')}
        label={t('move.to')}
        options={choices.map(status => ({
          value: status,
          label: t(`enrolment-status.${status}`),
          hint: t(`move.means-${status}`),
        }))}
        error={form.fault('to')}
        value={to}
        onPick={to => change({ to })}
      />
      <GrantWarning record={record} enrolment={now} to={to} />
      <TextArea
        id={fieldId('reason')}
        label={t(ADVERSE.includes(to) ? 'move.reason' : 'move.reason-optional')}
        hint={t('move.reason-hint')}
        rows={3}
        maxLength={1000}
        error={form.fault('reason')}
        value={draft.reason}
        onText={reason => change({ reason })}
      />
      <MoveTerms
        draft={{ ...draft, to }}
        enrolment={now}
        currency={currency}
        fault={form.fault}
        change={change}
      />
      {TOLD.includes(to) && (
        <LetterPreview
          decision={{ ...decision, enrolmentId: id } as Shape<'PlannedDecision'>}
          look={body => answer(api.POST('/api/v1/notices/preview', { body }))}
        />
      )}
    </StaffForm>
  )
}

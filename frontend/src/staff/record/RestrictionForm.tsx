import { answer, api, type Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { Radios } from '../../ui/choice/Radios'
import { TextArea } from '../../ui/field/TextArea'
import { StaffForm } from '../StaffForm'
import { useColleagues } from '../useColleagues'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Standing = Shape<'Restriction'>
type Reason = Standing['reason']
type Draft = { reason: string; note: string; supervisors: boolean; members: string[] }

const REASONS: Reason[] = ['PROTECTED_ADDRESS', 'RELATIVE_OF_STAFF', 'OTHER']

const draftOf = (standing: Standing | undefined): Draft => ({
  reason: standing?.reason ?? '',
  note: standing?.note ?? '',
  supervisors: standing?.supervisors ?? true,
  members: standing?.members.map(({ id }) => id) ?? [],
})

/** Why, and who may see the record besides the caseworker. */
export function RestrictionForm({
  record: { code },
  standing,
  onDone,
}: PanelProps & { standing: Standing | undefined }) {
  const t = useText()
  const me = useSession()?.accountId
  const colleagues = useColleagues().filter(({ id }) => id !== me)
  const { draft, restored, change, clear } = useDraft(
    `restriction.${code}.${standing?.version ?? ''}`,
    draftOf(standing),
  )
  const form = useForm({
    send: ({ reason, note, supervisors, members }: Draft) =>
      answer(
        api.PUT('/api/v1/clients/{code}/restriction', {
          params: { path: { code } },
          body: {
            reason: reason as Reason,
            supervisors,
            members,
            ...(note.trim() && { note: note.trim() }),
            ...(standing && { version: standing.version }),
          },
        }),
      ),
    check: ({ reason }) => ({ reason: !reason && 'restriction.reason-missing' }),
    at: { 'restriction-member-unknown': 'members' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone(standing ? 'restriction-changed' : 'restriction')
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft)}
      does={t(standing ? 'restriction.change' : 'restriction.place')}
      restored={restored}
      onClear={clear}
    >
      <Radios
        id={fieldId('reason')}
        label={t('restriction.reason')}
        options={REASONS.map(value => ({ value: value as string, label: t(`restriction.reason-${value}`) }))}
        error={form.fault('reason')}
        value={draft.reason}
        onPick={reason => change({ reason })}
      />
      <TextArea
        id={fieldId('note')}
        label={t('restriction.note')}
        rows={2}
        maxLength={500}
        error={form.fault('note')}
        value={draft.note}
        onText={note => change({ note })}
      />
      <Checkbox
        id={fieldId('supervisors')}
        label={t('restriction.supervisors')}
        checked={draft.supervisors}
        onPick={supervisors => change({ supervisors })}
      />
      {colleagues.length > 0 && (
        <Checkboxes
          id={fieldId('members')}
          label={t('restriction.members')}
          hint={t('restriction.members-hint')}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          error={form.fault('members')}
          value={draft.members}
          onPick={members => change({ members })}
        />
      )}
    </StaffForm>
  )
}

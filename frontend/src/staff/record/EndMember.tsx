import { answer, api } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import { useHousehold } from './Household'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Props = PanelProps & { id: string; how: 'departure' | 'strike' }

/** Somebody left, which was so until then; or never lived there, which was a mistake. */
export function EndMember({ record: { code }, id, how, onDone }: Props) {
  const t = useText()
  const personal = usePersonal()
  const member = useHousehold(code).data?.items.find(one => one.id === id)
  const field = how === 'departure' ? 'until' : 'reason'
  const { draft, change, clear } = useDraft(`member.${id}.${how}`, { said: '' })
  const params = { path: { code, id } }
  const form = useForm({
    send: ({ said }: { said: string }) =>
      how === 'departure'
        ? answer(
            api.PUT('/api/v1/clients/{code}/household-members/{id}/departure', {
              params,
              body: { until: said },
            }),
          )
        : answer(
            api.PUT('/api/v1/clients/{code}/household-members/{id}/strike', {
              params,
              body: { reason: said.trim() },
            }),
          ),
    check: ({ said }) => ({ [field]: !said.trim() && `household.${field}-missing` }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm {...form} onSubmit={form.submit(draft)} does={t('form.save')}>
      <p>
        <b>{personal.said(member?.name)}</b>: {t(`household.${how}-what`)}
      </p>
      <TextField
        id={fieldId(field)}
        type={how === 'departure' ? 'date' : 'text'}
        label={t(`household.${field}`)}
        autoComplete="off"
        maxLength={300}
        error={form.fault(field)}
        value={draft.said}
        onText={said => change({ said })}
      />
    </StaffForm>
  )
}

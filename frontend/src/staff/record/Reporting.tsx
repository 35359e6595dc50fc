import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Enrolment = Shape<'Enrolment'>
type Group = Shape<'ReportingGroup'>

/** Which rules tell this household what to report, and by when. */
export function Reporting({ record, enrolment, onDone }: PanelProps & { enrolment: Enrolment }) {
  const t = useText()
  const { id, alias } = enrolment
  const { draft, restored, change, clear } = useDraft(`reporting.${id}`, {
    reportingGroup: enrolment.reportingGroup,
  })
  const form = useForm({
    send: (body: { version: number; reportingGroup: Group }) =>
      answer(api.PATCH('/api/v1/enrolments/{id}', { params: { path: { id } }, body })),
    onDone: () => {
      clear()
      recordChanged(record.code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<Enrolment>(form, 'enrolment', record.code, enrolment)
  const now = fresh ?? enrolment
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ version: now.version, reportingGroup: draft.reportingGroup })}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      {fresh && <Fresh>{t('move.now', { status: t(`reporting-group.${fresh.reportingGroup}`) })}</Fresh>}
      <Radios
        id={fieldId('reportingGroup')}
        label={t('reporting.which', { program: alias })}
        options={now.reportingGroups.map(group => ({
          value: group,
          label: t(`reporting-group.${group}`),
          hint: t(`reporting-group.hint-${group}`),
        }))}
        error={form.fault('reportingGroup')}
        value={draft.reportingGroup}
        onPick={reportingGroup => change({ reportingGroup })}
      />
    </StaffForm>
  )
}

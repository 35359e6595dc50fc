import { useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Loading } from '../../ui/loading/Loading'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import { usePrograms } from '../useOffices'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** One more program for the client. */
export function Enrol({ record: { code, enrolments }, onDone }: PanelProps) {
  const t = useText()
  const { data, error, again } = usePrograms()
  const [program, setProgram] = useState<string>()
  const form = useForm({
    send: (program: string, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/enrolments', {
          params: { path: { code } },
          body: { program },
          headers,
        }),
      ),
    check: program => ({ program: !program && 'clients.program-missing' }),
    at: { 'already-enrolled': 'program' },
    onDone: () => {
      recordChanged(code)
      onDone()
    },
  })
  const running = enrolments.filter(({ state }) => !state.finished).map(one => one.program)
  const others = data?.items.filter(one => !running.includes(one.program)) ?? []
  if (!data) return error ? <ProblemNotice error={error} onRetry={again} /> : <Loading />
  if (others.length === 0) return <p>{t('enrol.all')}</p>
  return (
    <StaffForm {...form} onSubmit={form.submit(program ?? '')} does={t('enrol.begin')}>
      <Radios
        id={fieldId('program')}
        label={t('clients.program')}
        options={others.map(one => ({
          value: one.program,
          label: `${one.alias} · ${one.name}`,
          hint: one.summary,
        }))}
        error={form.fault('program')}
        value={program}
        onPick={setProgram}
      />
    </StaffForm>
  )
}

import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { Loading } from '../../ui/loading/Loading'
import { StaffForm } from '../StaffForm'
import { StepUp } from '../StepUp'
import { fieldId, useForm } from '../useForm'
import { ROLES } from './accounts'

type Rule = Shape<'SecondFactorRule'>
type StaffRole = Shape<'StaffRole'>

const RULE = ['second-factor-rule'] as const
const read = () => answer(api.GET('/api/v1/second-factor-rule'))

/** Who changed it, to what, and when. */
function History({ history }: { history: Rule['history'] }) {
  const t = useText()
  const f = useFormats()
  return (
    <ol className="stack stack--xs small" aria-label={t('factor-rule.history')}>
      {history.map(({ roles, changedBy, changedAt }) => (
        <li key={changedAt}>
          {f.moment(changedAt)}, {changedBy}:{' '}
          {roles.length === 0
            ? t('factor-rule.nobody')
            : roles.map(role => t(`staff.role-${role}`)).join(', ')}
        </li>
      ))}
    </ol>
  )
}

/** Whose role needs more than a password. */
export function FactorRule() {
  const t = useText()
  const { data, error, pending, again } = useQuery({ key: RULE, read })
  const [roles, setRoles] = useState<StaffRole[]>([])
  useEffect(() => {
    if (data) setRoles(data.roles as StaffRole[])
  }, [data?.version])
  const form = useForm({
    send: (body: Shape<'SecondFactorRuleChange'>) => answer(api.PUT('/api/v1/second-factor-rule', { body })),
    onDone: rule => queries.set(RULE, rule),
  })
  if (!data) return pending ? <Loading /> : <ProblemNotice error={error} onRetry={again} />
  return (
    <div className="stack">
      <StaffForm
        {...form}
        onSubmit={form.submit({ roles, version: data.version })}
        does={t('factor-rule.save')}
      >
        <Checkboxes
          id={fieldId('roles')}
          label={t('factor-rule.roles')}
          hint={t('factor-rule.hint')}
          options={ROLES.map(role => ({ value: role, label: t(`staff.role-${role}`) }))}
          value={roles}
          onPick={setRoles}
        />
      </StaffForm>
      <StepUp error={form.problem} onShown={form.submit({ roles, version: data.version })} />
      <p role="status">{form.result && t('factor-rule.saved')}</p>
      {data.history.length > 0 && <History history={data.history} />}
    </div>
  )
}

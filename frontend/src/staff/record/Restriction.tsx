import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { AskedTwice } from '../AskedTwice'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { RestrictionForm } from './RestrictionForm'
import { OwnTie, Ties } from './Ties'
import { recordChanged } from './useRecord'

type Standing = Shape<'Restriction'>

function Restricted({ standing }: { standing: Standing }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const { reason, note, supervisors, members, placedAt, placedBy = '' } = standing
  const names = [
    ...(supervisors ? [t('restriction.every-supervisor')] : []),
    ...members.map(({ name }) => name),
  ]
  return (
    <Notice>
      <p>
        <b>{t(`restriction.reason-${reason}`)}</b>. {personal.said(note)}
      </p>
      <p>{t('restriction.seen-by', { names: names.join(', ') })}</p>
      <p className="small quiet">{t('restriction.since', { day: f.day(f.dayOf(placedAt)), by: placedBy })}</p>
    </Notice>
  )
}

function Lift({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  return (
    <AskedTwice
      does={t('restriction.lift')}
      title={t('restriction.lift-title')}
      send={() => answer(api.DELETE('/api/v1/clients/{code}/restriction', { params: { path: { code } } }))}
      onDone={() => {
        recordChanged(code)
        onDone('restriction-lifted')
      }}
    >
      {t('restriction.lift-what')}
    </AskedTwice>
  )
}

/** Who may see the record: supervisors say so, others see that it is restricted; anybody says that it is a relative's. */
export default function Restriction(props: PanelProps) {
  const t = useText()
  const { code } = props.record
  const supervises = useSession()?.role === 'SUPERVISOR'
  const { data, error, pending, again } = useQuery({
    key: ['record', code, 'restriction'],
    read: () => answer(api.GET('/api/v1/clients/{code}/restriction', { params: { path: { code } } })),
  })
  if (!data) return pending ? <Loading /> : <ProblemNotice error={error} onRetry={again} />
  const standing = data.restriction
  return (
    <div className="stack stack--l">
      <p>{t('restriction.what')}</p>
      {standing && <Restricted standing={standing} />}
      {supervises && <RestrictionForm {...props} standing={standing} />}
      {supervises && standing && <Lift {...props} />}
      {supervises && <Ties code={code} />}
      <OwnTie code={code} />
    </div>
  )
}

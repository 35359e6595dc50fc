import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Panel } from '../../ui/panel/Panel'
import { AdministrationTabs } from '../AdministrationTabs'
import { usePanel } from '../usePanel'
import { EditSetting } from './EditSetting'
import { type Setting, useAmount, useSettings } from './settings'
import './settings.css'

function Card({ setting, editAt }: { setting: Setting; editAt: string }) {
  const t = useText()
  const f = useFormats()
  const amount = useAmount()
  const label = t(`setting.${setting.setting}`)
  return (
    <li className="card stack stack--xs">
      <div className="row">
        <h2>{label}</h2>
        <Link to={editAt}>
          {t('administration.edit')}
          <span className="vh"> {label}</span>
        </Link>
      </div>
      <p>
        <b>{amount(setting.unit, setting.value)}</b>
        {!setting.chosen && ` (${t('setting.by-default')})`}
      </p>
      <p className="small quiet">{t(`setting.why-${setting.setting}`)}</p>
      {setting.changedAt && (
        <p className="small quiet">
          {setting.changedBy ?? t('edition.somebody')}, {f.moment(setting.changedAt)}
        </p>
      )}
    </li>
  )
}

/** What the office may choose while everything runs, within what is safe. */
export default function Settings() {
  const t = useText()
  const { panel, subject, to, close } = usePanel<'edit'>()
  const { data, error, again } = useSettings()
  const edited = data?.items.find(({ setting }) => setting === subject)
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <h1>{t('administration.settings')}</h1>
      <p className="quiet">{t('setting.lead')}</p>
      {!data && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      <ul className="settings">
        {data?.items.map(setting => (
          <Card key={setting.setting} setting={setting} editAt={to('edit', setting.setting)} />
        ))}
      </ul>
      <Panel open={panel === 'edit' && edited !== undefined} title={t('setting.edit')} onClose={close}>
        {edited && <EditSetting key={edited.setting} id={edited.setting} onDone={close} />}
      </Panel>
    </div>
  )
}

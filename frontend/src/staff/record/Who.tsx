import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { icons } from '../icons'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'
import { AccessNeeds } from './AccessNeeds'
import { nextTool } from './next-tool'
import { PanelLink } from './PanelLink'
import { PrintButton } from './PrintButton'
import type { PanelName } from './panels'

/** Who it is, and what one does most. */
export function Who({ record }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const personal = usePersonal()
  const languageName = useLanguageName()
  const supervises = useSession()?.role === 'SUPERVISOR'
  const others = (record.household.members ?? []).filter(({ code }) => code !== record.code)
  const { preferredName, pronunciation } = record.person
  const next = nextTool(record)
  const look = (tool: PanelName) => (tool === next ? 'main' : 'second')
  return (
    <>
      <div className="who">
        <h1>{personal.name(record.name, record.code)}</h1>
        {preferredName && !personal.hidden && (
          <span className="who__called">
            {t('person.called', { name: preferredName })}
            {pronunciation && ` (${pronunciation})`}
          </span>
        )}
        <span className="code who__code">{record.code}</span>
        <Tag tone="off" icon="globe">
          {t('record.reads', { language: languageName(record.language) })}
        </Tag>
        {record.restricted && (
          <Tag tone="you" icon="lock">
            {t('record.restricted')}
          </Tag>
        )}
        {record.legalHold && (
          <Tag tone="you" icon="flag">
            {t('record.held')}
          </Tag>
        )}
        <div className="who__tools">
          <PanelLink panel="link" look={look('link')} icon="link">
            {t('record.link')}
          </PanelLink>
          <PanelLink panel="counter" look={look('counter')} icon="upload">
            {t('record.counter')}
          </PanelLink>
          <PanelLink panel="ask" look={look('ask')} icon="document">
            {t('record.ask')}
          </PanelLink>
          <PanelLink panel="note" look={look('note')} icon={icons.note}>
            {t('record.add-note')}
          </PanelLink>
        </div>
      </div>
      <AccessNeeds needs={record.person.accessNeeds} note={record.person.accessNote} />
      <p className="about">
        <span>
          {t('record.case')} <b className="code">{record.case.number}</b>
        </span>
        <span>
          {t('clients.caseworker')} <b>{record.caseworker?.name ?? t('worklist.nobody')}</b>
        </span>
        <span>
          {t('clients.branch')} <b>{record.branch.name}</b>
        </span>
        {others.length > 0 && (
          <span>
            {t('record.household')}{' '}
            <b>{others.map(({ name, code }) => personal.name(name, code)).join(', ')}</b>
          </span>
        )}
        <PrintButton />
        <PanelLink panel="edit">{t('record.edit')}</PanelLink>
        <Link to={`/staff/clients/${record.code}/telephone/ELECTRONIC_BUSINESS`}>
          {t('record.telephone')}
        </Link>
        {(supervises || record.legalHold) && (
          <PanelLink panel="legal-hold">{t('panel.legal-hold')}</PanelLink>
        )}
        <PanelLink panel="restriction">{t('panel.restriction')}</PanelLink>
        {supervises && <Link to={`/staff/clients/${record.code}/audit`}>{t('record.who-looked')}</Link>}
      </p>
    </>
  )
}

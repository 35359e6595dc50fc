import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'
import { useOffered } from './offered'
import { PanelLink } from './PanelLink'
import { itemLook } from './status'

function Sent({ document }: { document: Shape<'Document'> }) {
  const t = useText()
  const f = useFormats()
  return (
    <p className="small">
      <Icon name="document" />{' '}
      <Link to={`/staff/documents/${document.id}`}>
        {t('record.sent', { n: document.pages.length, moment: f.moment(document.receivedAt) })}
      </Link>{' '}
      · {t(`document-status.${document.state.status}`)}
      {!document.state.finished && !document.openedAt && <> · {t('record.not-opened')}</>}
      {document.retakeReason && <> · {document.retakeReason}</>}
    </p>
  )
}

function Action({ action }: { action: Shape<'ItemAction'> }) {
  const t = useText()
  const f = useFormats()
  return (
    <p className="small">
      <Icon name="help" /> <b>{t(`choice.${action.choice}`)}</b>{' '}
      {t('record.action', {
        action: t(`action-kind.${action.kind}`),
        owner: action.ownerName ?? t(`record.owner-${action.owner}`),
        day: f.shortDay(action.dueOn),
      })}{' '}
      <PanelLink panel="action" subject={action.id}>
        {t('record.action-done')}
      </PanelLink>
    </p>
  )
}

function Offered({ item }: { item: Shape<'ChecklistItem'> }) {
  const t = useText()
  const offered = useOffered(item)
  if (!offered) return null
  const { to, words, chosenOn } = offered
  return (
    <p className="small">
      <Icon name="document" /> <Link to={to}>{t('record.offer', { document: words })}</Link> ·{' '}
      {chosenOn ? t('record.offer-chosen', { day: chosenOn }) : t('record.offer-open')}{' '}
      <PanelLink panel="offer" subject={item.id} of={item.requirementName}>
        {t('record.offer-decide')}
      </PanelLink>
    </p>
  )
}

/** One requirement: where it stands, what came of it, and what can be done with it. */
export function Item({ alias, item }: { alias: string; item: Shape<'ChecklistItem'> }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const can = (verb: string) => item.allowed.includes(verb)
  const of = item.requirementName
  return (
    <li>
      <div className="row">
        <h3>{item.requirementName}</h3>
        <Tag {...itemLook(item)}>
          {t(item.overdue ? 'record.overdue' : `item-status.${item.state.status}`)}
        </Tag>
        <span className="small">
          {alias} · {t('record.due', { day: f.shortDay(item.dueOn), fromToday: f.fromToday(item.dueOn) })}
        </span>
      </div>
      {item.reason && <p className="small quiet">{personal.said(item.reason)}</p>}
      {item.documents.map(document => (
        <Sent key={document.id} document={document} />
      ))}
      {can('reviewOffer') && <Offered item={item} />}
      {item.action && !item.action.state.finished && <Action action={item.action} />}
      <div className="row-actions">
        {can('sendDocument') && (
          <PanelLink panel="counter" subject={item.id} of={of}>
            {t('record.counter-here')}
          </PanelLink>
        )}
        {can('moveDueDate') && (
          <PanelLink panel="due" subject={item.id} of={of}>
            {t('record.move-due')}
          </PanelLink>
        )}
        {can('waive') && (
          <PanelLink panel="waive" subject={item.id} of={of}>
            {t('record.waive')}
          </PanelLink>
        )}
        {can('withdraw') && (
          <PanelLink panel="withdraw" subject={item.id} of={of}>
            {t('record.withdraw')}
          </PanelLink>
        )}
      </div>
    </li>
  )
}

import type { ReactNode } from 'react'
import type { Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Tag } from '../../ui/tag/Tag'
import { icons } from '../icons'
import { usePersonal } from '../usePersonal'

type Props = { contact: Shape<'Contact'>; children: ReactNode }

/** One way to reach the client: whether it works, whether it is theirs, and what to beware of. */
export function ContactLine({ contact, children }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { address, bounced, messages, verifiedAt, preferred, caution, note, lostAt, provesFrom } = contact
  const waits = provesFrom && Date.parse(provesFrom) > serverNow() ? provesFrom : undefined
  return (
    <div>
      <b>{personal.contact(address)}</b> {preferred && <Tag tone="ok">{t('person.preferred')}</Tag>}{' '}
      {caution !== 'NONE' && (
        <Tag tone="bad" icon="alert">
          {t(`caution.${caution}`)}
        </Tag>
      )}{' '}
      {lostAt && (
        <Tag tone="bad" icon="cross">
          {t('person.lost')}
        </Tag>
      )}{' '}
      {bounced && (
        <Tag tone="bad" icon={icons.bounce}>
          {t('record.bounced')}
        </Tag>
      )}{' '}
      {!messages && (
        <Tag tone="off" icon="cross">
          {t('consent.off')}
        </Tag>
      )}
      {note && <div>{personal.said(note)}</div>}
      <div className="quiet">
        {verifiedAt
          ? t('contact.verified', { day: f.shortDay(f.dayOf(verifiedAt)) })
          : t('contact.unverified')}
        {waits && ` · ${t('contact.proves-from', { moment: f.moment(waits) })}`}
      </div>
      <div className="row-actions">{children}</div>
    </div>
  )
}

import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Link } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Due } from '../Due'
import { icons } from '../icons'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'
import { Known } from './Known'
import { SameFiles } from './SameFiles'

const WAYS = {
  'staff-were': 'review.sent-at-counter',
  'client-was': 'review.sent',
  'sender-was': 'review.sent-through-link',
} as const

/** Who sent it, and so knew what the phone found hard to read. */
function teller({ byStaff, senderName }: Shape<'Document'>): keyof typeof WAYS {
  if (senderName) return 'sender-was'
  return byStaff ? 'staff-were' : 'client-was'
}

/** What the phone found hard to read, and that the client knew: to be forgiven, not held against them. */
function Warnings({ document }: { document: Shape<'Document'> }) {
  const t = useText()
  const hard = document.pages.filter(page => page.warnings.length > 0)
  if (hard.length === 0) return null
  return (
    <Notice tone="you" icon="alert">
      {hard.map(({ page, warnings }) => (
        <p key={page}>
          {warnings.map(warning => t(`review.warning-${warning}`, { page })).join(' ')}{' '}
          {t(`review.${teller(document)}-told`)}
        </p>
      ))}
    </Notice>
  )
}

/** What it is for, what was asked, and what is known: all that a decision needs, beside the page. */
export function Side({ review, task }: { review: Shape<'Review'>; task: Shape<'Task'> | undefined }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const languageName = useLanguageName()
  const { document, item, client, enrolment } = review
  const type = item.documentTypes.find(({ documentType }) => documentType === document.documentType)
  return (
    <>
      <section>
        <div className="row side__head">
          <h2>{item.requirementName}</h2>
          {task && <Due task={task} />}
        </div>
        <p className="small">
          <Link to={`/staff/clients/${client.code}`}>
            <span className="code">{client.code}</span>
          </Link>{' '}
          · {enrolment.alias} · {t('review.reads', { language: languageName(client.language) })}
        </p>
        <p className="small quiet">
          {t(WAYS[teller(document)], {
            sender: personal.said(document.senderName),
            moment: f.moment(document.receivedAt),
          })}
          , <span className="code">{document.confirmationNumber}</span>
        </p>
      </section>
      <section className="stack stack--xs">
        <h2>{t('review.asked-for')}</h2>
        {item.reason && <p className="small">{personal.said(item.reason)}</p>}
        <p className="small">
          {t('review.any-one')}{' '}
          {item.documentTypes.map(({ documentType, name }, at) => (
            <span key={documentType}>
              {at > 0 && ' · '}
              {documentType === document.documentType ? <b>{name}</b> : name}
            </span>
          ))}
        </p>
        {type && (
          <p className="small look-for">
            <Icon name={icons.search} />
            <span>
              <b>{t('review.look-for')}</b> {type.hint}
            </span>
          </p>
        )}
        <Warnings document={document} />
        <SameFiles document={document} />
      </section>
      <Known review={review} />
    </>
  )
}

import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { OfficeHours } from '../../shell/client/OfficeHours'
import { PageBody } from '../../shell/client/PageBody'
import { type Office, useOffice } from '../../shell/useOffice'
import { Facts } from '../../ui/facts/Facts'
import { LinkList } from '../../ui/link/LinkList'
import { Languages } from './Languages'
import { Reached } from './Reached'
import { SignOut } from './SignOut'

function Reach({ office }: { office: Office }) {
  const t = useText()
  const formats = useFormats()
  const calls = office.callsFrom.map(formats.phone)
  return (
    <>
      <LinkList
        items={[
          {
            icon: 'phone',
            href: `tel:${office.phone}`,
            children: t('office.call', { phone: formats.phone(office.phone) }),
          },
          {
            icon: 'mail',
            href: `mailto:${office.email}`,
            children: t('help.email', { email: office.email }),
          },
        ]}
      />
      <Facts
        facts={[
          { term: t('help.hours'), detail: <OfficeHours office={office} /> },
          { term: t('help.address'), detail: office.address },
          { term: t('help.calls-from'), detail: formats.list(calls) },
        ]}
      />
      <p className="quiet small">{t('help.calls-from-why')}</p>
    </>
  )
}

const PEN = 'M4 20l1-5L16 4l4 4L9 19z'
const VERIFY = { icon: 'check', to: '/verify' } as const
const SIGNED = { icon: PEN, to: '/signatures' } as const

/** How to reach the office, the language, and the ways out. */
export default function Help() {
  const t = useText()
  const office = useOffice()
  const signedIn = Boolean(useSession())
  return (
    <PageBody>
      <h1>{t('help.heading')}</h1>
      <p>{t('help.lead')}</p>
      <div className="columns">
        <div className="stack">
          {office && <Reach office={office} />}
          <LinkList
            items={[
              ...(signedIn ? [{ ...SIGNED, children: t('help.signed') }] : []),
              { ...VERIFY, children: t('help.verify') },
            ]}
          />
        </div>
        <div className="stack">
          <h2 className="section-head">{t('help.language')}</h2>
          <Languages />
          {signedIn && (
            <>
              <h2 className="section-head">{t('help.messages')}</h2>
              <Reached />
            </>
          )}
          <h2 className="section-head">{t('help.sign-out-heading')}</h2>
          <SignOut />
        </div>
      </div>
    </PageBody>
  )
}

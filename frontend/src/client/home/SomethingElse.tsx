import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { Office } from '../../shell/useOffice'
import { LinkList } from '../../ui/link/LinkList'

export function SomethingElse({ office }: { office: Office }) {
  const t = useText()
  const { phone } = useFormats()
  return (
    <>
      <h2 className="section-head">{t('home.else')}</h2>
      <LinkList
        items={[
          { icon: 'turn', to: '/changes', children: t('home.else-change') },
          { icon: 'mail', to: '/notices', children: t('happened.all-letters') },
          { icon: 'document', to: '/confirmations', children: t('home.else-receipts') },
          {
            icon: 'phone',
            href: `tel:${office.phone}`,
            children: t('home.else-call', { phone: phone(office.phone) }),
          },
          { icon: 'help', to: '/help', children: t('home.else-help') },
        ]}
      />
    </>
  )
}

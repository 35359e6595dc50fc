import { lazy, Suspense, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { useOffice } from '../../shell/useOffice'
import { Hero } from '../../ui/hero/Hero'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { useDraft } from '../useDraft'
import { allowedBy, useLinkToken } from '../useLinkToken'
import { LinkReceipt } from './LinkReceipt'
import { type OpenedLink, readLink } from './link'
import { NOBODY, type Sender, WhoSends } from './WhoSends'

const SendPhotos = lazy(() => import('./SendPhotos'))

/** Nothing can be sent here, and who can help. */
function NothingHere({ title, why }: { title: string; why: string }) {
  const t = useText()
  const { phone } = useFormats()
  const office = useOffice()
  return (
    <>
      <Hero title={title} />
      <PageBody>
        <Notice tone="you">{why}</Notice>
        {office && <p>{t('send.call', { phone: phone(office.phone) })}</p>}
      </PageBody>
    </>
  )
}

function Opened({ link, token, shutOut }: { link: OpenedLink; token: string; shutOut: () => void }) {
  const t = useText()
  const draft = useDraft<Sender>(`send.${link.id}`, NOBODY)
  const [going, setGoing] = useState(false)
  const { answers, change } = draft
  const { receipt } = answers
  const item = link.items.find(({ checklistItemId }) => checklistItemId === answers.itemId) ?? link.items[0]
  if (receipt)
    return (
      <LinkReceipt
        receipt={receipt}
        onMore={() => {
          change({ receipt: undefined })
          setGoing(false)
        }}
      />
    )
  if (!item) return <NothingHere title={t('send.heading')} why={t('send.nothing')} />
  if (!going) return <WhoSends link={link} draft={draft} onGo={() => setGoing(true)} />
  return (
    <PageBody>
      <Suspense fallback={<Loading />}>
        <SendPhotos
          item={item}
          linkId={link.id}
          authorization={allowedBy(token)}
          senderName={answers.name.trim()}
          onBack={() => setGoing(false)}
          onSent={sent => {
            queries.invalidate(['upload-link'])
            change({ receipt: sent })
          }}
          shutOut={shutOut}
        />
      </Suspense>
    </PageBody>
  )
}

/** Sends what somebody else was asked for, through a link and without signing in. */
export default function SendLink() {
  const t = useText()
  const token = useLinkToken('upload-link')
  const key = ['upload-link', token]
  const read = () => (token ? readLink(token) : Promise.resolve(null))
  const { data, error, pending, again } = useQuery({ key, read })
  if (data) return <Opened key={data.id} link={data} token={token} shutOut={() => queries.set(key, null)} />
  if (data === null) return <NothingHere title={t('send.over')} why={t('send.over-why')} />
  return (
    <>
      <Hero title={t('send.heading')} />
      <PageBody>
        {pending && <Loading />}
        <ProblemNotice error={error} onRetry={again} />
      </PageBody>
    </>
  )
}

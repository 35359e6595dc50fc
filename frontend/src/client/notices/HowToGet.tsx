import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'

type Delivery = Shape<'NoticeDelivery'>

const KEY = ['notice-delivery']
const read = () => answer(api.GET('/api/v1/notice-delivery'))

/** By post as well, or on this page only: said once, it counts from the next letter on. */
export function HowToGet() {
  const t = useText()
  const { data, error, again } = useQuery({ key: KEY, read })
  const [failure, setFailure] = useState<unknown>()
  const [saved, setSaved] = useState(false)
  if (!data) return <ProblemNotice error={error} onRetry={again} />
  const pick = async (delivery: Delivery) => {
    setFailure(undefined)
    setSaved(false)
    try {
      queries.set(KEY, await answer(api.PUT('/api/v1/notice-delivery', { body: { delivery } })))
      setSaved(true)
    } catch (problem) {
      setFailure(problem)
    }
  }
  return (
    <div className="no-print stack">
      <Radios
        id="delivery"
        label={t('notices.how')}
        options={[
          { value: 'POST', label: t('notices.how-POST'), hint: t('notices.how-POST-means') },
          { value: 'PAGE', label: t('notices.how-PAGE'), hint: t('notices.how-PAGE-means') },
        ]}
        value={data.delivery}
        onPick={pick}
      />
      <p role="status" className="small">
        {saved && t('notices.how-saved')}
      </p>
      <ProblemNotice error={failure} />
    </div>
  )
}

import { ProblemNotice } from '../../api/ProblemNotice'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { useOffice } from '../../shell/useOffice'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Due } from '../Due'
import { standOf, turnOf } from '../stand'
import { useItems } from '../useItems'
import { WhatWouldDo } from '../WhatWouldDo'
import { OnFile } from './OnFile'
import './checklist.css'

/** The list to take along, or to put on the fridge: boxes to tick, and where to bring the papers. */
export default function PrintList() {
  const t = useText()
  const office = useOffice()
  const code = useSession()?.clientCode
  const { data, error, pending, again } = useItems()
  const items = data?.filter(item => turnOf(standOf(item)) === 'YOU')
  return (
    <PageBody>
      <div className="no-print">
        <BackLink to="/documents">{t('checklist.heading')}</BackLink>
      </div>
      <h1>{t('print-list.heading')}</h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p>{t('checklist.yours-none')}</p>}
      {items && items.length > 0 && (
        <>
          <p>{t('print-list.lead')}</p>
          <Button look="second" icon="print" onClick={() => print()}>
            {t('print-list.print')}
          </Button>
          <ul className="to-print">
            {items.map(item => (
              <li key={item.id} className="stack stack--xs">
                <h2>
                  <span className="to-print__box" aria-hidden="true" />
                  {item.ask}
                </h2>
                <Due item={item} />
                <OnFile item={item} />
                <WhatWouldDo types={item.documentTypes} />
              </li>
            ))}
          </ul>
        </>
      )}
      {office && code && <p>{t('print-list.bring', { address: office.address, code })}</p>}
    </PageBody>
  )
}

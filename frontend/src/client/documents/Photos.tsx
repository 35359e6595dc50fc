import { type ReactNode, useEffect } from 'react'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import type { QueueView } from '../../offline/queue-view'
import type { SendQueue } from '../../offline/send-queue'
import { Details } from '../../ui/details/Details'
import { Notice } from '../../ui/notice/Notice'
import { Pages } from '../../ui/pages/Pages'
import { WhatWouldDo } from '../WhatWouldDo'
import { AddFiles } from './AddFiles'
import { OutgoingPage } from './OutgoingPage'
import { SendPages } from './SendPages'
import { Tips } from './Tips'
import { WhichDocument } from './WhichDocument'
import type { Way } from './way'

type Props<Answer> = {
  /** Any one of them will do. */
  types: Shape<'DocumentType'>[]
  queue: SendQueue
  view: QueueView
  way: Way<Answer>
  /** Where this does not work. */
  otherWays: ReactNode
}

export function Photos<Answer>({ types, queue, view, way, otherWays }: Props<Answer>) {
  const t = useText()
  const { pages } = view
  const signedOut = pages.some(({ state }) => state.status === 'FAILED' && state.problem.status === 401)
  useEffect(() => {
    if (signedOut) way.shutOut()
  }, [signedOut])
  return (
    <>
      {view.cameraInterrupted && (
        <Notice tone="you" icon="camera" live>
          {t('photos.camera-interrupted')}
        </Notice>
      )}
      <Tips />
      <Details summary={t('photos.what')}>
        <WhatWouldDo types={types} />
      </Details>
      {pages.length > 0 && (
        <>
          <h2 id="pages" className="section-head" tabIndex={-1}>
            {t('photos.pages', { count: pages.length })}
          </h2>
          <Pages>
            {pages.map((page, index) => (
              <OutgoingPage
                key={page.id}
                page={page}
                place={index}
                last={index === pages.length - 1}
                queue={queue}
                locked={view.submitted}
              />
            ))}
          </Pages>
        </>
      )}
      {!view.submitted && <AddFiles queue={queue} view={view} />}
      {pages.length > 0 && !view.submitted && (
        <WhichDocument types={types} queue={queue} fields={view.fields} />
      )}
      {pages.length === 0 && <ProblemNotice error={view.trouble} />}
      {(pages.length > 0 || view.submitted) && <SendPages queue={queue} view={view} way={way} />}
      {otherWays}
    </>
  )
}

import { useEffect, useRef, useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { FileButton } from '../../ui/file-input/FileButton'
import { LookUp } from './LookUp'
import { Verdict } from './Verdict'
import './signatures.css'

/** Bytes; the office looks at no larger one. */
const MOST = 5 * 1024 * 1024

type Chosen = { file: File; at: number }

/** The file as it is, byte for byte: a single other one is what is looked for. */
async function check({ file }: Chosen) {
  if (file.size > MOST) throw new Problem(413, { type: '/problems/too-large', params: { max: MOST } })
  const found = await answer(
    api.POST('/api/v1/signatures/verification', {
      body: file as unknown as string,
      bodySerializer: body => body,
      headers: { 'Content-Type': 'application/pdf' },
    }),
  )
  return { found, name: file.name }
}

/**
 * A file that is let go anywhere on the page is looked at: beside a place for it, the browser would open the file
 * itself, and the page be gone. Answers whether one is held over the page.
 */
function useDropped(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const held = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    const dropped = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      take.current([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', held)
    addEventListener('dragleave', left)
    addEventListener('drop', dropped)
    return () => {
      removeEventListener('dragover', held)
      removeEventListener('dragleave', left)
      removeEventListener('drop', dropped)
    }
  }, [])
  return over
}

/** Whether a PDF is one that was sealed here, and still as it was: for anyone who holds one. */
export default function Verify() {
  const t = useText()
  const { submit, busy, error, result } = useSubmission(check)
  const look = ([file]: File[]) => {
    if (file) void submit({ file, at: Date.now() })
  }
  const over = useDropped(look)
  return (
    <PageBody>
      <h1>{t('verify.heading')}</h1>
      <p>{t('verify.lead')}</p>
      <div className={over ? 'drop drop--over' : 'drop'}>
        <FileButton from="papers" onFiles={look} wide>
          {t('verify.choose')}
        </FileButton>
        <p className="hint drop__hint">{t('verify.drop')}</p>
      </div>
      <p role="status">{busy && t('verify.busy')}</p>
      <ProblemNotice error={error} />
      {result && <Verdict {...result} />}
      <p className="quiet small">{t('verify.private')}</p>
      <LookUp />
    </PageBody>
  )
}

import { useState } from 'react'
import { Problem } from '../api/problem'
import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { Dialog } from '../ui/dialog/Dialog'
import { ProofForm } from './security/ProofForm'

type Props = {
  /** Of whatever was tried; anything but `step-up-needed` opens nothing. */
  error: unknown
  /** Tries the same again: the page behind has kept all that was typed. */
  onShown: () => void
}

/** Asks for what one signs in with where the server wants to see it first; each new refusal asks anew. */
export function StepUp({ error, onShown }: Props) {
  const t = useText()
  const [dealtWith, setDealtWith] = useState<unknown>()
  const needed = error instanceof Problem && error.code === 'step-up-needed'
  const close = () => setDealtWith(error)
  return (
    <Dialog open={needed && error !== dealtWith} title={t('proof.heading')} onClose={close}>
      <p>{t('proof.why')}</p>
      <ProofForm
        onShown={() => {
          close()
          onShown()
        }}
      />
      <Button look="plain" onClick={close}>
        {t('proof.not-now')}
      </Button>
    </Dialog>
  )
}

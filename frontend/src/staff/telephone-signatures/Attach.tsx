import { useId } from 'react'
import { clockSkew } from '../../api/clock'
import { useText } from '../../i18n/useText'
import { buttonClass } from '../../ui/button/Button'
import '../../ui/file-input/file-input.css'
import { Icon } from '../../ui/icon/Icon'
import type { Sound } from './recording'

const ACCEPT = 'audio/*,.wav,.mp3,.ogg,.oga,.webm,.m4a'

/** Takes the file that the office's telephone system made. */
export function Attach({ onSound }: { onSound: (sound: Sound) => void }) {
  const t = useText()
  const id = useId()
  return (
    <div className="stack stack--s">
      <span className="file">
        <input
          id={id}
          type="file"
          accept={ACCEPT}
          aria-describedby={`${id}-hint`}
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file)
              onSound({
                file,
                name: file.name,
                beganAt: undefined,
                endedAt: file.lastModified + clockSkew(),
              })
          }}
        />
        <label htmlFor={id} className={buttonClass('second')}>
          <Icon name="upload" />
          {t('telephone.attach')}
        </label>
      </span>
      <p className="small quiet" id={`${id}-hint`}>
        {t('telephone.attach-hint')}
      </p>
    </div>
  )
}

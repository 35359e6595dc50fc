import { useState } from 'react'
import { ProblemNotice } from '../api/ProblemNotice'
import { useSession } from '../api/useSession'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { Checkbox } from '../ui/choice/Checkbox'
import { Radios } from '../ui/choice/Radios'
import { Panel } from '../ui/panel/Panel'
import { icons } from './icons'
import { type Taking, useExport } from './useExport'

type Props = {
  /** What the file is called, without its ending. */
  name: string
  /** Where the list can hold names of clients. */
  named?: boolean
  read: (how: Taking) => Promise<ReadableStream<Uint8Array> | null>
}

const FORMATS = (['XLSX', 'CSV'] as const).map(value => ({ value, label: value }))

/** The list that is shown, as a spreadsheet; with names only where the person has the cases. */
export function Export({ name, named = false, read }: Props) {
  const t = useText()
  const f = useFormats()
  const role = useSession()?.role
  const [open, setOpen] = useState(false)
  const [how, setHow] = useState<Taking>({ format: 'XLSX', names: false })
  const { take, busy, bytes, error } = useExport(read, name)
  return (
    <>
      <Button look="second" icon={icons.download} onClick={() => setOpen(true)}>
        {t('export.open')}
      </Button>
      <Panel open={open} title={t('export.title')} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t(named ? 'export.lead' : 'export.lead-plain')}</p>
          <Radios
            id="export-format"
            label={t('export.format')}
            options={FORMATS}
            value={how.format}
            onPick={format => setHow({ ...how, format })}
          />
          {named && role === 'CASEWORKER' && (
            <Checkbox
              id="export-names"
              label={t('export.names')}
              hint={t('export.names-hint')}
              checked={how.names}
              onPick={names => setHow({ ...how, names })}
            />
          )}
          <ProblemNotice error={error} />
          <Button busy={busy} icon={icons.download} onClick={() => void take(how)}>
            {t('export.take')}
          </Button>
          <p className="small quiet num" role="status">
            {bytes > 0 && t(busy ? 'export.coming' : 'export.here', { size: f.bytes(bytes) })}
          </p>
        </div>
      </Panel>
    </>
  )
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const OBJECTS = join(process.env.VAR ?? '../var', 'objects')

/** Whether the object store that was started beside the server has exactly these bytes. */
export function isStored(bytes: Buffer): boolean {
  return readdirSync(OBJECTS, { recursive: true, encoding: 'utf8' })
    .map(name => join(OBJECTS, name))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.size === bytes.length)
    .some(path => statSync(path).isFile() && readFileSync(path).equals(bytes))
}

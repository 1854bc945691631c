import { personNames, type PersonName } from './people'

/**
 * Who may do what, written out. `own` is the asker's own account, `colleague` an operator's,
 * `owner` a superuser's who is somebody else; a draft is a dish that was never published.
 */
const written = `
                                anonymous inactive operator editor manager administrator superuser editorKey
menu-items create               no        no       no       yes    yes     yes           yes       yes
menu-items read                 yes       yes      yes      yes    yes     yes           yes       yes
menu-items read-draft           no        no       yes      yes    yes     yes           yes       yes
menu-items readVersions         no        no       yes      yes    yes     yes           yes       yes
menu-items update               no        no       no       yes    yes     yes           yes       yes
menu-items delete               no        no       no       no     yes     yes           yes       no
categories create               no        no       no       yes    yes     yes           yes       yes
categories read                 yes       yes      yes      yes    yes     yes           yes       yes
categories update               no        no       no       yes    yes     yes           yes       yes
categories delete               no        no       no       no     yes     yes           yes       no
modifier-groups create          no        no       no       yes    yes     yes           yes       yes
modifier-groups read            yes       yes      yes      yes    yes     yes           yes       yes
modifier-groups read-draft      no        no       yes      yes    yes     yes           yes       yes
modifier-groups readVersions    no        no       yes      yes    yes     yes           yes       yes
modifier-groups update          no        no       no       yes    yes     yes           yes       yes
modifier-groups delete          no        no       no       no     yes     yes           yes       no
menus create                    no        no       no       yes    yes     yes           yes       yes
menus read                      yes       yes      yes      yes    yes     yes           yes       yes
menus read-draft                no        no       yes      yes    yes     yes           yes       yes
menus readVersions              no        no       yes      yes    yes     yes           yes       yes
menus update                    no        no       no       yes    yes     yes           yes       yes
menus delete                    no        no       no       no     yes     yes           yes       no
price-schedules create          no        no       no       yes    yes     yes           yes       yes
price-schedules read            no        no       yes      yes    yes     yes           yes       yes
price-schedules readVersions    no        no       yes      yes    yes     yes           yes       yes
price-schedules update          no        no       no       yes    yes     yes           yes       yes
price-schedules delete          no        no       no       no     yes     yes           yes       no
tags create                     no        no       no       yes    yes     yes           yes       yes
tags read                       yes       yes      yes      yes    yes     yes           yes       yes
tags update                     no        no       no       yes    yes     yes           yes       yes
tags delete                     no        no       no       no     yes     yes           yes       no
locations create                no        no       no       no     yes     yes           yes       no
locations read                  yes       yes      yes      yes    yes     yes           yes       yes
locations readVersions          no        no       yes      yes    yes     yes           yes       yes
locations update                no        no       no       no     yes     yes           yes       no
locations delete                no        no       no       no     yes     yes           yes       no
location-offers create          no        no       no       yes    yes     yes           yes       yes
location-offers read            no        no       yes      yes    yes     yes           yes       yes
location-offers update          no        no       no       yes    yes     yes           yes       yes
location-offers delete          no        no       no       yes    yes     yes           yes       yes
stop-list create                no        no       yes      yes    yes     yes           yes       yes
stop-list read                  no        no       yes      yes    yes     yes           yes       yes
stop-list update                no        no       yes      yes    yes     yes           yes       yes
stop-list delete                no        no       yes      yes    yes     yes           yes       yes
orders create                   no        no        no        no        no        no        no        no
orders read                     no        no        yes       yes       yes       yes       yes       yes
orders update                   no        no        no        no        no        no        no        no
orders delete                   no        no        no        no        no        no        no        no
order-events create             no        no        no        no        no        no        no        no
order-events read               no        no        yes       yes       yes       yes       yes       yes
order-events update             no        no        no        no        no        no        no        no
order-events delete             no        no        no        no        no        no        no        no
payments create                 no        no        no        no        no        no        no        no
payments read                   no        no        yes       yes       yes       yes       yes       yes
payments update                 no        no        no        no        no        no        no        no
payments delete                 no        no        no        no        no        no        no        no
payment-accounts create         no        no        no        no        no        yes       yes       no
payment-accounts read           no        no        no        no        yes       yes       yes       no
payment-accounts update         no        no        no        no        no        yes       yes       no
payment-accounts delete         no        no        no        no        no        yes       yes       no
payment-receipts create         no        no        no        no        no        no        no        no
payment-receipts read           no        no        yes       yes       yes       yes       yes       yes
payment-receipts update         no        no        no        no        no        no        no        no
payment-receipts delete         no        no        no        no        no        no        no        no
payment-differences create      no        no        no        no        no        no        no        no
payment-differences read        no        no        no        no        yes       yes       yes       no
payment-differences update      no        no        no        no        yes       yes       yes       no
payment-differences delete      no        no        no        no        no        no        no        no
refunds create                  no        no        no        no        no        no        no        no
refunds read                    no        no        yes       yes       yes       yes       yes       yes
refunds update                  no        no        no        no        no        no        no        no
refunds delete                  no        no        no        no        no        no        no        no
customers create                no        no        no        no        no        no        no        no
customers read                  no        no        no        no        yes       yes       yes       no
customers update                no        no        no        no        no        no        no        no
customers delete                no        no        no        no        no        no        no        no
tables create                   no        no        no        no        yes       yes       yes       no
tables read                     no        no        yes       yes       yes       yes       yes       yes
tables update                   no        no        no        no        yes       yes       yes       no
tables delete                   no        no        no        no        yes       yes       yes       no
printers create                 no        no        no        no        yes       yes       yes       no
printers read                   no        no        yes       yes       yes       yes       yes       yes
printers update                 no        no        no        no        yes       yes       yes       no
printers delete                 no        no        no        no        yes       yes       yes       no
delivery-zones create           no        no        no        no        yes       yes       yes       no
delivery-zones read             yes       yes       yes       yes       yes       yes       yes       yes
delivery-zones update           no        no        no        no        yes       yes       yes       no
delivery-zones delete           no        no        no        no        yes       yes       yes       no
promo-codes create              no        no        no        no        yes       yes       yes       no
promo-codes read                no        no        yes       yes       yes       yes       yes       yes
promo-codes update              no        no        no        no        yes       yes       yes       no
promo-codes delete              no        no        no        no        yes       yes       yes       no
announcements create            no        no        no       no     yes     yes           yes       no
announcements read              yes       yes       yes      yes    yes     yes           yes       yes
announcements read-draft        no        no        yes      yes    yes     yes           yes       yes
announcements readVersions      no        no        yes      yes    yes     yes           yes       yes
announcements update            no        no        no       no     yes     yes           yes       no
announcements delete            no        no        no       no     yes     yes           yes       no
pages create                    no        no        no       yes    yes     yes           yes       yes
pages read                      yes       yes      yes      yes    yes     yes           yes       yes
pages read-draft                no        no       yes      yes    yes     yes           yes       yes
pages readVersions              no        no       yes      yes    yes     yes           yes       yes
pages update                    no        no       no       yes    yes     yes           yes       yes
pages delete                    no        no       no       no     yes     yes           yes       no
topics create                   no        no        no       yes    yes     yes           yes       yes
topics read                     yes       yes       yes      yes    yes     yes           yes       yes
topics update                   no        no        no       yes    yes     yes           yes       yes
topics delete                   no        no        no       no     yes     yes           yes       no
subscribers create              no        no        no       no     yes     yes           yes       no
subscribers read                no        no        no       no     yes     yes           yes       no
subscribers update              no        no        no       no     yes     yes           yes       no
subscribers delete              no        no        no       no     yes     yes           yes       no
audit create                    no        no       no       no     no      no            no        no
audit read                      no        no       no       no     yes     yes           yes       no
audit update                    no        no       no       no     no      no            no        no
audit delete                    no        no       no       no     no      no            no        no
consents create                 no        no        no       no     no      no            no        no
consents read                   no        no        no       no     yes     yes           yes       no
consents update                 no        no        no       no     no      no            no        no
consents delete                 no        no        no       no     no      no            no        no
message-templates create        no        no       no       no     no      no            no        no
message-templates read          no        no       no       no     yes     yes           yes       no
message-templates readVersions  no        no       no       no     yes     yes           yes       no
message-templates update        no        no       no       no     yes     yes           yes       no
message-templates delete        no        no       no       no     no      no            no        no
deliveries create               no        no       no       no     no      no            no        no
deliveries read                 no        no       no       no     yes     yes           yes       no
deliveries update               no        no       no       no     no      no            no        no
deliveries delete               no        no       no       no     no      no            no        no
inbox-events create             no        no       no       no     no      no            no        no
inbox-events read               no        no       no       no     no      yes           yes       no
inbox-events update             no        no       no       no     no      no            no        no
inbox-events delete             no        no       no       no     no      no            no        no
iiko-connections create         no         no         no         no         no         no         no         no
iiko-connections read           no         no         no         no         yes        yes        yes        no
iiko-connections update         no         no         no         no         no         yes        yes        no
iiko-connections delete         no         no         no         no         no         yes        yes        no
iiko-runs create                no         no         no         no         no         no         no         no
iiko-runs read                  no         no         no         no         yes        yes        yes        no
iiko-runs update                no         no         no         no         no         no         no         no
iiko-runs delete                no         no         no         no         no         no         no         no
media create                    no        no       no       yes    yes     yes           yes       yes
media read                      yes       yes      yes      yes    yes     yes           yes       yes
media update                    no        no       no       yes    yes     yes           yes       yes
media delete                    no        no       no       no     yes     yes           yes       no
users create                    no        no       no       no     no      yes           yes       no
users read-own                  no        no       yes      yes    yes     yes           yes       yes
users read-colleague            no        no       no       no     no      yes           yes       no
users read-owner                no        no       no       no     no      yes           yes       no
users update-own                no        no       yes      yes    yes     yes           yes       yes
users update-colleague          no        no       no       no     no      yes           yes       no
users update-owner              no        no       no       no     no      no            yes       no
users delete-own                no        no       no       no     no      no            no        no
users delete-colleague          no        no       no       no     no      yes           yes       no
users delete-owner              no        no       no       no     no      no            yes       no
users unlock-colleague          no        no       no       no     no      yes           yes       no
users unlock-owner              no        no       no       no     no      no            yes       no
users admin                     no        no       yes      yes    yes     yes           yes       yes
payload-preferences create      no        no       yes      yes    yes     yes           yes       yes
payload-preferences read-others no        no       no       no     no      no            no        no
payload-locked-documents create no        no       yes      yes    yes     yes           yes       yes
payload-locked-documents read   no        no       yes      yes    yes     yes           yes       yes
payload-locked-documents delete no        no       yes      yes    yes     yes           yes       yes
payload-kv create               no        no       no       no     no      no            no        no
payload-kv read                 no        no       no       no     no      no            no        no
payload-kv update               no        no       no       no     no      no            no        no
payload-kv delete               no        no       no       no     no      no            no        no
payload-migrations create       no        no       no       no     no      no            no        no
payload-migrations read         no        no       no       no     no      no            no        no
payload-migrations update       no        no       no       no     no      no            no        no
payload-migrations delete       no        no       no       no     no      no            no        no
payload-jobs read               no        no       no       no     no      no            no        no
payload-jobs run                no        no       no       no     no      no            no        no
`

export type Rule = { collection: string; operation: string; allowed: Record<PersonName, boolean> }

function readRule(line: string): Rule {
  const [collection = '', operation = '', ...cells] = line.trim().split(/\s+/)
  const allowed = Object.fromEntries(
    personNames.map((name, column) => {
      const cell = cells[column]
      if (cell !== 'yes' && cell !== 'no') throw new Error(`The matrix has a hole: ${line}`)
      return [name, cell === 'yes']
    }),
  )
  return { collection, operation, allowed: asRecord(allowed) }
}

function asRecord(cells: Record<string, boolean>): Record<PersonName, boolean> {
  const of = (name: PersonName) => cells[name] ?? false
  return {
    anonymous: of('anonymous'),
    inactive: of('inactive'),
    operator: of('operator'),
    editor: of('editor'),
    manager: of('manager'),
    administrator: of('administrator'),
    superuser: of('superuser'),
    editorKey: of('editorKey'),
  }
}

export const matrix: Rule[] = written.trim().split('\n').slice(1).map(readRule)

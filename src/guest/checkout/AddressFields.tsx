import type { Words } from '../words/ru'

import { Field } from './Field'

/** Where a delivery goes. The point, where zones need one, comes from the guest's phone. */
export function AddressFields({ words }: { words: Words }) {
  return (
    <fieldset data-for="delivery" hidden>
      <legend>{words.where}</legend>
      <div className="field" id="own-addresses" hidden>
        <label htmlFor="own-address">{words.ownAddresses}</label>
        <select id="own-address" />
      </div>
      <Field
        name="address.line"
        label={words.addressLine}
        autoComplete="street-address"
        maxLength={300}
      />
      <div className="fields four">
        <Field name="address.flat" label={words.flat} maxLength={30} autoComplete="off" />
        <Field name="address.entrance" label={words.entrance} maxLength={30} autoComplete="off" />
        <Field name="address.floor" label={words.floor} maxLength={30} autoComplete="off" />
        <Field name="address.intercom" label={words.intercom} maxLength={30} autoComplete="off" />
      </div>
      <Field
        name="address.comment"
        label={words.addressComment}
        maxLength={300}
        autoComplete="off"
      />
      <p>
        <button type="button" className="quiet" id="find-me">
          {words.findMe}
        </button>
        <span id="found-me" role="status" />
      </p>
      <input type="hidden" name="latitude" />
      <input type="hidden" name="longitude" />
    </fieldset>
  )
}

-- Every word of a client on messages is kept, and so are what was held true of a household and the sealed copies.
revoke update, delete, truncate on contact_consent from ${app_role};
revoke delete, truncate on circumstance, signature_copy from ${app_role};

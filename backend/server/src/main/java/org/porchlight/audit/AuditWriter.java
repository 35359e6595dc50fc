package org.porchlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import org.porchlight.platform.statements.PlainStatements;

/** Adds to a chain, in the transaction of what was done. */
@ApplicationScoped
class AuditWriter {

  // One statement: the chain's row is locked until the commit, so that two deeds never follow the
  // same one.
  private static final String ADD =
      """
      with chain as (
        insert into audit_chain as c (subject_id, length, head) values (?, 1, sha256(?))
        on conflict (subject_id) do update set length = c.length + 1, head = sha256(c.head || ?)
        returning length, head
      )
      insert into audit_entry (id, subject_id, position, at, by_account_id, what, which, hash)
      select ?, ?, chain.length, ?, ?, ?, ?, chain.head from chain
      """;

  @Inject PlainStatements statements;

  void add(Deed deed) {
    byte[] content = deed.content();
    statements.write(
        ADD,
        statement -> {
          statement.setObject(1, deed.subjectId());
          statement.setBytes(2, content);
          statement.setBytes(3, content);
          statement.setObject(4, UUID.randomUUID());
          statement.setObject(5, deed.subjectId());
          statement.setObject(6, deed.at().atOffset(ZoneOffset.UTC));
          statement.setObject(7, deed.byAccountId());
          statement.setString(8, deed.what());
          statement.setString(9, deed.which());
        });
  }
}

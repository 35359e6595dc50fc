package org.porchlight.platform.editions;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an administrator wrote of one thing, whole, which stands until the next one. */
@Entity
@Immutable
public class Edition {

  @EmbeddedId private EditionKey key;

  @JdbcTypeCode(SqlTypes.JSON)
  private JsonNode content;

  private UUID byAccountId;
  private Instant at;

  protected Edition() {}

  Edition(EditionKey key, JsonNode content, UUID byAccountId, Instant at) {
    this.key = key;
    this.content = content;
    this.byAccountId = byAccountId;
    this.at = at;
  }

  public String kind() {
    return key.kind();
  }

  public String thing() {
    return key.thing();
  }

  public int number() {
    return key.number();
  }

  /** Nobody may change it. */
  public JsonNode content() {
    return content;
  }

  public UUID byAccountId() {
    return byAccountId;
  }

  public Instant at() {
    return at;
  }
}

package org.porchlight.platform.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Where one of several shapes is meant, each of them has the property that says which. */
final class Discriminators {

  private Discriminators() {}

  static void complete(Map<String, Schema> schemas) {
    for (Schema choice : List.copyOf(schemas.values())) {
      if (choice.getDiscriminator() != null && choice.getDiscriminator().getMapping() != null) {
        String property = choice.getDiscriminator().getPropertyName();
        choice
            .getDiscriminator()
            .getMapping()
            .forEach(
                (value, reference) -> {
                  Schema shape = schemas.get(reference.replaceAll(".*/", ""));
                  shape.addProperty(property, only(value));
                  shape.addRequired(property);
                });
      }
    }
  }

  private static Schema only(String value) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .addEnumeration(value)
        .addExample(value);
  }
}

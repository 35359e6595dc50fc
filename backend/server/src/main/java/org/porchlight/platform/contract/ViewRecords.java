package org.porchlight.platform.contract;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The records whose JSON the document describes: a component is there unless it is nullable. */
final class ViewRecords {

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName PROPERTY =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");
  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
  private static final DotName INCLUDE =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

  private final IndexView index;
  private final Map<String, ClassInfo> bySchema = new HashMap<>();

  ViewRecords(IndexView index) {
    this.index = index;
    List<ClassInfo> records =
        index.getKnownClasses().stream()
            .filter(type -> type.isRecord() && type.name().toString().startsWith("org.porchlight."))
            .toList();
    records.forEach(type -> bySchema.put(type.simpleName(), type));
    // A view called Program is that, whatever else of that class name a feature keeps to itself.
    records.forEach(type -> givenName(type).ifPresent(name -> bySchema.put(name, type)));
  }

  /** The JSON names of what is never null; nothing where no record has that schema. */
  List<String> neverNull(String schema) {
    ClassInfo type = bySchema.get(schema);
    return type == null ? List.of() : neverNull(type);
  }

  private List<String> neverNull(ClassInfo type) {
    List<String> names = new ArrayList<>();
    boolean emptyIsLeftOut = type.hasDeclaredAnnotation(INCLUDE);
    for (FieldInfo field : type.fields()) {
      if (field.hasAnnotation(UNWRAPPED)) {
        names.addAll(neverNull(index.getClassByName(field.type().name())));
      } else if (!Modifier.isStatic(field.flags())
          && !nullable(field)
          && !(emptyIsLeftOut && collection(field))) {
        names.add(jsonName(field));
      }
    }
    return names;
  }

  private static boolean nullable(FieldInfo field) {
    return field.hasAnnotation(NULLABLE) || field.type().hasAnnotation(NULLABLE);
  }

  private static boolean collection(FieldInfo field) {
    return field.type().name().toString().startsWith("java.util.");
  }

  private static String jsonName(FieldInfo field) {
    AnnotationInstance property = field.annotation(PROPERTY);
    return property == null ? field.name() : property.value().asString();
  }

  private static Optional<String> givenName(ClassInfo type) {
    return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
        .map(schema -> schema.value("name"))
        .map(AnnotationValue::asString);
  }
}

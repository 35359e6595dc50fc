package org.porchlight.platform.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The Java method behind each verb and path. */
final class ResourceMethods {

  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
  private static final String[] VERBS = {
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"
  };

  private final Map<String, MethodInfo> byVerbAndPath = new HashMap<>();

  ResourceMethods(IndexView index) {
    for (String verb : VERBS) {
      DotName name = DotName.createSimple("jakarta.ws.rs." + verb);
      for (AnnotationInstance annotation : index.getAnnotations(name)) {
        if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
          MethodInfo method = annotation.target().asMethod();
          byVerbAndPath.put(key(verb, path(method)), method);
        }
      }
    }
  }

  Optional<MethodInfo> find(String verb, String path) {
    return Optional.ofNullable(byVerbAndPath.get(key(verb, path)));
  }

  private static String path(MethodInfo method) {
    AnnotationInstance onClass = method.declaringClass().declaredAnnotation(PATH);
    AnnotationInstance onMethod = method.annotation(PATH);
    return (onClass == null ? "" : onClass.value().asString())
        + "/"
        + (onMethod == null ? "" : onMethod.value().asString());
  }

  /** Slashes and the patterns of path parameters make no difference. */
  private static String key(String verb, String path) {
    String plain = path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/");
    return verb + " " + (plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
  }
}

package org.porchlight.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Person;

/** Somebody's case, with a real thing of theirs for every place where a path names one. */
final class Scene {

  private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

  // Well within what an access token is good for: tests of many routes take longer.
  private static final Duration TOKEN = Duration.ofMinutes(2);

  private final Scenes scenes;
  private final Casework.Begun begun;
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, SignedIn> people = new HashMap<>();

  private record SignedIn(Person person, Instant at) {}

  Scene(Scenes scenes, Casework.Begun begun) {
    this.scenes = scenes;
    this.begun = begun;
  }

  Casework.Begun begun() {
    return begun;
  }

  /**
   * Whoever has that role in this case; signed in again before the token of the first time ends.
   */
  Person as(String role) {
    SignedIn known = people.get(role);
    if (known == null) {
      known = new SignedIn(scenes.person(this, role), Instant.now());
    } else if (!Roles.SENDER.equals(role)
        && !Roles.SIGNER.equals(role)
        && known.at().isBefore(Instant.now().minus(TOKEN))) {
      known = new SignedIn(scenes.again(known.person()), Instant.now());
    }
    people.put(role, known);
    return known.person();
  }

  /** The path of this case's own things. */
  String real(String path) {
    return filled(path, this::thing);
  }

  /** The same, but for its first thing, which nobody has. */
  String missing(String path) {
    int first = path.indexOf('}') + 1;
    return filled(path, place -> place.length() == first ? nobodys(place) : thing(place));
  }

  /** To another's last thing by way of this case's own. */
  String mixed(String path, Scene other) {
    int last = path.lastIndexOf('}') + 1;
    return filled(path, place -> place.length() == last ? other.thing(place) : thing(place));
  }

  private static String filled(String path, UnaryOperator<String> things) {
    return PARAMETER
        .matcher(path)
        .replaceAll((MatchResult found) -> things.apply(path.substring(0, found.end())));
  }

  /** What stands where this beginning of a path ends. */
  private String thing(String place) {
    String known = things.get(place);
    if (known == null) {
      known = scenes.thing(this, place);
      things.put(place, known);
    }
    return known;
  }

  /** From now on, this is the thing that stands there. */
  void put(String place, String thing) {
    things.put(place, thing);
  }

  private static String nobodys(String place) {
    return switch (place.substring(place.lastIndexOf('{'))) {
      case "{id}" -> UUID.randomUUID().toString();
      case "{code}" -> "CL-222-222";
      case "{kind}" -> "nothings";
      case "{number}" ->
          place.startsWith("/api/v1/signatures/") ? "SG-2222-2222-2222" : "PL-2222-2222";
      default -> throw new AssertionError("What would nobody's " + place + " be? Say it here.");
    };
  }
}

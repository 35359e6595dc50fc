package org.porchlight.programs;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.porchlight.platform.web.Caller;

/** The programs of this organisation, as its files say; the same for as long as the server runs. */
@Startup
@ApplicationScoped
public class Programs {

  private List<Program> all = List.of();
  private Map<String, Program> byId = Map.of();

  Programs() {}

  @Inject
  Programs(ProgramsConfig config) {
    all = ProgramFolder.of(config).read();
    byId = all.stream().collect(Collectors.toMap(Program::id, Function.identity()));
  }

  public List<Program> all() {
    return all;
  }

  /** For ids that a caller sent. */
  public Optional<Program> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** For ids that come from our own rows. */
  public Program require(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("There is no program " + id));
  }

  /** What its reader calls it; its id where our rows have outlived the files that name it. */
  public String requirementName(String program, String requirement, Caller reader) {
    return find(program)
        .flatMap(one -> one.requirement(requirement))
        .map(one -> (reader.isStaff() ? one.name() : one.ask()).in(reader.language()))
        .orElse(requirement);
  }
}

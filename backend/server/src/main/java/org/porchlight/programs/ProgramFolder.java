package org.porchlight.programs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the files are: a folder of the organisation's own, or the ones built in. */
interface ProgramFolder {

  Set<String> SHARED = Set.of("requirements.yaml", "document-types.yaml", "reasons.yaml");

  /** File names of the programs, in the order in which they are listed. */
  List<String> programs();

  InputStream open(String name) throws IOException;

  /** What all of them say. */
  record Contents(List<Program> programs, List<Reason> reasons) {}

  static ProgramFolder of(ProgramsConfig config) {
    return config
        .directory()
        .<ProgramFolder>map(OwnFolder::new)
        .orElseGet(() -> new BuiltIn(config.builtIn()));
  }

  default Contents read() {
    ProgramReader reader =
        new ProgramReader(
            file("reasons.yaml"), file("document-types.yaml"), file("requirements.yaml"));
    List<String> names = programs();
    if (names.isEmpty()) {
      throw new ProgramFileException("There is no program file");
    }
    return new Contents(
        names.stream().map(name -> reader.program(file(name))).toList(), reader.reasons());
  }

  private Entry file(String name) {
    try (InputStream bytes = open(name)) {
      return Entry.file(name, bytes);
    } catch (IOException e) {
      throw new ProgramFileException(name + " cannot be read: " + e.getMessage());
    }
  }

  record OwnFolder(Path folder) implements ProgramFolder {

    @Override
    public List<String> programs() {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".yaml") && !SHARED.contains(name))
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(folder.resolve(name));
    }
  }

  record BuiltIn(List<String> ids) implements ProgramFolder {

    @Override
    public List<String> programs() {
      return ids.stream().map(id -> id + ".yaml").toList();
    }

    @Override
    public InputStream open(String name) throws IOException {
      InputStream bytes = ProgramFolder.class.getResourceAsStream("/programs/" + name);
      if (bytes == null) {
        throw new IOException("no such built-in file");
      }
      return bytes;
    }
  }
}

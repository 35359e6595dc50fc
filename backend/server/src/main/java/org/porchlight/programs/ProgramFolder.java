package org.porchlight.programs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the files are: a folder of the organisation's own, or the ones built in. */
interface ProgramFolder {

  Set<String> SHARED = Set.of(Sources.REQUIREMENTS, Sources.TYPES, Sources.REASONS);

  /** File names of the programs, in the order in which they are listed. */
  List<String> programs();

  InputStream open(String name) throws IOException;

  static ProgramFolder of(ProgramsConfig config) {
    return config
        .directory()
        .<ProgramFolder>map(OwnFolder::new)
        .orElseGet(() -> new BuiltIn(config.builtIn()));
  }

  /** What all of them say. */
  default Sources read() {
    Map<String, ObjectNode> programs = new LinkedHashMap<>();
    programs().forEach(name -> programs.put(name.replace(".yaml", ""), node(name)));
    if (programs.isEmpty()) {
      throw new ProgramFileException("There is no program file");
    }
    return new Sources(
        node(Sources.REASONS), node(Sources.TYPES), node(Sources.REQUIREMENTS), programs);
  }

  private ObjectNode node(String name) {
    return (ObjectNode) file(name).node();
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

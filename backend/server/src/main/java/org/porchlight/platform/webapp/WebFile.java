package org.porchlight.platform.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of the web app, and the copies of it that the build compressed.
 *
 * @param encodings the encodings there are, as {@code Content-Encoding} names them
 * @param tag the strong entity tag of the plain file, without quotes
 */
record WebFile(Path file, String mediaType, Set<String> encodings, String tag) {

  /** Preferred first: the same page is a sixth smaller with it. */
  static final String BROTLI = "br";

  static final String GZIP = "gzip";
  private static final Map<String, String> SUFFIXES = Map.of(BROTLI, ".br", GZIP, ".gz");

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("wasm", "application/wasm"));

  static WebFile of(Path file) throws IOException {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return new WebFile(
        file,
        MEDIA_TYPES.getOrDefault(extension, "application/octet-stream"),
        SUFFIXES.keySet().stream()
            .filter(encoding -> Files.exists(compressed(file, encoding)))
            .collect(Collectors.toUnmodifiableSet()),
        digest(file));
  }

  /** Whether it is one of the copies that another file brings along. */
  static boolean isCopy(Path file) {
    return SUFFIXES.values().stream().anyMatch(file.getFileName().toString()::endsWith);
  }

  /** The best encoding that an {@code Accept-Encoding} value takes and we have; else identity. */
  String encodingFor(String accepted) {
    return Stream.of(BROTLI, GZIP)
        .filter(encodings::contains)
        .filter(encoding -> takes(accepted, encoding))
        .findFirst()
        .orElse("identity");
  }

  String pathFor(String encoding) {
    return (SUFFIXES.containsKey(encoding) ? compressed(file, encoding) : file).toString();
  }

  private static boolean takes(String accepted, String encoding) {
    return Pattern.compile("(^|[, ])" + encoding + "(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))[\\s;,]*")
        .matcher(accepted)
        .find();
  }

  private static Path compressed(Path file, String encoding) {
    return file.resolveSibling(file.getFileName() + SUFFIXES.get(encoding));
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

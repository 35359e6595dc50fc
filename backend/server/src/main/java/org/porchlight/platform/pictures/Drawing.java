package org.porchlight.platform.pictures;

import java.nio.file.Path;

/**
 * A picture to be made: a JPEG, upright, without metadata, never larger than its source.
 *
 * @param page of the file, from 0; pictures have but that one
 * @param longestSide in pixels
 */
public record Drawing(Path file, String mediaType, int page, int longestSide, Path output) {}

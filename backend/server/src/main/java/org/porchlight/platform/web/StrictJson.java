package org.porchlight.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A body is one JSON value: what follows it was cut from elsewhere, or is meant for another. And
 * its parts are what the contract says, each said once: 1.5 is no count, and "1" is none either, so
 * that what somebody did not mean is never made to fit.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  private static final Set<CoercionInputShape> SCALARS =
      EnumSet.of(
          CoercionInputShape.Integer,
          CoercionInputShape.Float,
          CoercionInputShape.Boolean,
          CoercionInputShape.String,
          CoercionInputShape.EmptyString);

  private static final Map<LogicalType, Set<CoercionInputShape>> WRITTEN_AS =
      Map.of(
          LogicalType.Textual,
              EnumSet.of(CoercionInputShape.String, CoercionInputShape.EmptyString),
          LogicalType.Enum, EnumSet.of(CoercionInputShape.String),
          LogicalType.DateTime, EnumSet.of(CoercionInputShape.String),
          LogicalType.Boolean, EnumSet.of(CoercionInputShape.Boolean),
          LogicalType.Integer, EnumSet.of(CoercionInputShape.Integer),
          LogicalType.Float, EnumSet.of(CoercionInputShape.Integer, CoercionInputShape.Float));

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(StrictRequest.LARGEST_JSON).build());
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    WRITTEN_AS.forEach(
        (type, own) -> {
          MutableCoercionConfig others = mapper.coercionConfigFor(type);
          SCALARS.stream()
              .filter(shape -> !own.contains(shape))
              .forEach(shape -> others.setCoercion(shape, CoercionAction.Fail));
        });
  }
}

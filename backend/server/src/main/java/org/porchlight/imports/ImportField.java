package org.porchlight.imports;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can hold of a client. */
enum ImportField {
  NAME(
      "name",
      "full name",
      "client",
      "client name",
      "nom complet",
      "nom et prenom",
      "nombre completo",
      "nombre y apellidos",
      "nombre y apellido",
      "cliente"),
  FIRST_NAME(
      "first name", "given name", "forename", "prenom", "nombre", "nombres", "primer nombre"),
  LAST_NAME(
      "last name", "surname", "family name", "nom", "nom de famille", "apellido", "apellidos"),
  PHONE(
      "phone",
      "phone number",
      "telephone",
      "tel",
      "mobile",
      "cell",
      "cell phone",
      "cellphone",
      "numero de telephone",
      "portable",
      "cellulaire",
      "telefono",
      "movil",
      "celular",
      "numero de telefono"),
  EMAIL(
      "email",
      "e mail",
      "mail",
      "email address",
      "e mail address",
      "courriel",
      "adresse courriel",
      "adresse e mail",
      "correo",
      "correo electronico"),
  LANGUAGE(
      "language",
      "preferred language",
      "langue",
      "langue preferee",
      "idioma",
      "idioma preferido",
      "lengua"),
  PROGRAM("program", "programme", "benefit", "programs", "prestation", "programa", "beneficio"),
  CASEWORKER(
      "caseworker",
      "worker",
      "case worker",
      "assigned to",
      "intervenant",
      "responsable",
      "responsable du dossier",
      "agente",
      "agente a cargo",
      "trabajador",
      "trabajador social");

  private final List<String> headings;

  ImportField(String... headings) {
    this.headings = List.of(headings);
  }

  /** Which a heading stands for, in any of the languages. */
  static Optional<ImportField> of(String heading) {
    String folded = folded(heading);
    return Stream.of(values()).filter(field -> field.headings.contains(folded)).findFirst();
  }

  /** Lower case, without accents and marks: {@code E-Mail :} is {@code e mail}. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}@.]+", " ")
        .strip();
  }
}

package report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A column of the data: one name, one type, one value of each fact. */
public sealed interface FactColumn {

  /**
   * The name for programs; it never changes.
   *
   * @return a name in lowerCamelCase, the same in every language
   */
  String key();

  /**
   * The name for people.
   *
   * @return the head of the column in the language of the document
   */
  String label();

  /**
   * A column of text.
   *
   * @param key the name for machines
   * @param label the name for people
   * @param value the text of a fact, may be empty
   */
  record Words(String key, String label, Function<Fact, String> value) implements FactColumn {}

  /**
   * A column of exact numbers.
   *
   * @param key the name for machines
   * @param label the name for people
   * @param value the number of a fact, if it has one
   */
  record Numbers(String key, String label, Function<Fact, Optional<BigDecimal>> value)
      implements FactColumn {}

  /**
   * A column of whole numbers.
   *
   * @param key the name for machines
   * @param label the name for people
   * @param value the number of a fact, if it has one
   */
  record Integers(String key, String label, Function<Fact, Optional<Integer>> value)
      implements FactColumn {}

  /**
   * A column of days.
   *
   * @param key the name for machines
   * @param label the name for people
   * @param value the day of a fact, if it has one
   */
  record Days(String key, String label, Function<Fact, Optional<LocalDate>> value)
      implements FactColumn {}
}

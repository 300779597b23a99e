package report.read.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Presence;
import report.read.form.Value;

/**
 * What a translation of a file can have: the texts of the file at the keys they have there, and the
 * ids they are found by. Names are translated once for a book. All other keys have the value {@link
 * Value#NOTHING}: figures, dates and choices are the same in all editions.
 */
public final class TranslationForm {
  /** The keys by which an item of a list is found, if it has one of them. */
  private static final List<String> IDENTIFYING = List.of("id", "symbol");

  private TranslationForm() {}

  /**
   * The translation of a value.
   *
   * @param original a file as a whole, or a value in it
   * @return its texts; {@link Value#NOTHING} if it has none
   */
  public static Value of(Value original) {
    if (original instanceof Value.Scalar scalar) {
      return switch (scalar) {
        case LINE, TEXT, NAME -> scalar;
        case ID,
            DATE,
            YEAR,
            MARK,
            PERCENT,
            NUMBER,
            COUNT,
            PATH,
            ORIGIN,
            SYMBOL,
            FIGURE,
            TARGET,
            AMOUNT,
            CODE,
            NOTHING ->
            Value.NOTHING;
      };
    }
    if (original instanceof Value.Items items) {
      Value item = of(items.item());
      return item.equals(Value.NOTHING) ? item : Value.items(item);
    }
    if (original instanceof Value.Entries entries) {
      Value value = of(entries.value());
      return value.equals(Value.NOTHING)
          ? value
          : new Value.Entries(entries.key(), value, Presence.OPTIONAL);
    }
    if (original instanceof Value.Nested nested) {
      Form form = of(nested.form());
      return form.keys().stream().anyMatch(TranslationForm::isText)
          ? Value.of(form)
          : Value.NOTHING;
    }
    return original instanceof Value.Either either ? of(either) : Value.NOTHING;
  }

  private static Form of(Form original) {
    return new Form(
        original.name(),
        original.keys().stream()
            .map(
                key ->
                    IDENTIFYING.contains(key.name())
                        ? key
                        : Key.optional(key.name(), of(key.value())))
            .toList(),
        List.of());
  }

  private static Value of(Value.Either either) {
    List<Value> ways =
        either.ways().stream()
            .map(TranslationForm::of)
            .flatMap(
                way -> way instanceof Value.Either more ? more.ways().stream() : Stream.of(way))
            .filter(way -> !way.equals(Value.NOTHING))
            .distinct()
            .toList();
    return ways.isEmpty() ? Value.NOTHING : ways.size() == 1 ? ways.get(0) : new Value.Either(ways);
  }

  /**
   * The same without the keys that a translation cannot have, for editors.
   *
   * @param translation what {@link #of(Value)} gave
   * @return the value with texts and ids only
   */
  public static Value texts(Value translation) {
    if (translation instanceof Value.Nested nested) {
      return Value.of(
          new Form(
              nested.form().name(),
              nested.form().keys().stream()
                  .filter(key -> isText(key) || IDENTIFYING.contains(key.name()))
                  .map(key -> new Key(key.name(), key.presence(), texts(key.value())))
                  .toList(),
              List.of()));
    }
    if (translation instanceof Value.Items items) {
      return Value.items(texts(items.item()));
    }
    if (translation instanceof Value.Entries entries) {
      return new Value.Entries(entries.key(), texts(entries.value()), entries.presence());
    }
    return translation instanceof Value.Either either
        ? new Value.Either(either.ways().stream().map(TranslationForm::texts).toList())
        : translation;
  }

  /**
   * The form of a mapping that can have several.
   *
   * @param value a value of a translation
   * @return a form with the keys of all of them; without keys if there is none
   */
  static Form merged(Value value) {
    Map<String, Key> keys = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    ways(value)
        .filter(Value.Nested.class::isInstance)
        .map(way -> ((Value.Nested) way).form())
        .forEach(
            form -> {
              names.add(form.name());
              form.keys().forEach(key -> keys.merge(key.name(), key, TranslationForm::either));
            });
    return new Form(names.isEmpty() ? "" : names.get(0), List.copyOf(keys.values()), List.of());
  }

  private static Key either(Key one, Key other) {
    return isText(one) ? one : other;
  }

  /** The ways in which a value can be written. */
  static Stream<Value> ways(Value value) {
    return value instanceof Value.Either either ? either.ways().stream() : Stream.of(value);
  }

  /** Whether a key has texts; ids and names, which are translated once for a book, are none. */
  static boolean isText(Key key) {
    return !IDENTIFYING.contains(key.name())
        && !key.value().equals(Value.NOTHING)
        && !isName(key.value());
  }

  /** Whether a value is a name, or several. */
  static boolean isName(Value value) {
    return value.equals(Value.NAME)
        || (value instanceof Value.Items items && isName(items.item()))
        || (value instanceof Value.Either either
            && either.ways().stream().allMatch(TranslationForm::isName));
  }

  /** The key that identifies the items of a list; empty if their order does. */
  static String identifying(Form item) {
    return item.keys().stream().map(Key::name).filter(IDENTIFYING::contains).findFirst().orElse("");
  }
}

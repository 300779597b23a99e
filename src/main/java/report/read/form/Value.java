package report.read.form;

import java.util.List;

/** The possible values of a key, a list item or a whole file. */
public sealed interface Value {
  /** A text of one line. */
  Value LINE = Scalar.LINE;

  /** A text in Markdown. */
  Value TEXT = Scalar.TEXT;

  /** An id. */
  Value ID = Scalar.ID;

  /** A date as written on paper. */
  Value DATE = Scalar.DATE;

  /** A fiscal year. */
  Value YEAR = Scalar.YEAR;

  /** {@code true} or {@code false}. */
  Value MARK = Scalar.MARK;

  /** A percentage. */
  Value PERCENT = Scalar.PERCENT;

  /** A whole number from 1. */
  Value NUMBER = Scalar.NUMBER;

  /** A whole number from 0. */
  Value COUNT = Scalar.COUNT;

  /** The path to a matter or another part of a book, ids separated by slashes. */
  Value PATH = Scalar.PATH;

  /** A theme or goal of an earlier book: its year and ids, separated by slashes. */
  Value ORIGIN = Scalar.ORIGIN;

  /** The symbol of a rating. */
  Value SYMBOL = Scalar.SYMBOL;

  /** A figure as written on paper. */
  Value FIGURE = Scalar.FIGURE;

  /** A figure, limit, range or direction as written on paper. */
  Value TARGET = Scalar.TARGET;

  /** An amount of money as written on paper. */
  Value AMOUNT = Scalar.AMOUNT;

  /** A name that is the same wherever it is written, such as that of a department. */
  Value NAME = Scalar.NAME;

  /** A text of one line that is the same in every language: an address, a code, a time of day. */
  Value CODE = Scalar.CODE;

  /** Nothing yet. */
  Value NOTHING = Scalar.NOTHING;

  /** A single value. */
  enum Scalar implements Value {
    /** A text of one line. */
    LINE,
    /** A text in Markdown. */
    TEXT,
    /** An id. */
    ID,
    /** A date. */
    DATE,
    /** A fiscal year. */
    YEAR,
    /** {@code true} or {@code false}. */
    MARK,
    /** A percentage. */
    PERCENT,
    /** A whole number from 1 to 9999. */
    NUMBER,
    /** A whole number from 0 to 9999. */
    COUNT,
    /** The path to a part of a book. */
    PATH,
    /** A theme or goal of an earlier book. */
    ORIGIN,
    /** The symbol of a rating. */
    SYMBOL,
    /** A figure. */
    FIGURE,
    /** A figure, limit, range or direction. */
    TARGET,
    /** An amount of money. */
    AMOUNT,
    /** A name that is the same wherever it is written. */
    NAME,
    /** A text of one line that is the same in every language. */
    CODE,
    /** Nothing yet. */
    NOTHING
  }

  /**
   * One of a few words.
   *
   * @param words the labels
   */
  record Words(List<String> words) implements Value {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * A list.
   *
   * @param item its items
   * @param mayBeEmpty whether it may be empty
   */
  record Items(Value item, boolean mayBeEmpty) implements Value {

    /** Such a list with at least one item. */
    public Items notEmpty() {
      return new Items(item, false);
    }
  }

  /**
   * A mapping with arbitrary keys: ids or years.
   *
   * @param key its keys
   * @param value the values of its keys
   * @param presence whether that may be empty
   */
  record Entries(Value key, Value value, Presence presence) implements Value {}

  /**
   * A mapping with keys of the tool.
   *
   * @param form its form
   */
  record Nested(Form form) implements Value {}

  /**
   * A value that can be written in several ways.
   *
   * @param ways the ways, the shortest first
   */
  record Either(List<Value> ways) implements Value {
    /** Copies the list. */
    public Either {
      ways = List.copyOf(ways);
    }
  }

  /** One of a few words. */
  static Words words(List<String> words) {
    return new Words(words);
  }

  /** A list that may be empty. */
  static Items items(Value item) {
    return new Items(item, true);
  }

  /** A mapping from arbitrary keys to values that may be empty. */
  static Entries entries(Value key, Value value) {
    return new Entries(key, value, Presence.OPTIONAL);
  }

  /** A mapping from arbitrary keys to values that are not empty. */
  static Entries filledEntries(Value key, Value value) {
    return new Entries(key, value, Presence.FILLED);
  }

  /** A mapping of a form. */
  static Nested of(Form form) {
    return new Nested(form);
  }

  /** A value that can be written in several ways. */
  static Either either(Value... ways) {
    return new Either(List.of(ways));
  }

  /** A single one, or a list that may be empty. */
  static Either some(Value one) {
    return either(one, items(one));
  }

  /** One value for each measure: a single one, or a list. */
  static Either each(Value one) {
    return either(one, items(one).notEmpty());
  }
}

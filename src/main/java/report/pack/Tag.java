package report.pack;

/** What a byte says of the value that follows it. */
final class Tag {
  /** A record: its shape, its components. */
  static final int RECORD = 0;

  /** A text: its length in bytes, its bytes in UTF-8. */
  static final int TEXT = 1;

  /** A text that stood before: its number. */
  static final int SAME_TEXT = 2;

  /** A whole number. */
  static final int INTEGER = 3;

  static final int TRUE = 4;
  static final int FALSE = 5;

  /** A decimal number: its scale, the length of its digits, these as a two's complement. */
  static final int DECIMAL = 6;

  /** A day: how many days it is from 1 January 1970. */
  static final int DAY = 7;

  /** A list: its length, its elements. */
  static final int LIST = 8;

  static final int EMPTY = 9;

  /** Something optional that is there. */
  static final int PRESENT = 10;

  /** A constant of an enumeration: its shape, its place. */
  static final int CONSTANT = 11;

  private Tag() {}
}

package report.read.tree;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a file with the repairs that let the parser continue; offsets are those of the file.
 */
final class RepairedText {
  private final SourceText source;
  private final List<Repair> repairs;
  private final String text;
  private final int[] units;

  /**
   * A text with repairs.
   *
   * @param source the file
   * @param readable its text, in which unreadable characters have been replaced one by one
   * @param repairs repairs that do not overlap
   */
  RepairedText(SourceText source, String readable, List<Repair> repairs) {
    this.source = source;
    this.repairs = repairs.stream().sorted(Comparator.comparingInt(Repair::at)).toList();
    this.text = repaired(readable, this.repairs);
    this.units = unitsOfCodePoints(text);
  }

  String text() {
    return text;
  }

  SourceText source() {
    return source;
  }

  /** The offset in the file of a code point of the repaired text. */
  int offset(long codePoint) {
    int unit = units.length == 0 ? (int) codePoint : units[(int) codePoint];
    int shift = 0;
    for (Repair repair : repairs) {
      if (repair.at() + shift + repair.with().length() <= unit) {
        shift += repair.shift();
      }
    }
    return Math.max(0, Math.min(unit - shift, source.text().length()));
  }

  /** Whether there is a repair at the location of another. */
  boolean has(Repair repair) {
    return repairs.stream().anyMatch(known -> known.at() == repair.at());
  }

  /** The same text with one more repair; itself if there already is one at that location. */
  RepairedText with(Repair repair, String readable) {
    return has(repair)
        ? this
        : new RepairedText(
            source, readable, Stream.concat(repairs.stream(), Stream.of(repair)).toList());
  }

  /** The same text with repairs at locations that have none. */
  RepairedText with(List<Repair> more, String readable) {
    return new RepairedText(
        source, readable, Stream.concat(repairs.stream(), more.stream()).toList());
  }

  private static String repaired(String text, List<Repair> repairs) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = repairs.size() - 1; i >= 0; i--) {
      Repair repair = repairs.get(i);
      changed.replace(repair.at(), repair.at() + repair.length(), repair.with());
    }
    return changed.toString();
  }

  /** The start of each code point, and the end; empty if every character is one unit. */
  private static int[] unitsOfCodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] units = new int[count + 1];
    int unit = 0;
    for (int i = 0; i < count; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[count] = unit;
    return units;
  }
}

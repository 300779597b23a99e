package report.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import report.document.Run;

/** Cuts a text with several formats. */
final class RunSlice {
  private RunSlice() {}

  /** The text from one offset to another; a note's mark is never cut. */
  static List<Run> of(List<Run> runs, int from, int to) {
    List<Run> slice = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int length = run.text().length();
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, length);
      if (start < end) {
        slice.add(cut(run, start, end));
      }
      at += length;
    }
    return slice;
  }

  /** The offset, or the start of the note's mark that it falls into. */
  static int outsideMarks(List<Run> runs, int offset) {
    int at = 0;
    for (Run run : runs) {
      int end = at + run.text().length();
      if ((run instanceof Run.Mark || run instanceof Run.Sign)
          && at > 0
          && at < offset
          && offset < end) {
        return at;
      }
      at = end;
    }
    return offset;
  }

  private static Run cut(Run run, int from, int to) {
    String text = run.text().substring(from, to);
    if (run instanceof Run.Plain plain) {
      return new Run.Plain(text, plain.bold());
    }
    if (run instanceof Run.Linked link) {
      return new Run.Linked(text, link.bold(), link.target());
    }
    if (run instanceof Run.Elsewhere place) {
      return new Run.Elsewhere(text, place.bold(), place.theme(), place.anchor());
    }
    if (run instanceof Run.Changed changed) {
      return new Run.Changed(text, changed.bold());
    }
    return text.equals(run.text()) ? run : new Run.Plain(text, false);
  }
}

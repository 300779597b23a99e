package report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import report.diff.WordDiff;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;

/**
 * Two versions of a printed text, in each of which is marked what the other one does not have.
 *
 * @param before the first version
 * @param after the second version
 */
record MarkedPieces(List<Piece> before, List<Piece> after) {
  /** Between the lines and cells of a text, so that no word is part of two of them. */
  private static final String BETWEEN = "\n";

  /** Marks the words of both versions. */
  static MarkedPieces of(List<Piece> before, List<Piece> after) {
    WordDiff diff = WordDiff.of(text(before), text(after));
    return new MarkedPieces(
        new Marking(diff.before()).of(before), new Marking(diff.after()).of(after));
  }

  /** A text of which no other version exists. */
  static List<Piece> whole(List<Piece> pieces) {
    return new Marking(List.of(new WordDiff.Stretch(text(pieces), true))).of(pieces);
  }

  /** Whether two versions print the same, whatever the numbers of their notes are. */
  static boolean isSame(List<Piece> before, List<Piece> after) {
    return text(before).equals(text(after));
  }

  /** The text with rates as words, in lines. */
  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line) {
        append(withRates(line), text);
      } else if (piece instanceof Piece.Table table) {
        table.head().forEach(cell -> append(cell, text));
        table.rows().forEach(row -> row.forEach(cell -> append(cell, text)));
      } else if (piece instanceof Piece.Image image) {
        text.append(image.words()).append(image.picture().name()).append(BETWEEN);
      }
    }
    return text.toString();
  }

  private static void append(List<Run> runs, StringBuilder text) {
    runs.forEach(run -> text.append(key(run)));
    text.append(BETWEEN);
  }

  /** The characters by which a run is compared: a note is the same under another number. */
  private static String key(Run run) {
    return run instanceof Run.Mark mark ? "[" + mark.term() + "]" : run.text();
  }

  /** A line with its rates as words at its end: a comparison has no column for them. */
  private static List<Run> withRates(Piece.Line line) {
    if (line.marks().isEmpty()) {
      return line.runs();
    }
    List<Run> runs = new ArrayList<>(line.runs());
    runs.add(
        new Run.Plain(
            line.marks().stream().map(RateMark::printed).collect(Collectors.joining("、", "［", "］")),
            false));
    return runs;
  }

  /** Goes through a text and its stretches at the same time. */
  private static final class Marking {
    private final List<WordDiff.Stretch> stretches;
    private int at;
    private int used;

    Marking(List<WordDiff.Stretch> stretches) {
      this.stretches = stretches;
    }

    List<Piece> of(List<Piece> pieces) {
      List<Piece> marked = new ArrayList<>();
      for (Piece piece : pieces) {
        marked.add(of(piece));
      }
      return marked;
    }

    private Piece of(Piece piece) {
      if (piece instanceof Piece.Line line) {
        return new Piece.Line(line.bullet(), line.depth(), marked(withRates(line)), List.of());
      }
      if (piece instanceof Piece.Table table) {
        List<List<Run>> head = row(table.head());
        return new Piece.Table(table.depth(), head, table.rows().stream().map(this::row).toList());
      }
      if (piece instanceof Piece.Image image) {
        skip((image.words() + image.picture().name() + BETWEEN).length());
      }
      return piece;
    }

    private List<List<Run>> row(List<List<Run>> cells) {
      return cells.stream().map(this::marked).toList();
    }

    private List<Run> marked(List<Run> runs) {
      List<Run> marked = new ArrayList<>();
      runs.forEach(run -> add(run, marked));
      skip(BETWEEN.length());
      return marked;
    }

    private void add(Run run, List<Run> marked) {
      if (run instanceof Run.Plain plain) {
        int from = 0;
        while (from < plain.text().length()) {
          boolean isChanged = stretches.get(at).changed();
          int length = Math.min(plain.text().length() - from, left());
          String part = plain.text().substring(from, from + length);
          marked.add(
              isChanged ? new Run.Changed(part, plain.bold()) : new Run.Plain(part, plain.bold()));
          skip(length);
          from += length;
        }
      } else {
        boolean isChanged = skip(key(run).length());
        marked.add(isChanged && !(run instanceof Run.Mark) ? changed(run) : run);
      }
    }

    private static Run changed(Run run) {
      boolean isBold =
          run instanceof Run.Linked link
              ? link.bold()
              : run instanceof Run.Elsewhere place && place.bold();
      return new Run.Changed(run.text(), isBold);
    }

    private int left() {
      return stretches.get(at).text().length() - used;
    }

    /** Goes on by some characters, and says whether any of them is changed. */
    private boolean skip(int characters) {
      boolean isChanged = false;
      int rest = characters;
      while (rest > 0) {
        isChanged |= stretches.get(at).changed();
        int step = Math.min(rest, left());
        used += step;
        rest -= step;
        if (left() == 0) {
          at++;
          used = 0;
        }
      }
      return isChanged;
    }
  }
}

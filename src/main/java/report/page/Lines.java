package report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.document.Fact;
import report.document.Piece;
import report.document.RateMark;
import report.document.Run;

/** Converts the lines of a document to those of a page. */
final class Lines {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7f]");

  private final NoteMarks noteMarks;
  private final GoalPlaces goals;

  Lines(NoteMarks noteMarks, GoalPlaces goals) {
    this.noteMarks = noteMarks;
    this.goals = goals;
  }

  Line line(Piece.Line line) {
    List<Fact> facts = goals.facts(line.goal());
    return new Line(
        line.bullet(),
        anchor(line),
        inlines(line.runs()),
        line.marks(),
        reported(line).flatMap(goal -> goals.facts(goal).stream()).toList(),
        line.goal(),
        facts,
        goals.isBeside(line.goal()),
        reported(line).flatMap(goal -> goals.explanations(goal).stream()).toList());
  }

  /** The goals whose results the line reports. */
  private static Stream<String> reported(Piece.Line line) {
    return line.marks().stream().map(RateMark::anchor).distinct();
  }

  /** The place of a goal is its description; for a goal without one, its result. */
  private String anchor(Piece.Line line) {
    Stream<String> wanted =
        line.goal().isEmpty()
            ? line.marks().stream().map(RateMark::anchor).filter(goal -> !goals.isStated(goal))
            : Stream.of(line.goal());
    return wanted.findFirst().map(goals::claim).orElse("");
  }

  List<Inline> inlines(List<Run> runs) {
    List<Inline> inlines = new ArrayList<>();
    for (Run run : runs) {
      if (run instanceof Run.Mark mark) {
        inlines.add(noteMarks.mark(mark));
      } else if (run instanceof Run.Sign sign) {
        inlines.add(noteMarks.mark(sign));
      } else if (run instanceof Run.Linked link && isSafe(link.target())) {
        inlines.add(new Inline.Link(link.text(), link.bold(), valid(link.target())));
      } else if (run instanceof Run.Elsewhere origin) {
        inlines.add(new Inline.Link(origin.text(), origin.bold(), place(origin)));
      } else {
        addText(run.text(), run instanceof Run.Plain plain && plain.bold(), inlines);
      }
    }
    return List.copyOf(inlines);
  }

  private static String place(Run.Elsewhere to) {
    String page = ThemeLink.file(to.theme());
    return to.anchor().isEmpty() ? page : page + "#" + to.anchor();
  }

  private static void addText(String text, boolean bold, List<Inline> inlines) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        inlines.add(new Inline.Break());
      }
      inlines.addAll(WholeWords.of(lines[i], bold));
    }
  }

  /** The address as a browser requests it: invalid characters are percent-encoded. */
  private static String valid(String target) {
    return FORBIDDEN
        .matcher(target)
        .replaceAll(match -> String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
  }

  /** The reader of plans rejects other links; for other documents, only the text is used. */
  private static boolean isSafe(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return Stream.of("http://", "https://", "mailto:").anyMatch(lower::startsWith);
  }
}

package report.compose;

import java.util.List;
import java.util.stream.Stream;
import report.document.Run;
import report.prose.Inline;
import report.prose.ProseWalk;

/** Converts the pieces of a written line to runs, with the numbers of its glossary marks. */
final class Runs {
  private final NoteNumbers numbers;
  private final Footnotes notes;
  private final BookPlaces places;

  Runs(NoteNumbers numbers, BookPlaces places) {
    this(numbers, Footnotes.NONE, places);
  }

  /** Runs of texts that may refer to their own notes. */
  Runs(NoteNumbers numbers, Footnotes notes, BookPlaces places) {
    this.numbers = numbers;
    this.notes = notes;
    this.places = places;
  }

  /** Runs of the texts of a theme. */
  Runs in(String theme) {
    return new Runs(numbers, notes, places.in(theme));
  }

  List<Run> of(List<Inline> inlines) {
    return inlines.stream().flatMap(inline -> of(inline, false)).toList();
  }

  /** The text without marks, for places of plain text. */
  static String plain(List<Inline> inlines) {
    return ProseWalk.plain(inlines, "");
  }

  private Stream<Run> of(Inline inline, boolean bold) {
    if (inline instanceof Inline.Text text) {
      return Stream.of(new Run.Plain(text.text(), bold));
    }
    if (inline instanceof Inline.Bold strong) {
      return strong.inside().stream().flatMap(inside -> of(inside, true));
    }
    if (inline instanceof Inline.Link link) {
      return link.inside().stream().flatMap(inside -> linked(of(inside, bold), link.target()));
    }
    if (inline instanceof Inline.Reference to) {
      return to.inside().stream()
          .flatMap(inside -> of(inside, bold))
          .map(run -> run instanceof Run.Plain words ? places.run(to, words) : run);
    }
    if (inline instanceof Inline.NoteMark mark) {
      return Stream.of(
          notes
              .sign(mark.term())
              .<Run>map(sign -> new Run.Sign(sign, mark.term()))
              .orElseGet(() -> new Run.Mark(numbers.of(mark.term()), mark.term())));
    }
    return Stream.of(new Run.Plain("\n", bold));
  }

  /** Text with a link to an address; a glossary mark in it links to its note. */
  private static Stream<Run> linked(Stream<Run> runs, String target) {
    return runs.map(
        run ->
            run instanceof Run.Plain plain
                ? new Run.Linked(plain.text(), plain.bold(), target)
                : run);
  }
}
